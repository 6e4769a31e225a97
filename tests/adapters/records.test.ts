import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { newCaseItems } from '../../functions/adapters/dynamo/new-case-items.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { dynamoOwedNotices } from '../../functions/adapters/dynamo/owed-notices.ts';
import { dynamoSentNotices } from '../../functions/adapters/dynamo/sent-notices.ts';
import { dynamoStuckNotices } from '../../functions/adapters/dynamo/stuck-notices.ts';
import { moveDates } from '../../functions/domain/case/move-dates.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { withOpenTasks } from '../../functions/domain/case/open-tasks.ts';
import { holdParts } from '../../functions/domain/case/proceedings.ts';
import { takeLooks } from '../../functions/domain/case/take-looks.ts';
import { bankHolidays } from '../../functions/domain/clock/bank-holidays.ts';
import { withAdded } from '../../functions/domain/clock/moved-dates.ts';
import { type ClaimedNotice, stillDelayed } from '../../functions/domain/notice/delivery.ts';
import { deliveryEvent, deliveryTask } from '../../functions/domain/notice/delivery-event.ts';
import type { MailFate, NoticeInPost } from '../../functions/domain/notice/mail-news.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import { afterNews } from '../../functions/domain/notice/returned-mail.ts';
import type { CaseStore, NewCase } from '../../functions/ports/case-store.ts';
import type { OpenCases } from '../../functions/ports/open-cases.ts';
import type { NoticeKey, OwedNotices } from '../../functions/ports/owed-notices.ts';
import type { SentNotices } from '../../functions/ports/sent-notices.ts';
import type { StuckNotices } from '../../functions/ports/stuck-notices.ts';
import { bury } from '../../shared/authority/bury.ts';
import { limits } from '../../shared/submission/limits.ts';
import {
  circumstances,
  needs,
  peopleComplainedAbout,
  wishes,
} from '../../shared/submission/lists.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { onSunday } from '../support/placing.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Ports = {
  store: CaseStore;
  owed: OwedNotices;
  sent: SentNotices;
  open: OpenCases;
  stuck: StuckNotices;
};

let database: Awaited<ReturnType<typeof startTestDatabase>>;
const makes = {
  'the fake': (): Ports => {
    const { store, owed, sent, open, stuck } = inMemoryRecords();
    return { store, owed, sent, open, stuck };
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
      sent: dynamoSentNotices(records),
      open: dynamoOpenCases(records, onSunday),
      stuck: dynamoStuckNotices(records),
    };
  },
};

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

let count = 0;
const letters = 'ACDEFHJKPR';
const freshReference = (): string => {
  count += 1;
  return `TST-${[...String(count).padStart(6, '0')].map((digit) => letters[Number(digit)]).join('')}`;
};

const aNewCase = (
  submission: Submission = aReachableChild(),
  more: Partial<{ reference: string; id: string }> = {},
): NewCase => {
  const reference = more.reference ?? freshReference();
  const opened = openCase(aComplaintOf(submission), bury, { reference, receivedAt: sundayEvening });
  const kept = {
    submissionId: more.id ?? `id-of-${reference}`,
    content: { keyId: 'k1', mac: 'content' },
    statusKeyId: 'k1',
    receipt: receiptFor(opened.record, bury),
  };
  return { opened, kept, personWords: ['a'.repeat(64)] };
};

const keyOf = ({ opened }: NewCase, noticeId: string): NoticeKey => ({
  reference: opened.record.reference,
  noticeId,
});
const later = (milliseconds: number): string =>
  new Date(Date.parse(sundayEvening) + milliseconds).toISOString();
const lease = (id: string, from = 0) => ({ id, now: later(from), until: later(from + 90_000) });
const claimed = (outcome: Awaited<ReturnType<OwedNotices['claim']>>): ClaimedNotice => {
  if (outcome.kind === 'claimed') return outcome.notice;
  throw new Error('was not claimed');
};
const write = (
  owed: OwedNotices,
  notice: ClaimedNotice,
  result: Parameters<typeof deliveryEvent>[1],
) =>
  owed.record(
    notice,
    result,
    deliveryEvent(notice, result, later(5)),
    deliveryTask(notice, result, later(5)),
  );

