import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedCase } from '../../../functions/domain/case/desk/reading/listed.ts';
import { pressing } from '../../../functions/domain/case/desk/reading/pressing.ts';
import { londonDayOf } from '../../../functions/domain/clock/london.ts';
import { isKeptApartInMail } from '../../../functions/domain/report/kept-apart.ts';
import { trackerOf } from '../../../functions/domain/report/tracker.ts';
import { inTimePercent } from '../../../functions/domain/report/tracker-totals.ts';
import { mailingOf } from '../../../functions/domain/report/tracker-week.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import { barkingAndDagenham } from '../../../shared/authority/barking-and-dagenham.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { camden } from '../../../shared/authority/camden.ts';
import { type Tracker, trackerSchema } from '../../../shared/desk-api/tracker-reply.ts';
import { fileOf } from '../../support/a-desk.ts';

// It came on Sunday 22 November 2026: day 10 is 4 December, day 20 is 18 December.
const { record } = fileOf();
const nobody = () => false;
const all = (...more: readonly Partial<ListedCase>[]): readonly ListedCase[] =>
  more.map((each, place) => ({ ...record, decisions: [], reference: `CASE-${place}`, ...each }));
const at = (day: string) => `${day}T10:00:00.000Z`;
const tracked = (
  cases: readonly ListedCase[],
  day: string,
  authority = bury,
  isKeptApart: (one: ListedCase) => boolean = nobody,
) => trackerOf(cases, { now: at(day), authority, isKeptApart });
const rowOf = (more: Partial<ListedCase>, day: string, authority = bury) =>
  tracked(all(more), day, authority).groups[0]?.rows[0];
const extension = {
  ground: 'complexity',
  at: at('2026-12-03'),
  clockFrom: record.receivedAt,
} as const;
const agreedDate = {
  day: '2027-01-08',
  with: 'complainant',
  how: 'phone',
  on: '2026-12-18',
  at: at('2026-12-18'),
} as const;

describe('a complaint in the tracker', () => {
  test('has its age in working days, the date that binds, and how many days are left', () => {
    expect(rowOf({}, '2026-12-02')).toMatchObject({
      reference: 'CASE-0',
      stage: 'stage-1',
      received: '2026-11-22',
      age: 8,
      due: { day: '2026-12-04', rule: 'stage-1-first', left: 2, isLate: false },
    });
    expect(rowOf({}, '2026-12-09')?.due).toMatchObject({ left: -3, isLate: true });
    expect(rowOf({}, '2026-12-05')?.due).toMatchObject({ left: 0, isLate: true });
  });

  test('is bound by the last limit once a reason for more time was told, and shows which', () => {
    expect(rowOf({ extension }, '2026-12-09')).toMatchObject({
      due: { day: '2026-12-18', rule: 'stage-1-last', isLate: false },
      extension: { ground: 'complexity', told: '2026-12-03' },
    });
  });

  test('takes the earliest date that binds, whichever stage it comes from', () => {
    const datesTold = [
      { rule: 'stage-2-request-advised', date: '2026-12-01' },
      { rule: 'stage-2-first', date: '2027-01-20' },
      { rule: 'stage-2-last', date: '2027-03-20' },
      { rule: 'corporate-answer', date: '2027-01-10' },
      { rule: 'corporate-answer-last', date: '2027-01-24' },
    ] as const;
    expect(rowOf({ datesTold }, '2026-12-09')?.due?.rule).toBe('corporate-answer');
    expect(rowOf({ datesTold: datesTold.slice(0, 3) }, '2026-12-09')?.due?.rule).toBe(
      'stage-2-first',
    );
    expect(rowOf({ datesTold: datesTold.slice(0, 1) }, '2026-12-09')?.due).toBeUndefined();
  });

  test('is bound in the later stages by what was told, asked and agreed there', () => {
    const datesTold = [{ rule: 'stage-2-first', date: '2027-01-20' }] as const;
    const asked = { stage: 'stage-2', datesTold } as const;
    expect(rowOf(asked, '2026-12-09')).toMatchObject({
      stage: 'stage-2',
      due: { day: '2027-01-20', rule: 'stage-2-first' },
    });
    const told = { until: '2027-02-10', at: at('2027-01-18') };
    const stageTwo = {
      on: '2026-12-10',
      at: at('2026-12-10'),
      late: false,
      after: 'overdue',
      parts: [],
      limited: [],
      reports: [],
      extension: told,
    } as const;
    expect(rowOf({ ...asked, stageTwo }, '2027-01-19')).toMatchObject({
      due: { day: '2027-02-10', rule: 'stage-2-last' },
      extension: { told: '2027-01-18' },
    });
    const enquiry = { id: '1', on: '2026-12-01', due: '2026-12-21' };
    const answered = { ...enquiry, due: '2026-12-14', answeredOn: '2026-12-10' };
    const ombudsman = { premature: [], enquiries: [answered, enquiry], decisions: [] };
    expect(rowOf({ ...asked, ombudsman }, '2026-12-09')?.due).toMatchObject({
      day: '2026-12-21',
      rule: 'ombudsman-enquiry',
    });
  });

  test('is late at Stage 2 whatever later day was agreed for Stage 1', () => {
    const datesTold = [{ rule: 'stage-2-first', date: '2026-12-21' }] as const;
    expect(rowOf({ datesTold, agreedDate }, '2026-12-22')?.escalate).toContain('late');
  });

  test('says when it was last followed up, and which later day was agreed', () => {
    expect(rowOf({ agreedDate, followedUpAt: at('2026-12-18') }, '2026-12-21')).toMatchObject({
      agreed: '2027-01-08',
      followedUp: '2026-12-18',
    });
    expect(rowOf({}, '2026-12-21')?.followedUp).toBe('2026-11-22');
  });
});

