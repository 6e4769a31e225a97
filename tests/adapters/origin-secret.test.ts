import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { cloudFrontHeader } from '../../functions/adapters/door/edge-header.ts';
import { managedSecretStore } from '../../functions/adapters/door/secret-store.ts';
import { signedSecret } from '../../functions/adapters/door/signed-secret.ts';
import type { EdgeHeader, OriginSecretStore } from '../../functions/ports/origin-secret.ts';
import { originHeader } from '../../functions/settings.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { distributionFor, originSecretNameFor } from '../../infra/local/service-values.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { httpEvent } from '../support/http-event.ts';
import {
  anOriginSecret,
  aSecret,
  inMemoryEdge,
  inMemoryOriginSecret,
} from '../support/in-memory-door.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

let home: string;
let platform: Platform;

beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    threadsEach: 1,
  });
});
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
});

const secretId = originSecretNameFor('bury');
const as = (name: string) => ({
  endpoint: platform.gate,
  region: 'eu-west-2',
  credentials: { accessKeyId: name, secretAccessKey: 'any' },
  maxAttempts: 1,
});
const realStore = (name = 'turn-origin-secret'): OriginSecretStore =>
  managedSecretStore(new SecretsManagerClient(as(name)), secretId);
const realEdge = (name = 'turn-origin-secret', distribution = distributionFor('bury')) =>
  cloudFrontHeader(new CloudFrontClient(as(name)), distribution, originHeader);
const readAs = (name: string, endpoint = platform.gate) =>
  signedSecret({ ...as(name), secretId, endpoint: new URL(endpoint) });

const replySchema = z.object({ statusCode: z.number(), body: z.optional(z.string()) });
const direct = async (name: string, path: string, said?: string) =>
  replySchema.parse(
    await platform.invoke(
      name,
      httpEvent({
        method: 'GET',
        path,
        headers: said === undefined ? {} : { [originHeader]: said },
      }),
    ),
  );
const contract = (said?: string) => direct('openapi', '/api/openapi.json', said);

const routes = serviceFunctions.flatMap(({ name, triggers }) =>
  triggers.flatMap((trigger) => (trigger.kind === 'http' ? [{ name, path: trigger.path }] : [])),
);
const shut = { statusCode: 403, body: expect.stringContaining('urn:heard:problem:not-from-here') };

describe('the door of every function', () => {
  test.each(routes)('$name is shut to whoever calls $path past CloudFront', async (route) => {
    expect(await direct(route.name, route.path)).toEqual(shut);
    expect(await direct(route.name, route.path, aSecret('a guess'))).toEqual(shut);
  });

  test.each(routes)('$name opens $path to CloudFront', async ({ name, path }) => {
    const { body } = await direct(name, path, platform.edgeSays());
    expect(body ?? '').not.toContain('not-from-here');
  });

  test('is open to whoever comes by the one address, whatever they say themselves', async () => {
    for (const path of ['/api/openapi.json', '/api/health', '/api/sign-in']) {
      const headers = { [originHeader]: aSecret('a guess') };
      expect((await fetch(`${platform.origin}${path}`, { headers })).status).toBe(200);
    }
    const leaving = await fetch(`${platform.origin}/leave`, { redirect: 'manual' });
    expect(leaving.status).toBe(303);
  });
});

describe('what is kept and what CloudFront says', () => {
  const stores: readonly [string, () => OriginSecretStore][] = [
    ['the fake', () => inMemoryOriginSecret()],
    ['Secrets Manager', () => realStore()],
  ];
  test.each(stores)('%s gives back what it was given last', async (_name, made) => {
    const store = made();
    const before = await store.read();
    const next = anOriginSecret({ current: aSecret('next'), previous: before.current });
    await store.keep(next);
    await store.keep(next);
    expect(await store.read()).toEqual(next);
    await store.keep(before);
    expect(await store.read()).toEqual(before);
  });

  const edges: readonly [string, () => EdgeHeader][] = [
    ['the fake', () => inMemoryEdge()],
    ['CloudFront', () => realEdge()],
  ];
  test.each(edges)(
    '%s says another value, but not on top of another hand’s',
    async (_name, made) => {
      const edge = made();
      const before = await edge.read();
      expect(await edge.say(aSecret('other'), before.version)).toBe('said');
      expect((await edge.read()).value).toBe(aSecret('other'));
      expect(await edge.say(aSecret('third'), before.version)).toBe('changed-meanwhile');
      const now = await edge.read();
      expect(now.value).toBe(aSecret('other'));
      expect(await edge.say(before.value, now.version)).toBe('said');
    },
  );

  test('a function reads it with one signed request, as whoever may change it does', async () => {
    expect(await readAs('leave')()).toEqual(await realStore().read());
  });

  test('nobody else reads it, and only one function changes it', async () => {
    await expect(readAs('sweep')()).rejects.toThrow('Secrets Manager answered 400');
    await expect(realStore('submit').keep(anOriginSecret())).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    await expect(realEdge('submit').read()).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(realEdge('turn-origin-secret', 'ANOTHER').read()).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  test('nobody waits long for a place that is not there', async () => {
    await expect(readAs('leave', 'http://127.0.0.1:2')()).rejects.toThrow();
  });
});

describe('the turn of the secret', () => {
  const later = (minutes: number) =>
    platform.moveTo(new Date(platform.now().getTime() + minutes * 60_000));
  const turn = () => platform.invoke('turn-origin-secret', {});
  const comesIn = async () => (await fetch(`${platform.origin}/api/openapi.json`)).status;

  test('goes by unnoticed: nobody is turned away before, between or after its steps', async () => {
    const first = platform.edgeSays();
    await later(31 * 1440);
    expect(await comesIn()).toBe(200);
    await turn();
    expect(platform.edgeSays()).toBe(first);
    expect(await comesIn()).toBe(200);
    await later(5);
    await turn();
    const second = platform.edgeSays();
    expect(second).not.toBe(first);
    expect(await comesIn()).toBe(200);
    expect((await contract(first)).statusCode).toBe(200);
  });

  test('ends what was right two turns ago', async () => {
    const second = platform.edgeSays();
    const { previous: first } = await realStore().read();
    await later(31 * 1440);
    await turn();
    await later(5);
    await turn();
    expect((await contract(platform.edgeSays())).statusCode).toBe(200);
    expect((await contract(second)).statusCode).toBe(200);
    await later(1);
    expect(await contract(first)).toEqual(shut);
  });
});
