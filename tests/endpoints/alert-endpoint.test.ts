import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { intakeAlertPages } from '../../functions/adapters/pages/intake-pages.ts';
import { linkActionsEndpoint } from '../../functions/endpoints/link-actions-endpoint.ts';
import { bury } from '../../shared/authority/bury.ts';
import { alertReplySchema } from '../../shared/intake-api/alert-replies.ts';
import { parseAlertAction } from '../../shared/intake-api/alert-requests.ts';
import { anAlert } from '../support/alert-setting.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';

const replySchema = z.object({ statusCode: z.int(), body: z.string() });
const assets = {
  mark: '/m',
  style: '/s',
  accent: '/a',
  leave: '/l',
  link: '/k',
  formApp: '/f',
  formAppPreloads: [],
};
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

const setUp = async () => {
  const setting = await anAlert();
  const lines: string[] = [];
  const handler = linkActionsEndpoint({
    parse: parseAlertAction,
    reply: alertReplySchema,
    take: setting.take,
    open: (token, from) => setting.take({ token, action: 'open' }, from),
    pages: intakeAlertPages(bury, assets),
    log: (event, keys) => lines.push(JSON.stringify([event, keys])),
  });
  const post = async (headers: Record<string, string>, body: string) =>
    replySchema.parse(await handler(httpEvent({ headers, body }), lambdaContext));
  const token = setting.link().split('#')[1] ?? '';
  return {
    ...setting,
    token,
    lines,
    postJson: (value: unknown) => post(json, JSON.stringify(value)),
    postForm: (fields: Record<string, string>) =>
      post(form, new URLSearchParams(fields).toString()),
  };
};

describe('the page of an alert', () => {
  test('is opened, acknowledged by name, and then says who has it', async () => {
    const { postForm, token } = await setUp();
    const opened = await postForm({ token, action: 'open' });
    expect(opened.body).toContain('the bus station');
    expect(opened.body).not.toContain('IRRELEVANT_STORY');
    const taken = await postForm({ token, action: 'acknowledge', name: 'Kim', role: 'on duty' });
    expect([taken.statusCode, taken.body]).toEqual([
      200,
      expect.stringContaining('Kim, on duty has this'),
    ]);
  });

  test('asks for the name again where it was left empty', async () => {
    const { postForm, token } = await setUp();
    const reply = await postForm({ token, action: 'acknowledge', name: ' ', role: 'on duty' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('id="name-error"');
    expect(reply.body).toContain('value="on duty"');
  });

  test('a referral’s code does not open an alert, and no code is logged', async () => {
    const { postJson, token, lines } = await setUp();
    const swapped = token.replace('urgent-alert-1', '1');
    expect((await postJson({ token: swapped, action: 'open' })).statusCode).toBe(403);
    expect((await postJson({ token, action: 'acknowledge', name: 'CANARY' })).statusCode).toBe(200);
    expect(lines.join()).not.toMatch(new RegExp(`CANARY|${token}`));
  });
});
