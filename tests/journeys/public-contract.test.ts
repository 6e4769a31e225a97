import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Platform } from '../../infra/local/platform.ts';
import { neutralSite } from '../../shared/intake-api/leaving.ts';
import { problemSchema, receiptSchema } from '../../shared/intake-api/replies.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

const documentSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ examples: z.record(z.string(), z.object({ value: z.unknown() })) }),
});

let home: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile() });
}, platformTimeout);
afterAll(async () => {
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const post = (path: string, value: unknown) =>
  fetch(`${platform.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
const document = async () =>
  documentSchema.parse(await (await fetch(`${platform.origin}/api/openapi.json`)).json());

describe('the public contract', () => {
  test('the service says that it can reach its records', async () => {
    const response = await fetch(`${platform.origin}/api/health`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', service: 'heard' },
    ]);
  });

  test('leaving quickly leads away from here, and takes the draft with it', async () => {
    const { status, headers } = await fetch(`${platform.origin}/leave`, { redirect: 'manual' });
    expect(status).toBe(303);
    expect(headers.get('location')).toBe(neutralSite);
    expect(headers.get('set-cookie')).toMatch(/^__Host-heard-draft=; Path=\/; Max-Age=0; Secure/);
    expect(headers.get('clear-site-data')).toContain('"cookies"');
  });

  test.each([
    ['child', '/api/complaints', 'complaint'],
    ['adult', '/api/complaints', 'complaint'],
    ['advocate', '/api/complaints', 'complaint'],
    ['advocacy-request', '/api/advocacy-requests', 'advocacy-request'],
    ['compliment', '/api/compliments', 'compliment'],
  ])('the published example of "%s" posts as it stands', async (name, path, kind) => {
    const { components, paths } = await document();
    expect(Object.keys(paths)).toContain(path);
    const response = await post(path, components.examples[name]?.value);
    expect(response.status).toBe(201);
    expect(receiptSchema.parse(await response.json()).kind).toBe(kind);
  });

  test('a role and one tick, from nobody in particular, is taken and worked', async () => {
    const before = keptMail(home).length;
    const response = await post('/api/complaints', {
      role: 'adult',
      complaint: { points: [{ subject: 'waiting' }] },
    });
    const receipt = receiptSchema.parse(await response.json());
    expect(receipt.acknowledgement).toBe('none-asked');
    await eventually(() => {
      const mine = keptMail(home)
        .slice(before)
        .filter(({ subject }) => subject.includes(receipt.reference));
      expect(mine.map(({ destinations }) => destinations)).toEqual([
        ['complaints-team@heard.example'],
      ]);
    });
  });

  test('the published example of an unfinished form is kept as it stands, and opened with its cookie', async () => {
    const { components } = await document();
    const example = z.record(z.string(), z.string()).parse(components.examples['draft']?.value);
    const ask = (path: string, fields: Record<string, string>, cookie = '') =>
      fetch(platform.origin + path, {
        method: 'POST',
        headers: { accept: 'application/json', cookie },
        body: new URLSearchParams(fields),
      });
    const kept = await ask('/api/drafts', example);
    expect(kept.status).toBe(200);
    const cookie = kept.headers.getSetCookie()[0]?.split(';')[0];
    const opened = await ask('/api/drafts/resume', {}, cookie);
    expect(await opened.json()).toMatchObject({ kind: 'draft', page: 'child', screen: 4 });
  });

  test('answers about equality are taken apart from any complaint', async () => {
    const response = await post('/api/monitoring', { ageBand: '18-25' });
    expect([response.status, await response.json()]).toEqual([200, { kept: true }]);
    await platform.invoke('gather-monitoring', {});
  });

  test.each([
    ['/api/complaints', 'GET', 405],
    ['/api/compliments', 'DELETE', 405],
    ['/api/nothing', 'GET', 404],
  ])('%s by %s is told so', async (path, method, status) => {
    expect((await fetch(`${platform.origin}${path}`, { method })).status).toBe(status);
  });

  test('bad input names its field, and nobody is written to', async () => {
    const before = keptMail(home).length;
    const response = await post('/api/complaints', {
      role: 'child',
      person: { age: 'ten' },
      complaint: { story: 'x' },
    });
    expect(response.status).toBe(422);
    expect(problemSchema.parse(await response.json()).errors).toMatchObject([
      { field: 'person.age' },
    ]);
    expect(keptMail(home)).toHaveLength(before);
  });
});
