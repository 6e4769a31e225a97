import { describe, expect, test } from 'vitest';
import {
  bankHolidays,
  bankHolidaysKnownTo,
} from '../../../functions/domain/clock/bank-holidays.ts';
import { addMonths } from '../../../functions/domain/clock/calendar-day.ts';
import { deadlineDates } from '../../../functions/domain/clock/deadline-dates.ts';
import {
  followUpDay,
  informalContactDue,
} from '../../../functions/domain/clock/informal-contact.ts';
import {
  deadlinesAtReceipt,
  deadlinesAtStage2,
  deadlinesAtStage3,
  type LimitName,
  limits,
} from '../../../functions/domain/clock/limits.ts';
import { tableRunsOut, toldAnew, withAdded } from '../../../functions/domain/clock/moved-dates.ts';
import {
  stageOneDates,
  stageOneStanding,
} from '../../../functions/domain/clock/stage-one-clock.ts';
import { catalogue } from '../../../functions/domain/triage/catalogue.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { camden } from '../../../shared/authority/camden.ts';
import { sundayEvening } from '../../support/fixed-time.ts';

const datesFor = (...args: Parameters<typeof deadlineDates>) =>
  deadlineDates(...args).map(({ rule, date }) => [rule, date]);
const at = (day: string, time = '12:00:00.000'): string => `${day}T${time}Z`;

describe('what is due when', () => {
  test('Stage 1: the answer by the tenth working day, the limit at the twentieth', () => {
    expect(datesFor(deadlinesAtReceipt, { received: sundayEvening }, bury.targets)).toEqual([
      ['triage-check', '2026-11-24'],
      ['stage-1-first', '2026-12-04'],
      ['stage-1-last', '2026-12-18'],
    ]);
  });

  test('Stage 2: both starts are kept, and the request’s is the stricter', () => {
    const starts = { 'stage-2-requested': at('2026-11-22'), 'statement-agreed': at('2026-12-09') };
    expect(datesFor(deadlinesAtStage2, starts, bury.targets)).toEqual([
      ['stage-2-first', '2026-12-29'],
      ['stage-2-last', '2027-02-24'],
      ['stage-2-first-from-statement', '2027-01-18'],
      ['stage-2-last-from-statement', '2027-03-15'],
    ]);
  });

  test('Stage 2: until the statement is agreed only the request’s dates run', () => {
    const dates = datesFor(
      deadlinesAtStage2,
      { 'stage-2-requested': at('2026-11-22') },
      bury.targets,
    );
    expect(dates.map(([rule]) => rule)).toEqual(['stage-2-first', 'stage-2-last']);
  });

  test('Stage 3: the panel within 30 working days of the request, its report in 5, the response in 15', () => {
    const starts = {
      'stage-3-requested': at('2026-11-22'),
      'panel-met': at('2027-01-06'),
      'recommendations-received': at('2027-01-13'),
    };
    expect(datesFor(deadlinesAtStage3, starts, bury.targets)).toEqual([
      ['stage-3-acknowledge', '2026-11-24'],
      ['panel-meets', '2027-01-06'],
      ['panel-report', '2027-01-13'],
      ['panel-response', '2027-02-03'],
    ]);
  });

  test('the corporate Code’s clock runs from a person’s own acknowledgement, never from receipt', () => {
    const due = [{ rule: 'corporate-answer', startEvent: 'defined-by-a-person' }] as const;
    expect(datesFor(due, { received: sundayEvening }, bury.targets)).toEqual([]);
    expect(datesFor(due, { 'defined-by-a-person': at('2026-11-25') }, bury.targets)).toEqual([
      ['corporate-answer', '2026-12-09'],
    ]);
  });

  test('the Ombudsman’s year is a calendar year from knowing', () => {
    const due = [{ rule: 'ombudsman', startEvent: 'known-about' }] as const;
    expect(datesFor(due, { 'known-about': at('2028-02-29') }, bury.targets)).toEqual([
      ['ombudsman', '2029-02-28'],
    ]);
    const [year] = deadlineDates(due, { 'known-about': at('2026-11-22') }, bury.targets);
    expect(year).toMatchObject({ date: '2027-11-22', workingDays: 0, skipped: [] });
  });

  test('only what the law sets is called statutory', () => {
    const called = (kind: string) =>
      Object.entries(limits)
        .filter(([, limit]) => limit.kind === kind)
        .map(([name]) => name);
    expect(called('target')).toEqual([
      'acknowledge',
      'triage-check',
      'interest-decision',
      'follow-up',
    ]);
    expect(called('guidance')).toContain('stage-2-request-advised');
    expect(called('code')).toEqual([
      'corporate-acknowledge',
      'corporate-answer',
      'corporate-answer-last',
      'corporate-stage-2-acknowledge',
      'corporate-stage-2',
    ]);
    const told = deadlineDates(
      [
        { rule: 'acknowledge', startEvent: 'received' },
        { rule: 'stage-1-first', startEvent: 'received' },
      ],
      { received: sundayEvening },
      bury.targets,
    );
    expect(told.map(({ statutory }) => statutory)).toEqual([false, true]);
  });

  test('every limit names a rule with its source, and the starts that disagree are marked unverified', () => {
    const names = Object.entries(limits).map(([, { rule }]) => rule);
    expect(names.filter((rule) => catalogue[rule].cites.length === 0)).toEqual([]);
    const doubtful: LimitName[] = [
      'stage-2-first',
      'stage-2-first-from-statement',
      'stage-2-request-advised',
    ];
    expect(doubtful.map((name) => catalogue[limits[name].rule].confidence)).toEqual([
      'unverified',
      'unverified',
      'unverified',
    ]);
  });

  test('a complaint received a second before midnight in London starts that day, summer and winter', () => {
    const tenth = (received: string) =>
      deadlineDates(
        [{ rule: 'stage-1-first', startEvent: 'received' }],
        { received },
        bury.targets,
      )[0]?.date;
    expect(tenth('2026-06-30T22:59:59.999Z')).toBe('2026-07-14');
    expect(tenth('2026-06-30T23:00:00.000Z')).toBe('2026-07-15');
    expect(tenth('2026-11-22T23:59:59.999Z')).toBe('2026-12-04');
    expect(tenth('2026-11-23T00:00:00.000Z')).toBe('2026-12-07');
  });
});