describe.each(['the fake', 'the database'] as const)('keeping records in %s', (name) => {
  const make = makes[name];

  test('a case is saved once, and a repeat is given what was kept', async () => {
    const { store } = make();
    const first = aNewCase();
    expect(await store.saveNew(first)).toEqual({ kind: 'saved' });
    const again = aNewCase(aReachableChild(), { id: first.kept.submissionId });
    expect(await store.saveNew(again)).toEqual({ kind: 'already-saved', kept: first.kept });
    expect(await store.findSubmission(first.kept.submissionId)).toEqual(first.kept);
  });

  test('a reference that was drawn before is not overwritten', async () => {
    const { store, owed } = make();
    const first = aNewCase();
    await store.saveNew(first);
    const other = aNewCase(aSubmission(), {
      reference: first.opened.record.reference,
      id: 'another-id',
    });
    expect(await store.saveNew(other)).toEqual({ kind: 'reference-taken' });
    expect(await store.findSubmission('another-id')).toBeUndefined();
    expect((await owed.load(keyOf(first, 'acknowledgement-1')))?.person.person.name).toBe('Sam');
  });

  test('a submission that was never stored is not found', async () => {
    expect(await make().store.findSubmission('nobody')).toBeUndefined();
  });

  test('an owed notice comes with what its letter is written from, and never with the story', async () => {
    const { store, owed } = make();
    const one = aNewCase();
    await store.saveNew(one);
    const loaded = await owed.load(keyOf(one, 'acknowledgement-1'));
    expect(loaded).toMatchObject({ kind: 'acknowledgement', reader: 'complainant' });
    expect(loaded?.record).toEqual(one.opened.record);
    expect(JSON.stringify(loaded)).not.toContain('IRRELEVANT_STORY');
  });

  test('only one of two can claim a notice, until the lease lapses', async () => {
    const { store, owed } = make();
    const one = aNewCase();
    const key = keyOf(one, 'acknowledgement-1');
    await store.saveNew(one);
    const first = claimed(await owed.claim(key, lease('a')));
    expect(first).toMatchObject({ attempts: 1, settled: 0, kind: 'acknowledgement' });
    expect(await owed.claim(key, lease('b', 89_999))).toEqual({ kind: 'not-owed' });
    const second = claimed(await owed.claim(key, lease('b', 90_000)));
    expect(second).toMatchObject({ attempts: 2, settled: 0 });
    expect(await write(owed, first, { state: 'sent', settles: true, code: 'sent' })).toBe('lost');
    expect(await write(owed, second, { state: 'sent', settles: true, code: 'sent' })).toBe(
      'recorded',
    );
  });

  test('what was sent is owed no more', async () => {
    const { store, owed } = make();
    const one = aNewCase();
    const key = keyOf(one, 'team-intake-1');
    await store.saveNew(one);
    await write(owed, claimed(await owed.claim(key, lease('a'))), {
      state: 'sent',
      settles: true,
      code: 'sent',
      messageId: 'm',
    });
    expect(await owed.load(key)).toBeUndefined();
    expect(await owed.claim(key, lease('b', 999_999))).toEqual({ kind: 'not-owed' });
  });

  test('what is to be tried again is due at its time and not before', async () => {
    const { store, owed } = make();
    const one = aNewCase();
    const key = keyOf(one, 'team-intake-1');
    await store.saveNew(one);
    const notice = claimed(await owed.claim(key, lease('a')));
    await write(owed, notice, {
      state: 'retrying',
      settles: true,
      code: 'Throttling',
      nextAt: later(60_000),
    });
    expect(await owed.claim(key, lease('b', 59_999))).toEqual({ kind: 'not-owed' });
    expect(claimed(await owed.claim(key, lease('b', 60_000)))).toMatchObject({
      attempts: 2,
      settled: 1,
    });
  });

  test('what failed for good is listed until it is put back, and then it is owed again', async () => {
    const { store, owed, stuck } = make();
    const one = aNewCase();
    const key = keyOf(one, 'team-intake-1');
    await store.saveNew(one);
    const notice = claimed(await owed.claim(key, lease('a')));
    await write(owed, notice, { state: 'failed', settles: true, code: 'MessageRejected' });
    expect(await owed.load(key)).toBeUndefined();
    expect(await owed.claim(key, lease('b', 999_999))).toEqual({ kind: 'not-owed' });
    const mine = async () =>
      (await stuck.listed('2020-01-01')).notices.filter(
        ({ reference }) => reference === key.reference,
      );
    expect(await mine()).toMatchObject([
      { id: 'team-intake-1', state: 'failed', attempts: 1, lastCode: 'MessageRejected' },
    ]);

    const found = (await stuck.load(key)) ?? expect.fail('not there');
    expect(found.record).toEqual(one.opened.record);
    const event = {
      at: later(120_000),
      actor: 'operator',
      event: 'notice-put-back',
      notice: notice.id,
      attempt: 1,
    } as const;
    const put = () => stuck.putBack(found.notice, event, ['notice-failed-team-intake-1']);
    expect(await put()).toBe('put-back');
    expect(await put()).toBe('changed-meanwhile');
    expect(await mine()).toEqual([]);
    expect(await stuck.ofCase(key.reference)).toContainEqual(
      expect.objectContaining({ id: 'team-intake-1', state: 'pending', attempts: 1, settled: 1 }),
    );
    expect(await owed.claim(key, lease('c', 119_999))).toEqual({ kind: 'not-owed' });
    expect(claimed(await owed.claim(key, lease('c', 120_000)))).toMatchObject({ attempts: 2 });
  });

  test('what is owed is listed from its time, for whoever looks for what is late', async () => {
    const { store, stuck } = make();
    const one = aNewCase();
    await store.saveNew(one);
    const { reference } = one.opened.record;
    const mine = async (until: string) =>
      (await stuck.listed(until)).notices.filter((notice) => notice.reference === reference);
    expect(await mine(later(-1))).toEqual([]);
    expect((await mine(later(0))).map(({ state }) => state)).toEqual(
      one.opened.notices.map(() => 'pending'),
    );
    expect(await stuck.load({ reference, noticeId: 'nothing-1' })).toBeUndefined();
  });

  test('a notice for a case that is not there is not owed', async () => {
    const { owed } = make();
    expect(
      await owed.load({ reference: 'TST-NOBODY', noticeId: 'acknowledgement-1' }),
    ).toBeUndefined();
    expect(
      await owed.claim({ reference: 'TST-NOBODY', noticeId: 'acknowledgement-1' }, lease('a')),
    ).toEqual({ kind: 'not-owed' });
  });

  test('due notices come longest waiting first, and no more than were asked for', async () => {
    const { store, owed } = make();
    const one = aNewCase();
    await store.saveNew(one);
    const { keys: due } = await owed.due(later(0), 1000);
    const mine = due.filter(({ reference }) => reference === one.opened.record.reference);
    expect(mine.map(({ noticeId }) => noticeId).sort()).toEqual([
      'acknowledgement-1',
      'advocacy-referral-1',
      'team-intake-1',
    ]);
    const first = await owed.due(later(0), 2);
    const second = await owed.due(later(0), 2, first.after);
    expect([first.keys.length, second.keys.length > 0]).toEqual([2, true]);
    expect(first.keys).not.toContainEqual(second.keys[0]);
    expect([first.since, second.since].sort()).toEqual([first.since, second.since]);
    expect(await owed.due(later(-1), 1000)).toEqual({ keys: [] });
  });
});

