import { describe, expect, test } from 'vitest';
import { letterText } from '../../functions/adapters/mail/letter-text.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { holdParts } from '../../functions/domain/case/proceedings.ts';
import { bankHolidays } from '../../functions/domain/clock/bank-holidays.ts';
import { withAdded } from '../../functions/domain/clock/moved-dates.ts';
import type { NoticeKind } from '../../functions/domain/notice/owed-notice.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import { renderNotice } from '../../functions/domain/notice/render-notice.ts';
import { clockworkEndpoint } from '../../functions/endpoints/clockwork-endpoint.ts';
import { makeTakeLooks } from '../../functions/use-cases/take-looks.ts';
import { bury } from '../../shared/authority/bury.ts';
import { camden } from '../../shared/authority/camden.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';

const reference = 'K4T-9WX-2HR';

/** A case received on the evening of Sunday 22 November 2026, and a clockwork that can be run at any moment. */
// Said no, so that nothing is looked at but the complaint's own days.
const withoutAdvocate = { advocate: { wish: 'no' } };
const setUp = async (submission = aReachableChild(withoutAdvocate), authority = bury) => {
  const records = inMemoryRecords();
  const opened = openCase(aComplaintOf(submission), authority, {
    reference,
    receivedAt: sundayEvening,
  });
  await records.store.saveNew({
    opened,
    kept: {
      submissionId: reference,
      content: { keyId: 'k1', mac: 'm' },
      statusKeyId: 'k1',
      receipt: receiptFor(opened.record, authority),
    },
    personWords: [],
  });
  const before = { notices: records.notices.size, tasks: records.tasks.length };
  let holidays = bankHolidays;
  const at = (now: string) =>
    makeTakeLooks({
      cases: records.open,
      loadWhole: async () => undefined,
      clock: () => now,
      authority,
      holidays,
      duty: { contacts: 2, withinMinutes: 30 },
    })();
  const owed = () => [...records.notices.values()].slice(before.notices);
  const what = () => owed().map(({ kind, reader, look }) => [look ?? kind, reader]);
  const tasks = () => records.tasks.slice(before.tasks).map(({ kind }) => kind);
  const record = () => records.cases.get(reference)?.opened.record ?? expect.fail('no case');
  const text = (kind: NoticeKind) => {
    const notice = owed().find((one) => one.kind === kind) ?? expect.fail(`no ${kind} is owed`);
    return letterText(
      renderNotice(kind, {
        record: record(),
        person: opened.person,
        authority,
        contactPerson: { name: 'Alex', phone: '0161 496 0101' },
        look: notice.look,
      }).letter,
    );
  };
  const announce = (day: string) => {
    holidays = withAdded(bankHolidays, new Map([[day, 'announced']]));
  };
  return { records, at, owed, what, tasks, record, text, announce };
};

const team = 'complaints-team';
const lead = 'senior-lead';