describe('where Stage 1 stands', () => {
  const facts = { receivedAt: sundayEvening };
  test.each([
    ['2026-11-22', 'in-first-ten'],
    ['2026-12-04', 'in-first-ten'],
    ['2026-12-05', 'past-ten'],
    ['2026-12-10', 'past-ten'],
    ['2026-12-11', 'warn-managers'],
    ['2026-12-15', 'warn-managers'],
    ['2026-12-16', 'warn-managers-again'],
    ['2026-12-17', 'warn-managers-again'],
    ['2026-12-18', 'last-day'],
    ['2026-12-19', 'offer-owed'],
  ])('on %s: %s', (today, standing) => {
    expect(stageOneStanding(facts, today)).toBe(standing);
  });

  test.each([
    ['2026-12-04', 'in-first-ten'],
    ['2026-12-05', 'extended'],
    ['2026-12-10', 'extended'],
    ['2026-12-11', 'warn-managers'],
    ['2026-12-19', 'offer-owed'],
  ])('with an extension that was told, on %s: %s', (today, standing) => {
    expect(stageOneStanding({ ...facts, extension: 'complexity' }, today)).toBe(standing);
  });

  test('an extension moves what binds to the last limit, and never the last limit or the offer', () => {
    const plain = stageOneDates(facts);
    const extended = stageOneDates({ ...facts, extension: 'advocate-needed' });
    expect([plain.answerBy, plain.last.date, plain.offerFrom]).toEqual([
      '2026-12-04',
      '2026-12-18',
      '2026-12-19',
    ]);
    expect(extended).toEqual({ ...plain, answerBy: '2026-12-18' });
    expect(plain.first.skipped.map(({ why }) => why)).toContain('Saturday');
  });

  test('a child’s own choice to wait for an advocate is shown beside the dates and moves none', () => {
    const waits = { ...facts, waitsSince: '2026-11-24T23:30:00.000Z' };
    expect(stageOneDates(waits)).toEqual({ ...stageOneDates(facts), waitsSince: '2026-11-24' });
    for (const today of ['2026-12-05', '2026-12-18', '2026-12-19']) {
      expect(stageOneStanding(waits, today)).toBe(stageOneStanding(facts, today));
    }
  });

  test('an answer ends it, however late', () => {
    expect(stageOneStanding({ ...facts, answeredAt: at('2027-02-01') }, '2027-03-01')).toBe(
      'answered',
    );
  });

  test('a date the complainant agreed holds the offer back until it has passed', () => {
    const agreed = { ...facts, agreedDay: '2027-01-08' };
    expect(stageOneStanding(agreed, '2026-12-19')).toBe('date-agreed');
    expect(stageOneStanding(agreed, '2027-01-08')).toBe('date-agreed');
    expect(stageOneStanding(agreed, '2027-01-09')).toBe('offer-owed');
    expect(stageOneStanding(agreed, '2026-12-18')).toBe('last-day');
  });
});