describe.each(['the fake', 'the database'] as const)('hearing of mail, kept in %s', (name) => {
  const make = makes[name];
  const sentLetter = async ({ store, owed }: Ports) => {
    const one = aNewCase();
    const key = keyOf(one, 'acknowledgement-1');
    await store.saveNew(one);
    const notice = claimed(await owed.claim(key, lease('a')));
    await write(owed, notice, {
      state: 'sent',
      settles: true,
      code: 'sent',
      messageId: 'm-1',
      template: { name: 'acknowledgement', version: 1 },
      tries: [{ at: later(0), code: 'sent' }],
    });
    return key;
  };
  const found = async (sent: SentNotices, key: NoticeKey): Promise<NoticeInPost> =>
    (await sent.find(key)) ?? expect.fail('no notice');
  const outcomeOf = (notice: NoticeInPost, fate: MailFate) => {
    const outcome = afterNews(notice, { messageId: 'm-1', at: later(10), fate, code: 'CODE' });
    return 'event' in outcome ? outcome : expect.fail(`nothing to keep: ${outcome.kind}`);
  };

  test('a notice that is not there is not found', async () => {
    const key = { reference: 'TST-NOBODY', noticeId: 'acknowledgement-1' };
    expect(await make().sent.find(key)).toBeUndefined();
  });

  test('a notice is found with the number of its message', async () => {
    const ports = make();
    const key = await sentLetter(ports);
    expect(await found(ports.sent, key)).toEqual({
      id: 'acknowledgement-1',
      kind: 'acknowledgement',
      reader: 'complainant',
      state: 'sent',
      attempts: 1,
      messageId: 'm-1',
      fate: undefined,
    });
  });

  test('a bounce is kept once, over what it was decided on', async () => {
    const { sent, ...others } = make();
    const key = await sentLetter({ sent, ...others });
    const before = await found(sent, key);
    const outcome = outcomeOf(before, 'bounced');
    expect(await sent.keep(key, before, outcome, undefined)).toBe('kept');
    expect(await sent.keep(key, before, outcome, undefined)).toBe('changed-meanwhile');
    expect(await found(sent, key)).toMatchObject({ state: 'bounced', fate: 'bounced' });
  });

  test('an address that mail came back from comes with the next letter to the same reader only', async () => {
    const { sent, owed, ...others } = make();
    const key = await sentLetter({ sent, owed, ...others });
    const before = await found(sent, key);
    const address = {
      reader: 'complainant',
      messageId: 'm-1',
      mark: 'MARK',
      at: later(10),
    } as const;
    await sent.keep(key, before, outcomeOf(before, 'delayed'), address);
    expect((await owed.load(key))?.returned).toMatchObject({ messageId: 'm-1', mark: 'MARK' });
    const team = await owed.load({ ...key, noticeId: 'team-intake-1' });
    expect(team?.kind).toBe('team-intake');
    expect(team?.returned).toBeUndefined();
  });

  test('a letter that is late is owed a look a day later, and nothing once it arrived', async () => {
    const { sent, owed, ...others } = make();
    const key = await sentLetter({ sent, owed, ...others });
    const before = await found(sent, key);
    await sent.keep(key, before, outcomeOf(before, 'delayed'), undefined);
    expect((await owed.load(key))?.isDelayed).toBe(true);
    const day = 24 * 3_600_000 + 10;
    expect(await owed.claim(key, lease('b', day - 1))).toEqual({ kind: 'not-owed' });
    const looked = claimed(await owed.claim(key, lease('b', day)));
    expect(looked).toMatchObject({ attempts: 2, tries: [{ at: later(0), code: 'sent' }] });
    expect(await write(owed, looked, stillDelayed)).toBe('recorded');
    const late = await found(sent, key);
    expect(late).toMatchObject({ state: 'delayed', messageId: 'm-1', fate: 'delayed' });
    await sent.keep(key, late, outcomeOf(late, 'delivered'), undefined);
    expect(await found(sent, key)).toMatchObject({ state: 'sent', fate: 'delivered' });
    expect(await owed.load(key)).toBeUndefined();
  });

  test('news decided on before another claimed the notice is not written', async () => {
    const { sent, store, owed } = make();
    const one = aNewCase();
    const key = keyOf(one, 'acknowledgement-1');
    await store.saveNew(one);
    await write(owed, claimed(await owed.claim(key, lease('a'))), {
      state: 'maybe-sent',
      settles: false,
      code: 'ECONNRESET',
      nextAt: later(10),
    });
    const before = await found(sent, key);
    await owed.claim(key, lease('b', 10));
    expect(await sent.keep(key, before, outcomeOf(before, 'delivered'), undefined)).toBe(
      'changed-meanwhile',
    );
  });
});

