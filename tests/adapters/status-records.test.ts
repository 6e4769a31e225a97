import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { dynamoOwedNotices } from '../../functions/adapters/dynamo/owed-notices.ts';
import { dynamoStatusRecords } from '../../functions/adapters/dynamo/status-records.ts';
import { askFromPage } from '../../functions/domain/case/ask-from-page.ts';
import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { withOpenTasks } from '../../functions/domain/case/open-tasks.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import type { CaseStore } from '../../functions/ports/case-store.ts';
import type { OpenCases } from '../../functions/ports/open-cases.ts';
import type { OwedNotices } from '../../functions/ports/owed-notices.ts';
import type { StatusRecords } from '../../functions/ports/status-records.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { StatusAction } from '../../shared/intake-api/status-requests.ts';
import { limits } from '../../shared/submission/limits.ts';
import { aComplaintOf } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { onSunday } from '../support/placing.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Ports = { store: CaseStore; owed: OwedNotices; open: OpenCases; status: StatusRecords };

let database: Awaited<ReturnType<typeof startTestDatabase>>;
const makes = {
  'the fake': (): Ports => inMemoryRecords(),
  'the database': (): Ports => {
    const records = {
      client: database.client,
      table: database.table,
      patience: { jitter: () => 0, wait: async () => undefined },
    };
    return {
      store: dynamoCaseStore(records, onSunday),
      owed: dynamoOwedNotices(records),
      open: dynamoOpenCases(records, onSunday),
      status: dynamoStatusRecords(records),
    };
  },
};

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

const later = '2026-11-23T09:00:00.000Z';
let count = 0;

