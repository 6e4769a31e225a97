import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCase } from '../../../functions/domain/case/open-case.ts';
import { limits } from '../../../functions/domain/clock/limits.ts';
import { catalogue, type RuleId } from '../../../functions/domain/triage/catalogue.ts';
import { triage } from '../../../functions/domain/triage/triage.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import {
  advocateWishes,
  changeTimes,
  circumstances,
  contactWays,
  livingWith,
  peopleComplainedAbout,
  relationships,
  responsibleCouncils,
  roles,
  safetyAnswers,
  subjects,
  whenPrecisions,
} from '../../../shared/submission/lists.ts';
import { parseSubmission } from '../../../shared/submission/parse-submission.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { decisionTable } from '../../support/rules/decision-table.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const oneOf = <Value extends string>(rows: readonly Value[]) => fc.constantFrom(...rows);

const when = fc.oneof(
  fc.record({ precision: oneOf(whenPrecisions) }),
  fc.integer({ min: 2015, max: 2026 }).map((year) => ({ precision: 'year', date: String(year) })),
);
const anything = fc.record({
  role: oneOf(roles),
  person: fc.record({
    age: maybe(fc.integer({ min: 0, max: 90 })),
    careLeaver: maybe(oneOf(['yes', 'no', 'not-sure'])),
    relationship: maybe(oneOf(relationships)),
    contact: maybe(
      fc.record({
        email: maybe(fc.constant('a@example.com')),
        preferred: maybe(oneOf(contactWays)),
      }),
    ),
  }),
  speaksFor: maybe(oneOf(['child', 'care-leaver', 'adult'])),
  instructed: maybe(oneOf(['yes', 'not-able', 'not-yet'])),
  children: maybe(
    fc.array(
      fc.record({
        livesWith: maybe(oneOf(livingWith)),
        responsibleCouncil: maybe(oneOf(responsibleCouncils)),
      }),
      { maxLength: 3 },
    ),
  ),
  onBehalf: maybe(
    fc.record({
      kind: oneOf(['own-right', 'on-behalf', 'both']),
      agreed: maybe(oneOf(['yes', 'no', 'not-asked', 'too-young'])),
    }),
  ),
  advocate: maybe(fc.record({ wish: maybe(oneOf(advocateWishes)) })),
  complaint: fc.record({
    story: fc.constant('IRRELEVANT'),
    points: fc.array(
      fc.record({
        subject: oneOf(subjects),
        about: maybe(fc.uniqueArray(oneOf(peopleComplainedAbout), { maxLength: 3 })),
        when: maybe(when),
      }),
      { maxLength: 10 },
    ),
    when: maybe(when),
    circumstances: maybe(fc.uniqueArray(oneOf(circumstances), { maxLength: 4 })),
    changeComing: maybe(fc.record({ what: fc.constant('move'), when: maybe(oneOf(changeTimes)) })),
    previous: maybe(fc.constant('K4T')),
  }),
  safety: maybe(oneOf(safetyAnswers)),
});

const submissions: fc.Arbitrary<Submission> = anything.map((answers) => {
  const parsed = parseSubmission(answers);
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
});
const receivedAt = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2028, 5, 1) })
  .map((time) => new Date(time).toISOString());
const councils = fc.constantFrom(...authorities.values());
const runs = { numRuns: 2_000, seed: 20_261_122 };