describe.each(['the fake', 'the database'] as const)('changing an open case in %s', (name) => {
  const make = makes[name];
  const announced = withAdded(bankHolidays, new Map([['2026-12-01', 'announced']]));
  const moved = ({ opened }: NewCase) =>
    moveDates(opened.record, bury, later(1000), announced) ?? expect.fail('nothing moved');
  const everyOpen = async (open: OpenCases, limit: number): Promise<readonly string[]> => {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await open.page(limit, after);
      found.push(...page.references);
      after = page.after;
    } while (after !== undefined);
    return found;
  };

  test('each open case is listed once, page by page', async () => {
    const { store, open } = make();
    const ours = [aNewCase(), aNewCase(), aNewCase()];
    for (const one of ours) await store.saveNew(one);
    const listed = await everyOpen(open, 2);
    for (const { opened } of ours) {
      expect(listed.filter((reference) => reference === opened.record.reference)).toHaveLength(1);
    }
  });

  test('what is due to be looked at is listed from its time', async () => {
    const { store, open, owed } = make();
    const one = aNewCase();
    await store.saveNew(one);
    const { reference, nextLookAt = '' } = one.opened.record;
    const dueAt = async (now: string) => (await open.pageOfDue(now, 1000)).references;
    const justBefore = new Date(Date.parse(nextLookAt) - 1).toISOString();
    expect(await dueAt(justBefore)).not.toContain(reference);
    expect(await dueAt(nextLookAt)).toContain(reference);
    const taken = takeLooks(one.opened.record, bury, nextLookAt) ?? expect.fail('nothing due');
    await open.save(taken);
    expect(await dueAt(nextLookAt)).not.toContain(reference);
    const [notice] = taken.notices;
    expect((await owed.load(keyOf(one, notice?.id ?? '')))?.look).toBe(notice?.look);
  });

  test('a change is written with its event, notices and tasks, and stays listed as open', async () => {
    const { store, open, owed } = make();
    const one = aNewCase();
    await store.saveNew(one);
    const change = moved(one);
    expect(await open.save(change)).toBe('saved');
    expect(await open.load(change.record.reference)).toEqual(withOpenTasks(change).record);
    expect((await owed.load(keyOf(one, 'dates-moved-2')))?.record.datesTold).toEqual(
      change.record.datesTold,
    );
    expect(await everyOpen(open, 1000)).toContain(change.record.reference);
  });

  test('what a person wrote for a letter comes with that letter, and with no other', async () => {
    const { store, open, owed } = make();
    const one = aNewCase();
    await store.saveNew(one);
    const decided = holdParts(
      one.opened.record,
      {
        parts: ['1'],
        proceedings: 'court-case',
        named: 'the hearing',
        reasons: 'WRITTEN_REASONS',
        reviewOn: '2027-03-15',
      },
      bury,
      { by: 'staff-1', at: later(1000) },
    );
    const change = decided.kind === 'changed' ? decided.change : expect.fail('cannot be held');
    await open.save(change);
    expect((await owed.load(keyOf(one, 'parts-held-2')))?.words).toEqual({
      kind: 'parts-held',
      proceedings: 'the hearing',
      reasons: 'WRITTEN_REASONS',
    });
    const other = await owed.load(keyOf(one, 'acknowledgement-1'));
    expect(JSON.stringify(other)).not.toContain('WRITTEN_REASONS');
    expect(await open.load(one.opened.record.reference)).toEqual(withOpenTasks(change).record);
  });

  test('a change over a version that is no longer there writes nothing', async () => {
    const { store, open, owed } = make();
    const one = aNewCase();
    await store.saveNew(one);
    const change = moved(one);
    await open.save(change);
    const [notice] = change.notices;
    const late = { ...change, notices: notice === undefined ? [] : [{ ...notice, id: 'late-2' }] };
    expect(await open.save(late)).toBe('changed-meanwhile');
    expect(await owed.load(keyOf(one, 'late-2'))).toBeUndefined();
  });

  test('a case that was never opened is not found and not changed', async () => {
    const { open } = make();
    const never = aNewCase();
    expect(await open.load(never.opened.record.reference)).toBeUndefined();
    expect(await open.save(moved(never))).toBe('changed-meanwhile');
  });
});