describe('what a case is owed as its days go by', () => {
  test.each([
    ['2026-11-24T19:29:59.999Z', []],
    ['2026-11-24T19:30:00.000Z', [['contact-missed', team]]],
  ])(
    'somebody must have been reached within 48 hours that people are at work: %s',
    async (now, expected) => {
      const { at, what } = await setUp();
      await at(now);
      expect(what()).toEqual(expected);
    },
  );

  test('a council with no informal step has no such reminder', async () => {
    const { at, what } = await setUp(aReachableChild(withoutAdvocate), camden);
    await at('2026-11-25T12:00:00.000Z');
    expect(what().map(([look]) => look)).not.toContain('contact-missed');
  });

  test('not reached, it is formal Stage 1 of itself: a person has a task', async () => {
    const { at, tasks } = await setUp();
    await at('2026-11-24T20:00:00.000Z');
    expect(tasks()).toEqual(['formal-stage-1']);
  });

  test('each day is told once and in the morning, and managers are warned on days 15 and 18', async () => {
    const { at, what, owed } = await setUp();
    const told: unknown[] = [];
    for (const day of ['27', '28', '29', '30'].map((one) => `2026-11-${one}`))
      await at(`${day}T08:00:00.000Z`);
    for (let day = 1; day <= 20; day += 1) {
      await at(`2026-12-${String(day).padStart(2, '0')}T07:59:59.999Z`);
      const before = owed().length;
      await at(`2026-12-${String(day).padStart(2, '0')}T08:00:00.000Z`);
      told.push(
        ...owed()
          .slice(before)
          .map(({ look, reader, kind }) => [day, look ?? kind, reader]),
      );
    }
    expect(told).toEqual([
      [2, 'stage-1-day-8', team],
      [4, 'stage-1-day-10', team],
      [5, 'stage-1-past-10', team],
      [11, 'stage-1-day-15', team],
      [11, 'stage-1-day-15', lead],
      [16, 'stage-1-day-18', team],
      [16, 'stage-1-day-18', lead],
    ]);
    expect(what().filter(([look]) => look === 'stage-2-offer')).toHaveLength(3);
  });

  test('Stage 2 is offered from the first moment after the twentieth day, and the mail goes in the morning', async () => {
    const { at, what, owed, records } = await setUp();
    await at('2026-12-18T23:59:59.999Z');
    expect(what().map(([look]) => look)).not.toContain('stage-2-offer');
    await at('2026-12-19T00:00:00.000Z');
    expect(what().slice(-3)).toEqual([
      ['stage-2-offer', team],
      ['stage-2-offer', lead],
      ['stage-2-offer', 'complainant'],
    ]);
    expect(owed().at(-1)).toMatchObject({
      kind: 'stage-2-offer',
      dueAt: '2026-12-19T08:00:00.000Z',
    });
    expect(records.events.map(({ event }) => event)).toContain('stage-2-offered');
  });

  test('an offer found late in the day goes at once', async () => {
    const { at, owed } = await setUp();
    await at('2026-12-19T15:00:00.000Z');
    expect(owed().find(({ kind }) => kind === 'stage-2-offer')?.dueAt).toBe(
      '2026-12-19T15:00:00.000Z',
    );
  });

  test('a decision that nobody took is brought to whoever leads', async () => {
    const { at, what } = await setUp(
      aSubmission({ role: 'adult', person: { relationship: 'grandparent' } }),
    );
    await at('2026-11-28T08:00:00.000Z');
    expect(what().filter(([look]) => look === 'decision-overdue')).toEqual([
      ['decision-overdue', team],
      ['decision-overdue', lead],
      ['decision-overdue', team],
      ['decision-overdue', lead],
    ]);
  });

  test('what is about the complaints team is told to the senior lead alone, once', async () => {
    const { at, what } = await setUp(
      aSubmission({ complaint: { points: [{ subject: 'complaint-handling' }] } }),
    );
    await at('2026-12-11T08:00:00.000Z');
    expect(what().filter(([look]) => look === 'stage-1-day-15')).toEqual([
      ['stage-1-day-15', lead],
    ]);
  });
});

describe('whoever cannot be mailed', () => {
  test('is offered Stage 2 by a person the same day', async () => {
    const { at, what, tasks } = await setUp(
      aSubmission({ person: { contact: { phone: '0161 496 0999', preferred: 'phone' } } }),
    );
    await at('2026-12-19T09:00:00.000Z');
    expect(what().map(([kind, reader]) => `${kind} ${reader}`)).not.toContain(
      'stage-2-offer complainant',
    );
    expect(tasks()).toContain('offer-stage-2-another-way');
  });

  test('somebody outside the family is told of no Stage by machine', async () => {
    const { at, what, tasks } = await setUp(
      aSubmission({
        role: 'adult',
        person: { relationship: 'none', contact: { email: 'pat@example.com' } },
      }),
    );
    await at('2026-12-19T09:00:00.000Z');
    expect(what().map(([, reader]) => reader)).not.toContain('complainant');
    expect(tasks()).toContain('offer-stage-2-another-way');
  });

  test.each([
    [{ email: 'sam@example.com' }, 'represented-child', undefined],
    [{ phone: '0161 496 0999', preferred: 'phone' }, undefined, 'offer-stage-2-to-child'],
  ])(
    'the young person whose advocate wrote is offered it too: %j',
    async (contact, reader, task) => {
      const { at, what, tasks } = await setUp(
        aSubmission({
          role: 'advocate',
          speaksFor: 'child',
          instructed: 'yes',
          writeTo: 'both',
          person: { name: 'Lee', contact: { email: 'lee@example.com' } },
          children: [{ name: 'Sam', age: 14, contact }],
        }),
      );
      await at('2026-12-19T09:00:00.000Z');
      expect(what().some(([, each]) => each === 'represented-child')).toBe(reader !== undefined);
      expect(tasks().includes('offer-stage-2-to-child')).toBe(task !== undefined);
    },
  );
});

describe('after an outage', () => {
  test('nobody gets a week of reminders at once: the last of the clock is told, and the decisions', async () => {
    const { at, what, record } = await setUp();
    await at('2026-12-12T12:00:00.000Z');
    expect(what()).toEqual([
      ['contact-missed', team],
      ['decision-overdue', team],
      ['decision-overdue', lead],
      ['stage-1-day-15', team],
      ['stage-1-day-15', lead],
    ]);
    expect(record().looksTaken).toHaveLength(7);
    expect(record().nextLookAt).toBe('2026-12-16T08:00:00.000Z');
  });

  test('the offer is owed, and the reminders it overtakes are not', async () => {
    const { at, what } = await setUp();
    await at('2027-01-05T12:00:00.000Z');
    expect(what().map(([look]) => look)).toEqual([
      'contact-missed',
      'decision-overdue',
      'decision-overdue',
      'stage-2-offer',
      'stage-2-offer',
      'stage-2-offer',
    ]);
  });

  test('a second run at any moment owes nothing twice', async () => {
    const { at, owed } = await setUp();
    for (const now of ['2026-12-12T12:00:00.000Z', '2027-01-05T12:00:00.000Z']) {
      await at(now);
      const count = owed().length;
      expect(await at(now)).toEqual({ looked: 0, changed: 0, unsettled: 0, unacknowledged: [] });
      expect(owed()).toHaveLength(count);
    }
  });
});

