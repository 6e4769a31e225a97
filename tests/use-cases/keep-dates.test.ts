import { describe, expect, test } from 'vitest';
import { letterText } from '../../functions/adapters/mail/letter-text.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { bankHolidays } from '../../functions/domain/clock/bank-holidays.ts';
import { withAdded } from '../../functions/domain/clock/moved-dates.ts';
import type { NoticeKind } from '../../functions/domain/notice/owed-notice.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import { renderNotice } from '../../functions/domain/notice/render-notice.ts';
import { keepDatesEndpoint } from '../../functions/endpoints/keep-dates-endpoint.ts';
import type { LogEvent, LogKeys } from '../../functions/logging/events.ts';
import { type DatesKept, makeKeepDates } from '../../functions/use-cases/keep-dates.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../support/a-submission.ts';
import { aClock, sundayEvening } from '../support/fixed-time.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';

const announced = withAdded(bankHolidays, new Map([['2026-12-01', 'A day announced in November']]));
const day = 86_400_000;

const setUp = async (...submissions: readonly Submission[]) => {
  const records = inMemoryRecords();
  const clock = aClock();
  for (const [place, submission] of submissions.entries()) {
    const reference = `K4T-9WX-${place}`;
    const opened = openCase(aComplaintOf(submission), bury, {
      reference,
      receivedAt: sundayEvening,
    });
    const kept = {
      submissionId: reference,
      content: { keyId: 'k1', mac: 'm' },
      statusKeyId: 'k1',
      receipt: receiptFor(opened.record, bury),
    };
    await records.store.saveNew({ opened, kept, personWords: [] });
  }
  const before = records.tasks.length;
  const keep = makeKeepDates({ cases: records.open, clock, authority: bury, holidays: announced });
  const owedNow = (reference = 'K4T-9WX-0') =>
    [...records.notices.values()]
      .filter((notice) => notice.reference === reference && notice.id.endsWith('-2'))
      .map(({ kind, reader }) => [kind, reader]);
  const text = (kind: NoticeKind, reference = 'K4T-9WX-0') => {
    const { record, person } = records.cases.get(reference)?.opened ?? expect.fail('no case');
    const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
    return letterText(
      renderNotice(kind, { record, person, authority: bury, contactPerson }).letter,
    );
  };
  const newTasks = () => records.tasks.slice(before).map(({ kind }) => kind);
  return { records, clock, keep, owedNow, text, newTasks };
};

const aParent = (contact: object = { email: 'parent@example.com' }) =>
  aSubmission({ role: 'adult', person: { name: 'Jo', relationship: 'parent', contact } });

describe('a bank holiday announced while cases are open', () => {
  test('moves the dates of the case, and everyone who was told the old ones is owed a letter', async () => {
    const { keep, records, owedNow } = await setUp(aReachableChild());
    expect(await keep()).toEqual({ looked: 1, moved: 1, unsettled: 0, holidaysRunOut: false });
    const { record } = records.cases.get('K4T-9WX-0')?.opened ?? expect.fail('no case');
    expect(record.version).toBe(2);
    expect(record.datesTold).toEqual([
      { rule: 'triage-check', date: '2026-11-24' },
      { rule: 'stage-1-first', date: '2026-12-07', was: '2026-12-04' },
      { rule: 'stage-1-last', date: '2026-12-21', was: '2026-12-18' },
    ]);
    expect(owedNow()).toEqual([
      ['dates-moved-for-team', 'complaints-team'],
      ['dates-moved', 'complainant'],
      ['dates-moved-for-advocacy', 'advocacy-service'],
    ]);
    expect(records.events.at(-1)).toMatchObject({
      event: 'dates-moved',
      dates: [
        { rule: 'stage-1-first', date: '2026-12-07', was: '2026-12-04' },
        { rule: 'stage-1-last', date: '2026-12-21', was: '2026-12-18' },
      ],
    });
  });

  test('a second run, and a run after an outage of the first, tells nobody twice', async () => {
    const { keep, records } = await setUp(aReachableChild());
    await keep();
    const owed = records.notices.size;
    expect(await keep()).toEqual({ looked: 1, moved: 0, unsettled: 0, holidaysRunOut: false });
    expect(records.notices.size).toBe(owed);
  });

  test('a date that has passed stays as it was told', async () => {
    const { keep, records, clock } = await setUp(aReachableChild());
    clock.moveBy(13 * day);
    await keep();
    const { record } = records.cases.get('K4T-9WX-0')?.opened ?? expect.fail('no case');
    expect(record.datesTold.map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-12-04',
      '2026-12-21',
    ]);
  });

  test('every open case is looked at, however many there are', async () => {
    const { keep } = await setUp(...Array.from({ length: 60 }, () => aReachableChild()));
    expect(await keep()).toEqual({ looked: 60, moved: 60, unsettled: 0, holidaysRunOut: false });
  });

  test('somebody with no safe mail is told by a person', async () => {
    const { keep, owedNow, newTasks } = await setUp(
      aParent({ phone: '0161 496 0999', preferred: 'phone' }),
    );
    await keep();
    expect(owedNow()).toEqual([['dates-moved-for-team', 'complaints-team']]);
    expect(newTasks()).toEqual(['tell-dates-another-way']);
  });

  test('the young person whose advocate wrote is told as well', async () => {
    const advocate = (contact: object) =>
      aSubmission({
        role: 'advocate',
        speaksFor: 'child',
        instructed: 'yes',
        writeTo: 'both',
        person: { name: 'Lee', contact: { email: 'lee@example.com' } },
        children: [{ name: 'Sam', age: 14, contact }],
      });
    const { keep, owedNow, newTasks, text } = await setUp(
      advocate({ email: 'sam@example.com' }),
      advocate({ phone: '0161 496 0999', preferred: 'phone' }),
    );
    await keep();
    expect(owedNow('K4T-9WX-0')).toContainEqual(['dates-moved-for-child', 'represented-child']);
    expect(owedNow('K4T-9WX-1')).not.toContainEqual(['dates-moved-for-child', 'represented-child']);
    expect(newTasks()).toEqual(['tell-child-dates-another-way']);
    expect(text('dates-moved-for-child')).toContain('Hello Sam');
    expect(text('dates-moved')).toContain('Dear Lee');
  });

  test('somebody outside the family is told only of the date they were told', async () => {
    const neighbour = aSubmission({
      role: 'adult',
      person: { name: 'Pat', relationship: 'none', contact: { email: 'pat@example.com' } },
    });
    const { keep, owedNow, text, clock } = await setUp(neighbour);
    await keep();
    expect(owedNow()).toEqual([['dates-moved-for-team', 'complaints-team']]);
    const early = await setUp(neighbour);
    early.clock.moveBy(0);
    const soon = withAdded(bankHolidays, new Map([['2026-11-25', 'A day announced at once']]));
    await makeKeepDates({
      cases: early.records.open,
      clock,
      authority: bury,
      holidays: soon,
    })();
    expect(early.owedNow()).toContainEqual(['dates-moved', 'complainant']);
    expect(text('dates-moved')).not.toMatch(/Stage|advocate|child/);
  });

  test('a case that changed in between is read again; one that stays busy is said to be unsettled', async () => {
    const { records, clock } = await setUp(aReachableChild());
    let busy = 2;
    const cases = {
      ...records.open,
      save: async (change: Parameters<typeof records.open.save>[0]) => {
        busy -= 1;
        return busy >= 0 ? ('changed-meanwhile' as const) : records.open.save(change);
      },
    };
    const keep = makeKeepDates({ cases, clock, authority: bury, holidays: announced });
    expect(await keep()).toEqual({ looked: 1, moved: 1, unsettled: 0, holidaysRunOut: false });
    busy = 99;
    const other = await setUp(aReachableChild());
    const stuck = { ...other.records.open, save: cases.save };
    expect(
      await makeKeepDates({ cases: stuck, clock, authority: bury, holidays: announced })(),
    ).toEqual({ looked: 1, moved: 0, unsettled: 1, holidaysRunOut: false });
  });

  test('one case whose record cannot be read holds up no other', async () => {
    const { records, clock } = await setUp(aReachableChild(), aReachableChild());
    const cases = {
      ...records.open,
      load: async (reference: string) => {
        if (reference === 'K4T-9WX-0') throw new Error('unreadable');
        return records.open.load(reference);
      },
    };
    const keep = makeKeepDates({ cases, clock, authority: bury, holidays: announced });
    expect(await keep()).toEqual({ looked: 2, moved: 1, unsettled: 1, holidaysRunOut: false });
  });
});