describe('whatever is sent (properties)', () => {
  test('triage is total and gives the same for the same', () => {
    fc.assert(
      fc.property(submissions, receivedAt, (submission, at) => {
        const first = triage(submission, at);
        expect(triage(submission, at)).toEqual(first);
        expect(first.parts.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('nothing is refused: a case opens, the team is told, a person confirms, the statutory clock runs', () => {
    fc.assert(
      fc.property(submissions, receivedAt, councils, (value, at, authority) => {
        const opened = openCase({ kind: 'complaint', value }, authority, {
          reference: 'K4T-9WX-2HR',
          receivedAt: at,
        });
        expect(opened.record.state).toBe('open');
        expect(opened.record.deadlines.map(({ rule }) => rule)).toEqual([
          'triage-check',
          'stage-1-first',
          'stage-1-last',
        ]);
        expect(opened.record.decisions.map(({ kind }) => kind)).toContain('confirm-routes');
        expect(opened.notices.some(({ kind }) => kind === 'team-intake')).toBe(true);
        expect(opened.tasks.some(({ kind }) => kind === 'read-for-safety')).toBe(true);
      }),
      runs,
    );
  });

  test('every part of what was said has a route, and every rule named has a source', () => {
    fc.assert(
      fc.property(submissions, receivedAt, (submission, at) => {
        const { parts, decisions, urgency, complainant } = triage(submission, at);
        const said = submission.complaint.points.length || 1;
        expect(new Set(parts.map(({ point }) => point)).size).toBe(said);
        const rules = [...parts, ...decisions, complainant]
          .map(({ rule }) => rule)
          .concat(urgency.because);
        expect(rules.filter((rule) => catalogue[rule].cites.length === 0)).toEqual([]);
      }),
      runs,
    );
  });

  test('someone under 18 or a care leaver under 26 is never treated as an outsider or left without an advocate’s answer', () => {
    fc.assert(
      fc.property(submissions, receivedAt, councils, (value, at, authority) => {
        const isYoung =
          (value.person.age ?? 99) < 18 ||
          (value.person.careLeaver === 'yes' && (value.person.age ?? 0) < 26);
        fc.pre(value.role !== 'advocate' && isYoung);
        const { record } = openCase({ kind: 'complaint', value }, authority, {
          reference: 'K4T-9WX-2HR',
          receivedAt: at,
        });
        expect(record.complainant.outsideFamily).toBe(false);
        expect(record.referral.state).not.toBe('not-for-this-complaint');
      }),
      runs,
    );
  });

  test('an urgent word never makes anything less urgent', () => {
    const order = ['routine', 'soon', 'same-day', 'immediate'];
    fc.assert(
      fc.property(submissions, receivedAt, oneOf(circumstances), (submission, at, more) => {
        const { complaint } = submission;
        const added = {
          ...submission,
          complaint: { ...complaint, circumstances: [...(complaint.circumstances ?? []), more] },
        };
        const level = (one: Submission) => order.indexOf(triage(one, at).urgency.level);
        expect(level(added)).toBeGreaterThanOrEqual(level(submission));
      }),
      runs,
    );
  });
});

describe('the catalogue of rules', () => {
  // Rules about how a referral or a letter is handled are reached where those are tested, not through triage.
  const reachedElsewhere: readonly RuleId[] = [
    'asked-from-status-page',
    'referral-lifecycle',
    'alert-acknowledged',
    'council-target',
    'holiday-moves-dates',
    'oral-complaint',
    'positive-remark',
    'read-for-safety',
  ];

  test('every entry is reached by something a person can send, or is a time limit', () => {
    const reached = decisionTable();
    const limitRules = new Set<string>(Object.values(limits).map(({ rule }) => rule));
    const named = (rule: string) =>
      new RegExp(`[(: ,]${rule}[),;\\t]`).test(reached) ||
      limitRules.has(rule) ||
      reachedElsewhere.some((one) => one === rule);
    const byDecision = new Set([
      'route-check',
      'one-year',
      'proceedings',
      'after-proceedings',
      'change-coming',
      'not-yet-asked',
      'child-agreement',
      'said-before',
      'another-council',
      'elected-member',
      'representative',
      'all-stages-done',
      'with-the-ombudsman',
    ]);
    expect(Object.keys(catalogue).filter((rule) => !named(rule) && !byDecision.has(rule))).toEqual(
      [],
    );
  });

  test('nothing cites law that was repealed', () => {
    expect(JSON.stringify(catalogue)).not.toMatch(/LASSA|Services Act 1970|7B|2006\/1681/);
  });
});