describe.each(['the fake', 'the database'] as const)('what a status page needs, in %s', (name) => {
  const make = makes[name];

  const aStoredCase = async (ports: Ports) => {
    count += 1;
    const reference = `STA-TUS-${'ACDEFHJKPR'.charAt(count % 10)}${count}`;
    const opened = openCase(aComplaintOf(), bury, { reference, receivedAt: sundayEvening });
    const kept = {
      submissionId: `id-of-${reference}`,
      content: { keyId: 'k1', mac: 'content' },
      statusKeyId: 'k7',
      receipt: receiptFor(opened.record, bury),
    };
    await ports.store.saveNew({ opened, kept, personWords: [] });
    return reference;
  };

  const changeBy = async (
    { status }: Ports,
    reference: string,
    action: StatusAction,
    id = 'request-1',
  ): Promise<ChangedCase> => {
    const file = await status.load(reference);
    if (file === undefined) throw new Error('not there');
    const asking = { id, at: later, content: { keyId: 'k1', mac: 'asked' } };
    const decided = askFromPage(file, action, bury, asking);
    if (decided.kind === 'cannot') throw new Error(decided.because);
    return decided.change;
  };

  test('a case is kept with what its secret is worked out from', async () => {
    const ports = make();
    const reference = await aStoredCase(ports);
    expect(await ports.status.lookUp(reference)).toEqual({
      submissionId: `id-of-${reference}`,
      statusKeyId: 'k7',
      statusGeneration: 0,
    });
  });

  test('where there is no case there is no lock', async () => {
    const { status } = make();
    expect(await status.lookUp('NONE')).toBeUndefined();
    expect(await status.load('NONE')).toBeUndefined();
  });

  test('all but the words comes back: what happened, what is owed, what people must do', async () => {
    const ports = make();
    const reference = await aStoredCase(ports);
    const file = await ports.status.load(reference);
    expect(file?.record).toEqual(await ports.open.load(reference));
    expect(file?.events.map(({ event }) => event)).toEqual([
      'complaint-received',
      'triage-proposed',
      'referral-decided',
    ]);
    expect(file?.notices.map(({ id, state }) => [id, state]).sort()).toEqual([
      ['acknowledgement-1', 'pending'],
      ['advocacy-referral-1', 'pending'],
      ['team-intake-1', 'pending'],
    ]);
    expect(file?.openTasks).toEqual(['read-for-safety']);
    expect(JSON.stringify(file)).not.toMatch(/IRRELEVANT_STORY|Sam|sam@example/);
  });

  test('a request is kept with its words apart, and comes back without them', async () => {
    const ports = make();
    const reference = await aStoredCase(ports);
    const words = 'é'.repeat(limits.story);
    const change = await changeBy(ports, reference, { action: 'add', words, safety: 'unsafe' });
    expect(await ports.open.save(change)).toBe('saved');
    const file = await ports.status.load(reference);
    expect(file?.asked).toEqual([change.asked]);
    expect(file?.record).toEqual(withOpenTasks(change).record);
    expect(file?.openTasks.filter((kind) => kind === 'read-for-safety')).toHaveLength(2);
    expect(JSON.stringify(file)).not.toContain('éé');
    const alert = await ports.owed.load({ reference, noticeId: 'urgent-alert-2' });
    expect(alert?.words).toMatchObject({ kind: 'asked-from-page', urgency: 'immediate' });
  });

  test('the same request is not kept twice, whatever became of the case since', async () => {
    const ports = make();
    const reference = await aStoredCase(ports);
    await ports.open.save(await changeBy(ports, reference, { action: 'withdraw' }));
    const again = await changeBy(ports, reference, { action: 'withdraw' });
    expect(await ports.open.save(again)).toBe('changed-meanwhile');
    expect((await ports.status.load(reference))?.asked).toHaveLength(1);
  });

  test('after a no, the referral that was waiting is owed no more', async () => {
    const ports = make();
    const reference = await aStoredCase(ports);
    const noticeId = 'advocacy-referral-1';
    await ports.open.save(await changeBy(ports, reference, { action: 'advocate', wish: 'no' }));
    expect(await ports.owed.load({ reference, noticeId })).toBeUndefined();
    const lease = { id: 'one', now: later, until: later };
    expect(await ports.owed.claim({ reference, noticeId }, lease)).toEqual({ kind: 'not-owed' });
    const { notices = [] } = (await ports.status.load(reference)) ?? {};
    expect(notices.find(({ id }) => id === noticeId)?.state).toBe('not-wanted');
    expect((await ports.open.load(reference))?.referral).toEqual({ state: 'said-no', wish: 'no' });
  });

  test('a referral that is leaving at that moment keeps the no from being half written', async () => {
    const ports = make();
    const reference = await aStoredCase(ports);
    const change = await changeBy(ports, reference, { action: 'advocate', wish: 'no' });
    const lease = { id: 'one', now: later, until: '2026-11-23T09:01:30.000Z' };
    await ports.owed.claim({ reference, noticeId: 'advocacy-referral-1' }, lease);
    expect(await ports.open.save(change)).toBe('changed-meanwhile');
    expect((await ports.status.load(reference))?.asked).toEqual([]);
    const seen = await changeBy(ports, reference, { action: 'advocate', wish: 'no' });
    expect(await ports.open.save(seen)).toBe('saved');
    expect(seen.asked?.next).toBe('recalled-by-a-person');
  });
});

describe('what a request leaves in the table', () => {
  test('its words stand in one item, and in no key, snapshot or event', async () => {
    const ports = makes['the database']();
    const reference = 'STA-TUS-WRD';
    const opened = openCase(aComplaintOf(), bury, { reference, receivedAt: sundayEvening });
    const receipt = receiptFor(opened.record, bury);
    const content = { keyId: 'k1', mac: 'm' };
    const kept = { submissionId: 'words', content, statusKeyId: 'k1', receipt };
    await ports.store.saveNew({ opened, kept, personWords: [] });
    const file = await ports.status.load(reference);
    if (file === undefined) throw new Error('not there');
    const action = { action: 'wrong-place', why: 'TYPED_WORDS' } as const;
    const decided = askFromPage(file, action, bury, { id: 'r', at: later, content });
    if (decided.kind === 'cannot') throw new Error(decided.because);
    await ports.open.save(decided.change);
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': `CASE#${reference}` }),
      }),
    );
    const holding = Items.filter((row) => JSON.stringify(row).includes('TYPED_WORDS'));
    expect(holding.map((row) => row['sk']?.S)).toEqual(['STATEMENT#r#ADDED']);
  });
});