describe('a case that changes', () => {
  test('looks at what is held again on its day, and offers nothing for a clock that does not run', async () => {
    const { records, at, what, record } = await setUp();
    const decided = holdParts(
      record(),
      {
        parts: ['1'],
        proceedings: 'court-case',
        named: 'the hearing',
        reasons: 'x',
        reviewOn: '2027-03-15',
      },
      bury,
      { by: 'staff-1', at: '2026-11-23T10:00:00.000Z' },
    );
    await records.open.save(decided.kind === 'changed' ? decided.change : expect.fail('not held'));
    await at('2027-03-15T08:00:00.000Z');
    const looks = what().map(([look]) => look);
    expect(looks).toContain('hold-review');
    expect(looks.filter((look) => String(look).startsWith('stage-'))).toEqual([]);
  });

  test('is listed for the right moment once a holiday has moved its days', async () => {
    const { at, owed, record, announce } = await setUp();
    await at('2026-11-28T08:00:00.000Z');
    const count = owed().length;
    announce('2026-12-01');
    expect(record().nextLookAt).toBe('2026-12-02T08:00:00.000Z');
    await at('2026-12-02T08:00:00.000Z');
    expect(owed()).toHaveLength(count);
    expect(record().nextLookAt).toBe('2026-12-03T08:00:00.000Z');
  });

  test('something that is not a complaint has no clock to look at', async () => {
    const opened = openCase(
      { kind: 'compliment', value: { language: 'en', words: 'IRRELEVANT', person: {} } },
      bury,
      { reference, receivedAt: sundayEvening },
    );
    expect(opened.record.nextLookAt).toBeUndefined();
  });
});

describe('what the offer says', () => {
  const writers = {
    child: { role: 'child', person: { age: 14, contact: { email: 'sam@example.com' } } },
    'easy-read': {
      role: 'child',
      person: { age: 14, needs: ['easy-read'], contact: { email: 'sam@example.com' } },
    },
    'young-adult': {
      role: 'child',
      person: { age: 20, careLeaver: 'yes', contact: { email: 'sam@example.com' } },
    },
    adult: {
      role: 'adult',
      person: { relationship: 'parent', contact: { email: 'jo@example.com' } },
    },
    advocate: {
      role: 'advocate',
      speaksFor: 'child',
      instructed: 'yes',
      person: { contact: { email: 'lee@example.com' } },
    },
  };
  test.each(Object.entries(writers))(
    'to %s: late and sorry, three choices, no deadline, still owed, the Ombudsman; never why waiting is normal',
    async (voice, answers) => {
      const { at, text, record } = await setUp(aSubmission(answers));
      await at('2026-12-19T09:00:00.000Z');
      const letter = text('stage-2-offer');
      expect(record().voice).toBe(voice);
      expect(letter).toContain('Friday 18 December 2026');
      expect(letter).toMatch(/sorry/i);
      expect(letter).toMatch(/lose nothing/);
      expect(letter).toMatch(/still (owe|answer|must)|must still/);
      expect(letter).toContain('0300 061 0614');
      expect(letter).not.toMatch(/complex|form you|closed|busy|IRRELEVANT_STORY/i);
      if (voice === 'child') expect(letter).not.toContain('Stage');
    },
  );

  test('a service that is complained about is not named as help', async () => {
    const { at, text } = await setUp(
      aReachableChild({ complaint: { points: [{ subject: 'advocate' }] } }),
    );
    await at('2026-12-19T09:00:00.000Z');
    expect(text('stage-2-offer')).not.toContain(bury.advocacy.service);
  });

  test('a reminder names what to do and the clock, and nobody', async () => {
    const { at, text } = await setUp();
    await at('2026-12-04T08:00:00.000Z');
    const letter = text('reminder');
    expect(letter).toContain('WHAT TO DO');
    expect(letter).not.toMatch(/Sam|IRRELEVANT_STORY/);
  });
});

describe('the clockwork’s own run', () => {
  test('fails when a case could not be looked at, so that somebody is told', async () => {
    const run = (unsettled: number) =>
      clockworkEndpoint({
        look: async () => ({ looked: 1, changed: 0, unsettled, unacknowledged: [] }),
        log: () => undefined,
      })();
    await expect(run(0)).resolves.toBeUndefined();
    await expect(run(1)).rejects.toThrow('could not be looked at');
  });
});
