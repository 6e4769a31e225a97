import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttributeValue, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Platform } from '../../infra/local/platform.ts';
import { type CaseReply, caseReplySchema } from '../../shared/desk-api/case-reply.ts';
import { queueReplySchema } from '../../shared/desk-api/queue-reply.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { askDesk, idOf, signInAs } from '../support/desk-person.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

/** What each version wrote, kept by `npm run keep-items`; this version must read it rightly, and go on with it. */
const kept = join(import.meta.dirname, '../upgrades/items');
const versions = readdirSync(kept).map((file) => file.replace('.jsonl', ''));

// After the last thing that any of them holds.
const now = '2027-12-01T09:00:00.000Z';

const rowSchema = z.record(z.string(), z.custom<AttributeValue>());
const rowsOf = (version: string) =>
  readFileSync(join(kept, `${version}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line, fromBase64)));
const fromBase64 = (key: string, value: unknown): unknown =>
  key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;

const caseItemSchema = z.object({
  reference: z.string(),
  kind: z.string(),
  state: z.string(),
  receivedAt: z.string(),
  desk: z.optional(z.string()),
  parts: z.array(z.object({ route: z.string() })),
});

test('something is kept of each', () => {
  expect(versions).toEqual(['0.1.0-desk', '0.1.0-intake', '0.1.0-later']);
});

describe.each(versions)('what %s wrote', (version) => {
  const rows = rowsOf(version);
  const ofType = (type: string) => rows.filter(({ type: own }) => own?.S === type);
  const cases = ofType('case').map((row) => caseItemSchema.parse(unmarshall(row)));
  const within = (type: string, reference: string) =>
    ofType(type).filter(({ pk }) => pk?.S === `CASE#${reference}`);

  let home: string;
  let platform: Platform;
  let token: string;
  beforeAll(async () => {
    home = temporaryFolder();
    const options = { home, dist: builtDist(), grantsFile: grantsFile(), threadsEach: 1, now };
    platform = await startTestPlatform(options);
    await putBack(platform, rows);
    ({ token } = await signInAs(platform, idOf(platform, 'complaints-manager')));
  });
  afterAll(async () => {
    await platform.stop();
    removeFolder(home);
  });

  const ask = (path: string, post?: unknown) => askDesk(platform, `desk/${path}`, { token, post });
  const opened = async (reference: string): Promise<CaseReply> =>
    caseReplySchema.parse((await ask(`cases/${reference}`)).body);

  test('has every open case in the queue', async () => {
    const { cases: listed } = queueReplySchema.parse((await ask('queue')).body);
    const open = cases.filter(({ desk }) => desk === 'open').map(({ reference }) => reference);
    expect(listed.map(({ reference }) => reference)).toEqual(expect.arrayContaining(open));
  });

  test.each(cases)('opens $reference with all that it held', async (item) => {
    const seen = await opened(item.reference);
    expect(seen).toMatchObject({
      reference: item.reference,
      kind: item.kind,
      state: item.state,
      receivedAt: item.receivedAt,
    });
    expect(seen.parts.map(({ route }) => route)).toEqual(item.parts.map(({ route }) => route));
    expect(seen.timeline).toHaveLength(within('event', item.reference).length);
    expect(seen.notes ?? []).toHaveLength(within('note', item.reference).length);
    expect(seen.tasks).toHaveLength(within('task', item.reference).length);
  });

  test('has its clock, its sweep, its places and its tracker go on', async () => {
    for (const name of ['keep-dates', 'keep-places', 'clockwork', 'sweep', 'weekly-tracker']) {
      await platform.invoke(name, {});
    }
    const log = readFileSync(join(platform.home.log, 'functions.log'), 'utf8');
    expect(log).not.toContain('"unexpected"');
  });

  test('can be worked on, and says so in its history', async () => {
    for (const [place, { reference }] of cases.entries()) {
      const { version: at, timeline } = await opened(reference);
      const commandId = `00000000-0000-4000-9000-${String(place).padStart(12, '0')}`;
      const command = { command: 'note', words: 'Read after the upgrade.' };
      const { status } = await ask(`cases/${reference}/commands`, {
        commandId,
        version: at,
        command,
      });
      expect(status).toBe(200);
      expect((await opened(reference)).timeline).toHaveLength(timeline.length + 1);
    }
  });
});

const putBack = async (
  platform: Platform,
  rows: readonly Record<string, AttributeValue>[],
): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint: platform.database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  for (const Item of rows) {
    await client.send(new PutItemCommand({ TableName: platform.tableName, Item }));
  }
  client.destroy();
};