describe('what goes to a senior manager now', () => {
  const escalated = (more: Partial<ListedCase>, day: string, authority = bury) =>
    rowOf(more, day, authority)?.escalate;
  const allocation = { lead: 'gareth', at: at('2026-11-23'), contributors: [] };
  const informal = { state: 'not-settled', at: at('2026-11-24') } as const;
  const worked = { allocation, informal };

  test('in Camden: what nobody followed up for more than five working days, and what is late', () => {
    const camdens = (followedUpAt: string | undefined, day: string) =>
      escalated({ ...(followedUpAt !== undefined && { followedUpAt }) }, day, camden);
    expect(camdens(undefined, '2026-11-27')).toEqual([]);
    expect(camdens(undefined, '2026-11-30')).toEqual(['not-followed-up']);
    expect(camdens(at('2026-11-26'), '2026-12-03')).toEqual([]);
    expect(camdens(at('2026-11-26'), '2026-12-04')).toEqual(['not-followed-up']);
    expect(camdens(at('2026-12-04'), '2026-12-07')).toEqual(['late']);
  });

  test('in Bury: whom nobody spoke with in 48 hours, what nobody has, and what is late', () => {
    expect(escalated({}, '2026-11-23')).toEqual([]);
    expect(escalated({}, '2026-11-27')).toEqual(['not-contacted', 'not-given-out']);
    expect(escalated(worked, '2026-11-27')).toEqual([]);
    expect(escalated(worked, '2026-12-07')).toEqual(['late']);
  });

  test('not what is late while a later day that the complainant agreed to has not passed', () => {
    const agreed = { ...worked, agreedDate };
    expect(escalated(agreed, '2027-01-08')).toEqual([]);
    expect(escalated(agreed, '2027-01-09')).toEqual(['late']);
    expect(rowOf(agreed, '2027-01-08')?.due?.isLate).toBe(true);
  });

  test('in Leicestershire: what has passed its twentieth day', () => {
    const leicestershire = authorities.get('leicestershire') ?? bury;
    expect(escalated(worked, '2026-12-18', leicestershire)).toEqual([]);
    expect(escalated(worked, '2026-12-19', leicestershire)).toEqual(['past-last-day']);
  });
});