describe('settling it informally', () => {
  const hours48 = { contactWithinHours: 48, countsWeekends: false };
  test.each([
    ['on a Monday', '2026-11-23T10:00:00.000Z', '2026-11-25T10:00:00.000Z'],
    ['on a Friday', '2026-11-20T10:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    ['on a Sunday', '2026-11-22T10:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    ['on a Wednesday', '2026-11-25T10:00:00.000Z', '2026-11-27T10:00:00.000Z'],
    ['before Christmas', '2026-12-24T10:00:00.000Z', '2026-12-30T10:00:00.000Z'],
  ])('within 48 hours that people are at work, %s', (_, received, due) => {
    expect(informalContactDue(received, hours48)).toBe(due);
  });

  test('or straight through the weekend, where the council says that it counts', () => {
    const due = informalContactDue('2026-11-20T10:00:00.000Z', {
      ...hours48,
      countsWeekends: true,
    });
    expect(due).toBe('2026-11-22T10:00:00.000Z');
  });

  test('follow-up is so many working days after the last touch', () => {
    expect(followUpDay(sundayEvening, camden.targets.followUpDays)).toBe('2026-11-27');
  });
});

describe('a bank holiday announced later', () => {
  const announced = new Map([['2026-12-01', 'A day announced in November']]);
  const starts = { received: sundayEvening };
  const datesWith = (holidays = bankHolidays) =>
    deadlineDates(deadlinesAtReceipt, starts, bury.targets, holidays);
  const told = datesWith().map(({ rule, date }) => ({ rule, date }));
  const right = datesWith(withAdded(bankHolidays, announced));

  test('moves each date it falls before, and keeps what was told', () => {
    expect(toldAnew(told, right, '2026-11-25')).toEqual({
      told: [
        { rule: 'triage-check', date: '2026-11-24' },
        { rule: 'stage-1-first', date: '2026-12-07', was: '2026-12-04' },
        { rule: 'stage-1-last', date: '2026-12-21', was: '2026-12-18' },
      ],
      moved: ['stage-1-first', 'stage-1-last'],
    });
  });

  test('leaves alone a date that has passed', () => {
    const movedOn = (today: string) => toldAnew(told, right, today).moved;
    expect(movedOn('2026-12-04')).toEqual(['stage-1-first', 'stage-1-last']);
    expect(movedOn('2026-12-05')).toEqual(['stage-1-last']);
    expect(movedOn('2026-12-18')).toEqual(['stage-1-last']);
    expect(movedOn('2026-12-19')).toEqual([]);
  });

  test('a second look moves nothing, and no date is ever told to be earlier', () => {
    const anew = toldAnew(told, right, '2026-11-25').told;
    expect(toldAnew(anew, right, '2026-11-25').moved).toEqual([]);
    expect(toldAnew(anew, datesWith(), '2026-11-25').moved).toEqual([]);
    expect(toldAnew(told, [], '2026-11-25')).toEqual({ told, moved: [] });
  });

  test('a feed may add a day, and can never take one away', () => {
    const merged = withAdded(
      bankHolidays,
      new Map([
        ['2026-12-25', 'renamed'],
        ['2026-12-01', 'added'],
      ]),
    );
    expect(merged.size).toBe(bankHolidays.size + 1);
    expect(merged.get('2026-12-25')).toBe('Christmas Day');
    expect(withAdded(bankHolidays, new Map()).size).toBe(bankHolidays.size);
  });

  test('the table running out is known a year ahead', () => {
    expect(tableRunsOut('2027-12-31', bankHolidaysKnownTo)).toBe(false);
    expect(tableRunsOut('2028-01-01', bankHolidaysKnownTo)).toBe(true);
  });
});

describe('calendar months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', 12, '2027-03-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
