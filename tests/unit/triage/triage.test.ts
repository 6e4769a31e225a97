import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../functions/domain/triage/catalogue.ts';
import { triage } from '../../../functions/domain/triage/triage.ts';
import { subjects } from '../../../shared/submission/lists.ts';
import { aSubmission } from '../../support/a-submission.ts';
import { sundayEvening } from '../../support/fixed-time.ts';

const triaged = (answers = {}) => triage(aSubmission(answers), sundayEvening);
const about = (...names: string[]) => ({
  complaint: { points: names.map((subject) => ({ subject })) },
});
const kinds = (answers = {}) => triaged(answers).decisions.map(({ kind }) => kind);

describe('whose complaint it is', () => {
  test.each([
    ['a child of 14', { person: { age: 14 } }, 'child', 'child-complains'],
    ['someone on the child’s page who gives no age', {}, 'child', 'child-complains'],
    [
      'a care leaver of 22',
      { person: { age: 22, careLeaver: 'yes' } },
      'care-leaver',
      'care-leaver-complains',
    ],
    [
      'a care leaver of 25',
      { person: { age: 25, careLeaver: 'yes' } },
      'care-leaver',
      'care-leaver-complains',
    ],
    [
      'someone of 19 who does not say if they were in care',
      { person: { age: 19 } },
      'care-leaver',
      'care-leaver-unsure',
    ],
    [
      'a child of 16 on the adult’s page',
      { role: 'adult', person: { age: 16, relationship: 'parent' } },
      'child',
      'child-complains',
    ],
    [
      'a care leaver of 20 on the adult’s page',
      { role: 'adult', person: { age: 20, careLeaver: 'yes' } },
      'care-leaver',
      'care-leaver-complains',
    ],
    [
      'a parent',
      { role: 'adult', person: { relationship: 'parent' } },
      'adult',
      'parent-complains',
    ],
    [
      'a grandparent',
      { role: 'adult', person: { relationship: 'grandparent' } },
      'adult',
      'sufficient-interest',
    ],
    [
      'someone who is not sure',
      { role: 'adult', person: { relationship: 'not-sure' } },
      'adult',
      'adult-unsure',
    ],
    [
      'a council worker',
      { role: 'adult', person: { relationship: 'council-worker' } },
      'adult',
      'worker-complains',
    ],
    [
      'an advocate for a child',
      { role: 'advocate', speaksFor: 'child' },
      'child',
      'advocate-for-child',
    ],
    [
      'an advocate for an adult',
      { role: 'advocate', speaksFor: 'adult' },
      'adult',
      'adult-for-themself',
    ],
  ])('%s', (_, answers, kind, rule) => {
    expect(triaged(answers).complainant).toMatchObject({ kind, rule });
  });

  test('an advocate’s complaint is the child’s, sent by the advocate', () => {
    expect(triaged({ role: 'advocate', speaksFor: 'child' }).complainant.submittedBy).toBe(
      'advocate',
    );
  });
});

describe('where each part belongs', () => {
  test.each([
    ['not-listening', ['statutory']],
    ['seeing-family', ['statutory']],
    ['assessment', ['statutory']],
    ['records', ['statutory', 'information-rights']],
    ['child-protection-conference', ['conference-appeal', 'statutory']],
    ['staff-in-child-protection', ['statutory']],
    ['court', ['court']],
    ['school', ['school']],
    ['sen-plan', ['tribunal']],
    ['school-transport', ['corporate']],
    ['advocate', ['advocacy-provider']],
    ['harm-by-staff', ['specially-trained']],
    ['homeless-16-17', ['statutory']],
    ['not-sure', ['statutory']],
  ])('%s', (subject, routes) => {
    expect(triaged(about(subject)).parts.map(({ route }) => route)).toEqual(routes);
  });

  test('a story with nothing ticked is one part that counts as statutory until a person has read it', () => {
    const { parts } = triaged({ complaint: { story: 'IRRELEVANT' } });
    expect(parts).toMatchObject([{ subject: 'not-sure', route: 'statutory', point: 0 }]);
  });

  test('a mixed complaint keeps each part apart, in the order it was said', () => {
    const { parts } = triaged(about('court', 'not-listening'));
    expect(parts.map(({ point, route }) => [point, route])).toEqual([
      [0, 'court'],
      [1, 'statutory'],
    ]);
  });

  test('every subject has a part, and every part names a rule with its source', () => {
    const rules = subjects.flatMap((subject) =>
      triaged(about(subject)).parts.map(({ rule }) => rule),
    );
    expect(rules.length).toBeGreaterThanOrEqual(subjects.length);
    expect(rules.every((rule) => catalogue[rule].cites.length > 0)).toBe(true);
  });

  test('no rule cites law that was repealed', () => {
    expect(JSON.stringify(catalogue)).not.toMatch(/LASSA|1970|2006\/1681/);
  });
});