describe('a council’s own form', () => {
  const classification = {
    group: 'in-need',
    unaccompanied: false,
    team: 'disability-service',
    causes: [],
  } as const;

  test('Barking & Dagenham groups by service area, in its order, and what is not set stands last', () => {
    const [first] = barkingAndDagenham.serviceAreas;
    const found = tracked(
      all({}, { classification: { ...classification, team: first?.id ?? '' } }),
      '2026-12-02',
      barkingAndDagenham,
    );
    expect(found.groups.map(({ name }) => name)).toEqual([first?.id, undefined]);
    expect(found.areas).toHaveLength(barkingAndDagenham.serviceAreas.length + 1);
    expect(found.areas.map(({ totals }) => totals.open)).toEqual([1, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('Bury groups by stage, and an area that it has no more is not lost', () => {
    const found = tracked(
      all({ classification: { ...classification, team: 'former' } }, { stage: 'none' }),
      '2026-12-02',
    );
    expect(found.groups.map(({ name }) => name)).toEqual(['stage-1', 'none']);
    expect(found.areas.at(-2)).toMatchObject({ area: 'former', totals: { open: 1 } });
  });

  test('Camden puts what must be escalated first, and counts its ages up', () => {
    const found = tracked(
      all(
        { followedUpAt: at('2026-12-01') },
        { followedUpAt: at('2026-12-01'), datesTold: [] },
        { receivedAt: at('2026-10-01') },
      ),
      '2026-12-02',
      camden,
    );
    expect(found.groups.map(({ name }) => name)).toEqual(['escalate', 'in-time', 'undated']);
    expect(found.total.ages).toEqual([2, 2, 2, 3]);
  });
});

describe('what is kept apart', () => {
  test('stands in the mail as a reference alone, and is counted apart', () => {
    const barred = [{ who: 'gareth', because: 'named', at: at('2026-11-23') }] as const;
    const about = record.parts.map((part) => ({ ...part, about: ['complaints-team'] }) as const);
    const special = record.parts.map((part) => ({ ...part, route: 'specially-trained' }) as const);
    const worker = { ...record.complainant, rule: 'worker-complains' } as const;
    const found = tracked(
      all({}, { barred }, { parts: about }, { parts: special }, { complainant: worker }),
      '2026-12-02',
      bury,
      isKeptApartInMail,
    );
    expect(found.keptApart).toEqual(['CASE-1', 'CASE-2', 'CASE-3', 'CASE-4']);
    expect(found.total.open).toBe(1);
    expect(JSON.stringify(found.groups)).not.toMatch(/CASE-[1-4]/);
  });
});

describe('the week of a tracker', () => {
  const monday = { day: 'monday', hour: 8 } as const;
  test.each([
    ['2026-11-23T07:59:59.999Z', '2026-11-16'],
    ['2026-11-23T08:00:00.000Z', '2026-11-23'],
    ['2026-11-29T23:00:00.000Z', '2026-11-23'],
    ['2026-11-30T07:00:00.000Z', '2026-11-23'],
    ['2026-06-15T07:00:00.000Z', '2026-06-15'],
    ['2026-06-14T23:30:00.000Z', '2026-06-08'],
  ])('at %s is that of %s', (now, day) => {
    expect(mailingOf(now, monday).day).toBe(day);
  });

  test('starts at the hour that a clock in London shows', () => {
    expect(mailingOf('2026-06-15T12:00:00.000Z', monday).at).toBe('2026-06-15T07:00:00.000Z');
    const friday = { day: 'friday', hour: 16 } as const;
    expect(mailingOf('2026-11-23T12:00:00.000Z', friday).at).toBe('2026-11-20T16:00:00.000Z');
  });
});

const dayIn2026 = fc
  .integer({ min: 0, max: 120 })
  .map((days) => new Date(Date.UTC(2026, 7, 1 + days)).toISOString().slice(0, 10));
const someCase = (areas: readonly string[]): fc.Arbitrary<Partial<ListedCase>> =>
  fc
    .record({
      kind: fc.constantFrom<ListedCase['kind']>(
        'complaint',
        'complaint',
        'compliment',
        'advocacy-request',
      ),
      stage: fc.constantFrom<ListedCase['stage']>('stage-1', 'none'),
      received: dayIn2026,
      due: fc.option(dayIn2026),
      team: fc.option(fc.constantFrom(...areas, 'former')),
      isBarred: fc.boolean(),
    })
    .map(({ received, due, team, isBarred, ...rest }) => ({
      ...rest,
      receivedAt: at(received),
      datesTold: due === null ? [] : [{ rule: 'stage-1-first', date: due }],
      ...(team !== null && {
        classification: { group: 'in-need', unaccompanied: false, team, causes: [] },
      }),
      ...(isBarred && { barred: [{ who: 'x', because: 'named', at: at(received) }] }),
    }));

const summed = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);
const names = ['open', 'late', 'inTime', 'undated', 'escalate'] as const;

/** Fails the test where a total is not the sum of its parts. */
const expectToAddUp = ({ total, areas, stages }: Tracker, isCumulative: boolean): void => {
  for (const parts of [areas, stages]) {
    for (const name of names) {
      expect(summed(parts.map(({ totals }) => totals[name]))).toBe(total[name]);
    }
  }
  for (const { totals } of [{ totals: total }, ...areas, ...stages]) {
    const { late, inTime, undated, ages, open } = totals;
    expect(late + inTime + undated).toBe(open);
    expect(isCumulative ? ages.at(-1) : summed(ages)).toBe(open);
  }
};

const referencesOf = ({ groups, keptApart }: Tracker): readonly string[] =>
  [...groups.flatMap(({ rows }) => rows.map(({ reference }) => reference)), ...keptApart].sort();

describe('whatever is open', () => {
  test.each([...authorities.values()].map((one) => [one.id, one] as const))(
    '%s has each complaint once, and every total adds up',
    (_, authority) => {
      const areaIds = authority.serviceAreas.map(({ id }) => id);
      const cases = fc.array(someCase(areaIds), { maxLength: 60 });
      fc.assert(
        fc.property(cases, dayIn2026, (some, today) => {
          const listed = all(...some);
          const found = tracked(listed, today, authority, isKeptApartInMail);
          const complaints = listed.filter(({ kind }) => kind === 'complaint');
          expect(referencesOf(found)).toEqual(complaints.map(({ reference }) => reference).sort());
          const { total, keptApart, besides } = found;
          expect(
            summed([total.open, keptApart.length, besides.requests, besides.compliments]),
          ).toBe(listed.length);
          expectToAddUp(found, authority.report.tracker.cumulative);
          expect(trackerSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('is late in the tracker exactly where the queue says that its clock is red', () => {
    fc.assert(
      fc.property(someCase(['court-team']), dayIn2026, (some, today) => {
        const [one] = all({ ...some, kind: 'complaint' });
        if (one === undefined) return;
        const isRed = pressing(one, [], bury, londonDayOf(at(today))).some(
          ({ reason }) => reason === 'clock-red',
        );
        expect(tracked([one], today).total.late).toBe(isRed ? 1 : 0);
      }),
    );
  });

  test('has a share in time, rounded down, and none where nothing has a date', () => {
    expect(inTimePercent({ inTime: 2, late: 1 })).toBe(66);
    expect(inTimePercent({ inTime: 0, late: 0 })).toBeUndefined();
  });
});
