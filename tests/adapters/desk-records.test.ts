import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { dynamoOwedNotices } from '../../functions/adapters/dynamo/owed-notices.ts';
import { dynamoStaffList } from '../../functions/adapters/dynamo/staff-list.ts';
import { dynamoStatusRecords } from '../../functions/adapters/dynamo/status-records.ts';
import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { withOpenTasks } from '../../functions/domain/case/open-tasks.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import { addStaff } from '../../functions/domain/staff/staff-record.ts';
import type { CaseStore } from '../../functions/ports/case-store.ts';
import type { OpenCases } from '../../functions/ports/open-cases.ts';
import type { OwedNotices } from '../../functions/ports/owed-notices.ts';
import type { StatusRecords } from '../../functions/ports/status-records.ts';
import { bury } from '../../shared/authority/bury.ts';
import { aWorker, change, done, everybody } from '../support/a-desk.ts';
import { aComplaintOf } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { onSunday } from '../support/placing.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Ports = {
  store: CaseStore;
  owed: OwedNotices;
  open: OpenCases;
  status: StatusRecords;
  employ: (who: { readonly id: string; readonly email: string }) => Promise<unknown>;
};

let database: Awaited<ReturnType<typeof startTestDatabase>>;
const makes = {
  'the fake': (): Ports => {
    const { staff, ...ports } = inMemoryRecords();
    return { ...ports, employ: async ({ id, email }) => staff.set(id, { email }) };
  },
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
      employ: ({ id, email }) =>
        dynamoStaffList(records).save(
          addStaff(
            id,
            { email, name: 'Gareth', role: 'team-manager', teams: [], leads: [] },
            { actor: 'IRRELEVANT', at: sundayEvening },
          ),
        ),
    };
  },
};

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

let count = 0;

describe.each(['the fake', 'the database'] as const)('what the desk writes, in %s', (name) => {
  const aStoredCase = async (): Promise<{ ports: Ports; file: DeskFile; reference: string }> => {
    const ports = makes[name]();
    count += 1;
    const reference = `DES-K00-${'ACDEFHJKPR'.charAt(count % 10)}${count}`;
    const opened = openCase(aComplaintOf(), bury, { reference, receivedAt: sundayEvening });
    const kept = {
      submissionId: `id-of-${reference}`,
      content: { keyId: 'k1', mac: 'content' },
      statusKeyId: 'k7',
      receipt: receiptFor(opened.record, bury),
    };
    await ports.store.saveNew({ opened, kept, personWords: [] });
    const { record, tasks, person, words } = opened;
    const nothing = { said: [], notes: [], letters: [], linked: [], loose: [] };
    return {
      ports,
      reference,
      file: {
        record,
        tasks,
        notices: [],
        asked: [],
        said: [],
        kept: { person, words, ...nothing },
        indexed: [],
        staff: everybody,
      },
    };
  };
  const act = { staff: aWorker('complaints-manager') };

  test('a task that is done is open no more, and the case is read back as it was written', async () => {
    const { ports, file, reference } = await aStoredCase();
    const read = change(file, { command: 'read-for-safety' }, act);
    expect(await ports.open.save(read)).toBe('saved');
    const stored = await ports.status.load(reference);
    expect(stored?.openTasks).toEqual([]);
    expect(stored?.record).toEqual(withOpenTasks(read).record);
  });

  test('a task that somebody else has done meanwhile stops the whole change', async () => {
    const { ports, file, reference } = await aStoredCase();
    await ports.open.save(change(file, { command: 'read-for-safety' }, act));
    const now = { ...file, record: { ...file.record, version: 2 } };
    const again = change(now, { command: 'read-for-safety' }, act);
    expect(await ports.open.save(again)).toBe('changed-meanwhile');
    expect((await ports.open.load(reference))?.version).toBe(2);
  });

  test('a new way to reach somebody is the one that mail is sent by', async () => {
    const { ports, file, reference } = await aStoredCase();
    const contact = { email: 'new@example.com' };
    const spoken = { with: 'complainant', how: 'phone' };
    const changed = change(file, { command: 'correct-contact', contact, ...spoken }, act);
    await ports.open.save(changed);
    const owed = await ports.owed.load({ reference, noticeId: changed.notices[0]?.id ?? '' });
    expect(owed?.person.person.contact).toEqual(contact);
    expect(owed?.words).toEqual({ kind: 'contact-changed' });
  });

  test('a letter to a member of staff goes to the address they have then, while they work here', async () => {
    const { ports, file, reference } = await aStoredCase();
    const parts = file.record.parts.map(({ id }) => id);
    const checked = done(file, { command: 'read-for-safety' }, { command: 'confirm-parts', parts });
    const started = { ...checked, record: { ...checked.record, version: 1 } };
    const changed = change(started, { command: 'allocate', lead: 'team-manager' }, act);
    await ports.open.save(changed);
    const key = { reference, noticeId: changed.notices[0]?.id ?? '' };
    expect(await ports.owed.load(key)).toMatchObject({ reader: 'staff', staffId: 'team-manager' });
    expect((await ports.owed.load(key))?.staff).toBeUndefined();
    await ports.employ({ id: 'team-manager', email: 'gareth@council.example' });
    expect((await ports.owed.load(key))?.staff).toEqual({ email: 'gareth@council.example' });
  });

  test('a new code counts on from the one before, so that the older opens nothing', async () => {
    const { ports, file, reference } = await aStoredCase();
    const issue = { command: 'issue-status-secret', given: 'by-phone', with: 'complainant' };
    await ports.open.save(change(file, issue, act));
    expect((await ports.status.lookUp(reference))?.statusGeneration).toBe(1);
  });

  test('a case that has ended is listed while something is owed of it, and can still be read', async () => {
    const { ports, file, reference } = await aStoredCase();
    const spoken = { with: 'complainant', how: 'phone' };
    const changed = change(file, { command: 'withdraw', reason: 'changed-mind', ...spoken }, act);
    await ports.open.save(changed);
    expect((await ports.open.page(100)).references).toContain(reference);
    expect(await ports.open.load(reference)).toEqual(withOpenTasks(changed).record);
    const ended = withOpenTasks(changed).record;
    const done = {
      record: { ...ended, version: ended.version + 1 },
      events: [],
      notices: [],
      tasks: [],
      tasksDone: (ended.openTasks ?? []).map(({ id }) => id),
    };
    await ports.open.save(done);
    expect((await ports.open.page(100)).references).not.toContain(reference);
    expect((await ports.open.load(reference))?.state).toBe('withdrawn');
  });
});