describe('how urgent it is', () => {
  test.each([
    ['not safe now', { safety: 'unsafe' }, 'immediate', 'unsafe-now'],
    [
      'nowhere to sleep',
      { complaint: { story: 'x', circumstances: ['nowhere-to-sleep'] } },
      'immediate',
      'nowhere-to-sleep',
    ],
    ['worried', { safety: 'worried' }, 'same-day', 'worried'],
    [
      'no food',
      { complaint: { story: 'x', circumstances: ['no-money-or-food'] } },
      'same-day',
      'no-money-or-food',
    ],
    [
      'a move this week',
      { complaint: { story: 'x', changeComing: { what: 'move', when: 'this-week' } } },
      'same-day',
      'change-soon',
    ],
    [
      'a move, not said when',
      { complaint: { story: 'x', changeComing: { what: 'move' } } },
      'same-day',
      'change-soon',
    ],
    [
      'a move in five working days',
      { complaint: { story: 'x', changeComing: { what: 'move', date: '2026-11-27' } } },
      'same-day',
      'change-soon',
    ],
    [
      'a move in six working days',
      { complaint: { story: 'x', changeComing: { what: 'move', date: '2026-11-30' } } },
      'soon',
      'child-is-soon',
    ],
    [
      'a move later',
      { complaint: { story: 'x', changeComing: { what: 'move', when: 'later' } } },
      'soon',
      'child-is-soon',
    ],
    ['harm by staff', about('harm-by-staff'), 'same-day', 'harm-said'],
  ])('%s', (_, answers, level, rule) => {
    const { urgency } = triaged(answers);
    expect(urgency.level).toBe(level);
    expect(urgency.because[0]).toBe(rule);
  });

  test('"safe" never lowers urgency, and no answer is not "safe"', () => {
    expect(triaged({ safety: 'safe' }).urgency).toEqual(triaged().urgency);
    const both = { safety: 'safe', complaint: { story: 'x', circumstances: ['no-money-or-food'] } };
    expect(triaged(both).urgency.level).toBe('same-day');
  });

  test('an adult with no trigger is routine', () => {
    expect(triaged({ role: 'adult', person: { relationship: 'parent' } }).urgency).toEqual({
      level: 'routine',
      because: [],
    });
  });
});

describe('what a person must decide', () => {
  test('routes are always confirmed by a person, and nothing more is asked of an ordinary complaint', () => {
    expect(kinds({ person: { age: 14 } })).toEqual(['confirm-routes']);
  });

  test.each([
    [
      'a coming change',
      { complaint: { story: 'x', changeComing: { what: 'move' } } },
      'defer-change',
    ],
    [
      'over a year ago',
      { complaint: { story: 'x', when: { precision: 'over-a-year' } } },
      'out-of-time',
    ],
    [
      'a day over a year ago',
      { complaint: { story: 'x', when: { precision: 'day', date: '2025-11-21' } } },
      'out-of-time',
    ],
    [
      'one part over a year ago',
      { complaint: { points: [{ subject: 'court', when: { precision: 'year', date: '2024' } }] } },
      'out-of-time',
    ],
    [
      'a live court case',
      { complaint: { story: 'x', circumstances: ['court-case'] } },
      'proceedings',
    ],
    [
      'a grandparent',
      { role: 'adult', person: { relationship: 'grandparent' } },
      'sufficient-interest',
    ],
    ['an unsure adult', { role: 'adult' }, 'who-complains'],
    [
      'an advocate who has not asked yet',
      { role: 'advocate', speaksFor: 'child', instructed: 'not-yet' },
      'child-agreement',
    ],
    [
      'someone speaking for a child',
      { role: 'adult', person: { relationship: 'parent' }, onBehalf: { kind: 'on-behalf' } },
      'child-agreement',
    ],
    [
      'a child of another council',
      { children: [{ responsibleCouncil: 'another' }] },
      'another-council',
    ],
    ['said before', { complaint: { story: 'x', previous: 'K4T' } }, 'same-as-before'],
  ])('%s', (_, answers, kind) => {
    expect(kinds(answers)).toContain(kind);
  });

  test.each([
    ['exactly a year ago', { precision: 'day', date: '2025-11-22' }],
    ['in a month that ended within the year', { precision: 'month', date: '2025-11' }],
    ['still going on', { precision: 'ongoing' }],
    ['not known when', { precision: 'unknown' }],
    ['within the year', { precision: 'within-a-year' }],
  ])('%s is in time', (_, when) => {
    expect(kinds({ complaint: { story: 'x', when } })).not.toContain('out-of-time');
  });

  test('a parent who speaks for themself is never asked for the child’s agreement', () => {
    const answers = {
      role: 'adult',
      person: { relationship: 'parent' },
      onBehalf: { kind: 'own-right' },
    };
    expect(kinds(answers)).not.toContain('child-agreement');
  });
});