describe('what the letters about moved dates say', () => {
  test('the child is told the new date, the old one, and that nothing is asked of them', async () => {
    const { keep, text } = await setUp(aReachableChild());
    await keep();
    const letter = text('dates-moved');
    expect(letter).toContain('There is a new bank holiday.');
    expect(letter).toContain('Before, we told you Friday 4 December 2026.');
    expect(letter).toContain('You do not have to do anything.');
    expect(letter).not.toMatch(/Stage|IRRELEVANT_STORY|Tuesday 24 November/);
  });

  test('a parent whose dates hang on a decision is told so again', async () => {
    const { keep, text } = await setUp(
      aSubmission({
        role: 'adult',
        person: { name: 'Jo', relationship: 'parent', contact: { email: 'jo@example.com' } },
        complaint: { story: 'IRRELEVANT_STORY', points: [], circumstances: ['court-case'] },
      }),
    );
    await keep();
    expect(text('dates-moved')).toContain('A person must decide one thing first.');
  });

  test('the advocacy service is told one date and nothing else', async () => {
    const { keep, text } = await setUp(aReachableChild());
    await keep();
    const letter = text('dates-moved-for-advocacy');
    expect(letter).toContain('Before, we told you Friday 4 December 2026.');
    expect(letter).not.toMatch(/18 December|Sam|Stage/);
  });

  test('the team is given every date of the clock that moved', async () => {
    const { keep, text } = await setUp(aReachableChild());
    await keep();
    expect(text('dates-moved-for-team')).toMatch(/Before: Friday 4 December 2026\./);
    expect(text('dates-moved-for-team')).toMatch(/Before: Friday 18 December 2026\./);
  });
});

describe('the daily look at the dates', () => {
  const look = async (kept: Partial<DatesKept>) => {
    const logged: [LogEvent, LogKeys | undefined][] = [];
    const run = keepDatesEndpoint({
      keep: async () => ({ looked: 3, moved: 1, unsettled: 0, holidaysRunOut: false, ...kept }),
      log: (event, keys) => logged.push([event, keys]),
    });
    await run();
    return logged;
  };

  test('says how many cases it looked at and moved', async () => {
    expect(await look({})).toEqual([['dates-kept', { count: 3, moved: 1, failed: 0 }]]);
  });

  test('raises an alarm a year before the table of holidays ends', async () => {
    const { keep, clock } = await setUp();
    expect((await keep()).holidaysRunOut).toBe(false);
    clock.moveBy(500 * day);
    const kept = await keep();
    expect(kept.holidaysRunOut).toBe(true);
    expect((await look(kept)).map(([event]) => event)).toContain('holiday-table-runs-out');
  });

  test('fails when a case was not settled, so that somebody is told', async () => {
    await expect(look({ unsettled: 1 })).rejects.toThrow('could not be looked at');
  });
});