describe('what stands in the table', () => {
  test('a notice that an earlier version wrote is still read, claimed and told of', async () => {
    const { store, owed, sent } = makes['the database']();
    const one = aNewCase();
    const key = keyOf(one, 'acknowledgement-1');
    await store.saveNew(one);
    const earlier = {
      pk: `CASE#${key.reference}`,
      sk: 'NOTICE#acknowledgement-1',
      type: 'notice',
      schema: 1,
      id: 'acknowledgement-1',
      kind: 'acknowledgement',
      reader: 'complainant',
      dueAt: later(0),
      reference: key.reference,
      state: 'retrying',
      attempts: 1,
      settled: 1,
      lastCode: 'Throttling',
      template: null,
      messageId: null,
      owed: 'notice',
      nextAt: later(0),
    };
    await database.client.send(
      new PutItemCommand({ TableName: database.table, Item: marshall(earlier) }),
    );
    expect(await owed.load(key)).toMatchObject({ kind: 'acknowledgement' });
    expect(await sent.find(key)).toMatchObject({ state: 'retrying', messageId: undefined });
    expect(claimed(await owed.claim(key, lease('a')))).toMatchObject({ attempts: 2, tries: [] });
  });

  const largest = (): Submission =>
    aSubmission({
      helpedBy: 'é'.repeat(limits.line),
      person: {
        name: Array.from({ length: 25 }, (_, place) => `na${letters[place % 10]}`).join(' '),
        age: 14,
        contact: {
          email: `${'a'.repeat(60)}@example.com`,
          phone: '0161 496 0000',
          post: '漢'.repeat(limits.note),
          preferred: 'email',
          safe: {
            times: '漢'.repeat(limits.line),
            voicemail: 'no',
            whoMightSee: '漢'.repeat(limits.line),
            note: '漢'.repeat(limits.note),
          },
        },
        needs,
        interpreter: '漢'.repeat(limits.line),
      },
      children: Array.from({ length: limits.children }, (_, place) => ({
        name: `child${letters[place]} other${letters[place]}`,
        age: 3,
      })),
      complaint: {
        story: '漢'.repeat(limits.story),
        points: Array.from({ length: limits.points }, () => ({
          subject: 'records',
          details: '漢'.repeat(limits.pointDetails),
          about: peopleComplainedAbout,
          aboutName: '漢'.repeat(limits.line),
        })),
        wanted: wishes,
        wantedWords: '漢'.repeat(limits.note),
        circumstances,
        changeComing: { what: 'move', details: '漢'.repeat(limits.note) },
        previous: '漢'.repeat(limits.line),
        whyLater: '漢'.repeat(limits.note),
      },
      safety: 'unsafe',
      where: '漢'.repeat(limits.note),
      mustNotKnow: '漢'.repeat(limits.note),
    });

  test('a notice that no version of ours would write is named as stuck, and hides no other', async () => {
    const row = { pk: 'CASE#TST-STRANGE', sk: 'NOTICE#strange', owed: 'stuck', nextAt: later(0) };
    await database.client.send(
      new PutItemCommand({ TableName: database.table, Item: marshall(row) }),
    );
    const listed = await makes['the database']().stuck.listed('2020-01-01');
    expect(listed.unreadable).toEqual([{ reference: 'TST-STRANGE', noticeId: 'strange' }]);
  });

  test('the largest legal case stays under 100 items and 300 KB an item', async () => {
    const newCase = {
      ...aNewCase(largest()),
      personWords: Array.from({ length: 24 }, (_, place) =>
        String(place).padStart(64, '0').split('').reverse().join(''),
      ),
    };
    const items = newCaseItems(newCase, onSunday);
    const sizes = items.map((item) =>
      Buffer.byteLength(JSON.stringify(marshall(item, { removeUndefinedValues: true }))),
    );
    expect(items.length).toBeLessThan(100);
    expect(Math.max(...sizes)).toBeLessThan(300 * 1024);
    expect(await makes['the database']().store.saveNew(newCase)).toEqual({ kind: 'saved' });
  });

  test('no key and no snapshot holds anything that the person typed', async () => {
    const typed = 'CANARY';
    const newCase = aNewCase(
      aSubmission({
        helpedBy: typed,
        person: { name: typed, contact: { email: `${typed}@example.com`, safe: { note: typed } } },
        complaint: {
          story: typed,
          points: [{ subject: 'court', details: typed, aboutName: typed }],
        },
        where: typed,
      }),
    );
    await makes['the database']().store.saveNew(newCase);
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': `CASE#${newCase.opened.record.reference}` }),
      }),
    );
    const items = Items.map((row) => unmarshall(row));
    const apart = items.filter(({ type }) => !String(type).endsWith('-statement'));
    expect(items.length).toBeGreaterThan(apart.length);
    expect(JSON.stringify(apart)).not.toContain(typed);
    expect(JSON.stringify(items.map(({ pk, sk }) => [pk, sk]))).not.toContain(typed);
    expect(items.every((item) => item['schema'] === 1 && typeof item['type'] === 'string')).toBe(
      true,
    );
  });
});
