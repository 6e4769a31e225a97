import { describe, expect, test } from 'vitest';
import { isAboutComplaintsTeam } from '../../../functions/domain/triage/about-complaints-team.ts';
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
    ['sen-plan', ['tribunal', 'corporate', 'statutory']],
    ['school-transport', ['corporate']],
    ['advocate', ['advocacy-provider']],
    ['harm-by-staff', ['specially-trained', 'statutory']],
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

  test('a date centuries away takes no longer to judge than one next week', () => {
    const far = (date: string) =>
      triaged({ complaint: { story: 'x', changeComing: { what: 'move', date } } }).urgency.level;
    expect([far('9999-12-31'), far('2026-11-20'), far('2026-11-29')]).toEqual([
      'soon',
      'same-day',
      'same-day',
    ]);
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

describe('exactly what is proposed', () => {
  const bySelf = { submittedBy: 'self', outsideFamily: false };
  test.each([
    ['legal-order', 'own-right', 'parental-responsibility', false],
    ['council-foster-carer', 'own-right', 'foster-carer-complains', false],
    ['agency-foster-carer', 'own-right', 'foster-carer-complains', false],
    ['special-guardian', 'own-right', 'special-guardian-complains', false],
    ['special-guardian-applicant', 'own-right', 'special-guardian-complains', false],
    ['adopted-person', 'own-right', 'adoption-complains', false],
    ['adoptive-parent', 'own-right', 'adoption-complains', false],
    ['wishing-to-adopt', 'own-right', 'adoption-complains', false],
    ['birth-family', 'own-right', 'adoption-complains', false],
    ['former-guardian', 'own-right', 'adoption-complains', false],
    ['adoption-support', 'own-right', 'adoption-complains', false],
    ['parent', 'own-right', 'parent-complains', false],
    ['grandparent', 'sufficient-interest', 'sufficient-interest', false],
    ['relative', 'sufficient-interest', 'sufficient-interest', false],
    ['friend', 'sufficient-interest', 'sufficient-interest', true],
    ['professional', 'sufficient-interest', 'sufficient-interest', true],
    ['councillor', 'sufficient-interest', 'sufficient-interest', true],
    ['mp', 'sufficient-interest', 'sufficient-interest', true],
    ['none', 'sufficient-interest', 'sufficient-interest', true],
    ['council-worker', 'unsure', 'worker-complains', true],
    ['other', 'unsure', 'adult-unsure', false],
    ['not-sure', 'unsure', 'adult-unsure', false],
  ])('an adult who says "%s" has standing: %s', (relationship, standing, rule, outsideFamily) => {
    expect(triaged({ role: 'adult', person: { relationship } }).complainant).toEqual({
      kind: 'adult',
      submittedBy: 'self',
      standing,
      rule,
      outsideFamily,
    });
  });

  test.each([
    [{ age: 17 }, 'child', 'own-right', 'child-complains'],
    [{ age: 18 }, 'care-leaver', 'unsure', 'care-leaver-unsure'],
    [{ age: 17, careLeaver: 'yes' }, 'child', 'own-right', 'child-complains'],
    [{ careLeaver: 'yes' }, 'care-leaver', 'own-right', 'care-leaver-complains'],
    [{ careLeaver: 'no' }, 'child', 'own-right', 'child-complains'],
    [{ age: 26, careLeaver: 'yes' }, 'adult', 'unsure', 'adult-unsure'],
    [{ age: 45, careLeaver: 'no' }, 'adult', 'unsure', 'adult-unsure'],
    [{ age: 20, careLeaver: 'no' }, 'adult', 'unsure', 'adult-unsure'],
    [{ age: 26 }, 'adult', 'unsure', 'adult-unsure'],
    [{ age: 20, careLeaver: 'not-sure' }, 'care-leaver', 'unsure', 'care-leaver-unsure'],
  ])('someone on the child’s page who says %o', (person, kind, standing, rule) => {
    expect(triaged({ person }).complainant).toEqual({ ...bySelf, kind, standing, rule });
  });

  test.each([
    [{ age: 26, careLeaver: 'yes' }, 'adult', 'adult-unsure'],
    [{ age: 20, careLeaver: 'no' }, 'adult', 'adult-unsure'],
    [{ age: 18 }, 'adult', 'adult-unsure'],
    [{ age: 27, careLeaver: 'not-sure' }, 'adult', 'adult-unsure'],
  ])('someone on the adult’s page who says %o stays an adult', (person, kind, rule) => {
    expect(triaged({ role: 'adult', person }).complainant).toEqual({
      ...bySelf,
      kind,
      standing: 'unsure',
      rule,
    });
  });

  test.each([
    ['child', 'child', 'own-right', 'advocate-for-child'],
    ['care-leaver', 'care-leaver', 'own-right', 'advocate-for-child'],
    ['adult', 'adult', 'unsure', 'adult-for-themself'],
    [undefined, 'child', 'unsure', 'advocate-for-whom'],
  ])('an advocate who speaks for: %s', (speaksFor, kind, standing, rule) => {
    expect(triaged({ role: 'advocate', speaksFor }).complainant).toEqual({
      kind,
      submittedBy: 'advocate',
      outsideFamily: false,
      standing,
      rule,
    });
  });

  const held = { holdsDates: true };
  const told = { holdsDates: false };
  const said = (...circumstances: string[]) => ({ complaint: { story: 'x', circumstances } });
  const adult = (relationship: string, more = {}) => ({
    role: 'adult',
    person: { relationship },
    ...more,
  });
  const onBehalf = (kind: string, agreed?: string) =>
    adult('parent', { onBehalf: { kind, agreed } });
  const confirm = {
    kind: 'confirm-routes',
    rule: 'route-check',
    target: 'triageCheckDays',
    ...told,
  };
  const proceedings = { kind: 'proceedings', rule: 'proceedings', target: 'decisionDays', ...held };
  const agreement = {
    kind: 'child-agreement',
    rule: 'child-agreement',
    target: 'decisionDays',
    ...held,
  };
  const speaking = {
    kind: 'representative',
    rule: 'representative',
    target: 'decisionDays',
    ...held,
  };
  const interest = {
    kind: 'sufficient-interest',
    rule: 'sufficient-interest',
    target: 'sufficientInterestDays',
    ...held,
  };
  const advocateAsked = (instructed?: string, speaksFor = 'child') => ({
    role: 'advocate',
    speaksFor,
    instructed,
  });
  const notYet = {
    kind: 'child-agreement',
    rule: 'not-yet-asked',
    target: 'decisionDays',
    ...held,
  };

  test.each([
    ['a court case', said('court-case'), [confirm, proceedings]],
    ['the police', said('police'), [confirm, proceedings]],
    ['a disciplinary case', said('disciplinary'), [confirm, proceedings]],
    ['a tribunal', said('tribunal'), [confirm, proceedings]],
    ['an appeal', said('appeal'), [confirm]],
    [
      'every stage done',
      said('all-stages-done'),
      [
        confirm,
        { kind: 'all-stages-done', rule: 'all-stages-done', target: 'decisionDays', ...held },
      ],
    ],
    [
      'the Ombudsman',
      said('ombudsman'),
      [
        confirm,
        { kind: 'with-the-ombudsman', rule: 'with-the-ombudsman', target: 'decisionDays', ...told },
      ],
    ],
    ['a friend', adult('friend'), [confirm, interest]],
    [
      'a councillor',
      adult('councillor'),
      [
        confirm,
        interest,
        { kind: 'whose-authority', rule: 'elected-member', target: 'decisionDays', ...held },
      ],
    ],
    [
      'an MP',
      adult('mp'),
      [
        confirm,
        interest,
        { kind: 'whose-authority', rule: 'elected-member', target: 'decisionDays', ...held },
      ],
    ],
    [
      'a worker',
      adult('council-worker'),
      [
        confirm,
        {
          kind: 'who-complains',
          rule: 'worker-complains',
          target: 'sufficientInterestDays',
          ...held,
        },
      ],
    ],
    ['a parent for themself', onBehalf('own-right'), [confirm]],
    ['a parent for the child, who agreed', onBehalf('on-behalf', 'yes'), [confirm, speaking]],
    [
      'a parent for the child, who said no',
      onBehalf('on-behalf', 'no'),
      [confirm, speaking, agreement],
    ],
    [
      'a parent for both',
      onBehalf('both'),
      [confirm, { ...speaking, ...told }, { ...agreement, ...told }],
    ],
    ['an advocate who was asked', advocateAsked('yes'), [confirm]],
    ['an advocate not asked yet', advocateAsked('not-yet'), [confirm, notYet]],
    ['an advocate of a child who cannot say', advocateAsked('not-able'), [confirm, notYet]],
    ['an advocate who does not say', advocateAsked(), [confirm, notYet]],
    [
      'an advocate of an adult',
      advocateAsked(undefined, 'adult'),
      [
        confirm,
        { kind: 'who-complains', rule: 'adult-for-themself', target: 'decisionDays', ...held },
      ],
    ],
    [
      'a coming change',
      { complaint: { story: 'x', changeComing: { what: 'move' } } },
      [{ kind: 'defer-change', rule: 'change-coming', target: 'same-day', ...told }, confirm],
    ],
    [
      'over a year',
      { complaint: { story: 'x', when: { precision: 'over-a-year' } } },
      [confirm, { kind: 'out-of-time', rule: 'one-year', target: 'decisionDays', ...held }],
    ],
    [
      'another council',
      { children: [{ responsibleCouncil: 'this' }, { responsibleCouncil: 'another' }] },
      [
        confirm,
        { kind: 'another-council', rule: 'another-council', target: 'decisionDays', ...held },
      ],
    ],
    ['this council', { children: [{ responsibleCouncil: 'this' }] }, [confirm]],
    [
      'said before',
      { complaint: { story: 'x', previous: 'K4T' } },
      [confirm, { kind: 'same-as-before', rule: 'said-before', target: 'decisionDays', ...told }],
    ],
  ])('a person decides, for %s', (_, answers, expected) => {
    expect(triaged(answers).decisions).toEqual(expected);
  });

  test.each([
    ['a day a year and a day ago', { precision: 'day', date: '2025-11-21' }, true],
    ['a day exactly a year ago', { precision: 'day', date: '2025-11-22' }, false],
    ['last October of last year', { precision: 'month', date: '2025-10' }, true],
    ['November a year ago', { precision: 'month', date: '2025-11' }, false],
    ['the year before last', { precision: 'year', date: '2024' }, true],
    ['last year', { precision: 'year', date: '2025' }, false],
    ['a day not said', { precision: 'day' }, false],
  ])('%s needs the one-year question or not', (_, when, asked) => {
    expect(
      triaged({ complaint: { story: 'x', when } }).decisions.some(
        ({ kind }) => kind === 'out-of-time',
      ),
    ).toBe(asked);
    const point = { subject: 'waiting', when };
    expect(
      triaged({ complaint: { points: [{ subject: 'waiting' }, point] } }).decisions.some(
        ({ kind }) => kind === 'out-of-time',
      ),
    ).toBe(asked);
  });

  test('what is still going on, or unknown, needs no such question even with a date beside it', () => {
    for (const precision of ['ongoing', 'unknown'] as const) {
      const submission = aSubmission();
      const when = { precision, date: '2020-01-01' };
      const { decisions } = triage(
        { ...submission, complaint: { ...submission.complaint, when } },
        sundayEvening,
      );
      expect(decisions.map(({ kind }) => kind)).not.toContain('out-of-time');
    }
  });

  test.each([
    ['homeless-16-17', [['statutory', 'homeless-at-16-17']]],
    ['early-help', [['statutory', 'early-help']]],
    ['complaint-handling', [['statutory', 'about-this-procedure']]],
    ['leaving-care', [['statutory', 'leaving-care-service']]],
    ['adoption-support', [['statutory', 'adoption-support-service']]],
    ['special-guardianship-support', [['statutory', 'special-guardianship-service']]],
    ['child-protection-enquiry', [['conference-appeal', 'enquiry-not-listed']]],
    ['court-report', [['person-decides', 'court-report']]],
    ['cafcass', [['other-organisation', 'another-body']]],
    ['carer-registration', [['person-decides', 'carer-assessment']]],
    ['carer-assessment', [['person-decides', 'carer-assessment']]],
    ['send-service', [['corporate', 'corporate-service']]],
    ['information-rights', [['information-rights', 'information-rights']]],
    ['another-organisation', [['other-organisation', 'another-body']]],
    ['childrens-home-other', [['childrens-home', 'home-run-by-others']]],
    [
      'staff-misconduct',
      [
        ['specially-trained', 'specially-trained'],
        ['statutory', 'part-three-service'],
      ],
    ],
    ['injury-or-compensation', [['statutory', 'injury-beside']]],
    ['whistleblowing', [['whistleblowing', 'whistleblowing']]],
    ['other', [['statutory', 'not-sure-is-statutory']]],
    [
      'records',
      [
        ['statutory', 'records-use'],
        ['information-rights', 'records-correction'],
      ],
    ],
    [
      'child-protection-conference',
      [
        ['conference-appeal', 'conference-decision'],
        ['statutory', 'conference-conduct'],
      ],
    ],
    ['staff-in-child-protection', [['statutory', 'conference-conduct']]],
    ['assessment', [['statutory', 'assessment-is-statutory']]],
    ['waiting', [['statutory', 'part-three-service']]],
  ])('%s goes where its rule says', (subject, expected) => {
    expect(triaged(about(subject)).parts.map(({ route, rule }) => [route, rule])).toEqual(expected);
  });

  test('several triggers are all named, the most urgent first', () => {
    const { urgency } = triaged({
      safety: 'unsafe',
      complaint: {
        points: [{ subject: 'homeless-16-17' }],
        circumstances: ['missing-from-contact', 'nowhere-to-sleep', 'no-money-or-food'],
      },
    });
    expect(urgency).toEqual({
      level: 'immediate',
      because: [
        'unsafe-now',
        'nowhere-to-sleep',
        'no-money-or-food',
        'missing-from-contact',
        'homeless-at-16-17',
        'child-is-soon',
      ],
    });
  });

  test('nothing about nobody: a part without people named has none', () => {
    expect(triaged(about('waiting')).parts[0]?.about).toEqual([]);
    const named = triaged({
      complaint: { points: [{ subject: 'waiting', about: ['team-manager'] }] },
    });
    expect(named.parts[0]?.about).toEqual(['team-manager']);
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

describe('whom a person still has to ask', () => {
  const raised = (answers: Record<string, unknown>) =>
    triaged(answers).decisions.map(({ kind }) => kind);
  const forChildren = (...ages: (number | undefined)[]) =>
    raised({
      role: 'adult',
      person: { relationship: 'parent' },
      onBehalf: { kind: 'on-behalf', agreed: 'too-young' },
      children: ages.map((age) => ({ age, livesWith: 'foster-carer' })),
    });
  const throughAdvocate = (answers: Record<string, unknown>) =>
    raised({ role: 'advocate', speaksFor: 'child', ...answers });

  test.each([
    ['one of 4', [4], false],
    ['one of 5', [5], true],
    ['a baby and one of 15', [1, 15], true],
    ['one whose age is not given', [undefined], true],
    ['a baby and one whose age is not given', [1, undefined], true],
  ])('of children too young or who cannot say, %s is asked or not', (_, ages, asked) => {
    expect(forChildren(...ages).includes('child-agreement')).toBe(asked);
    expect(forChildren(...ages).includes('representative')).toBe(asked);
  });

  test('a parent who says that their baby did not agree is still asked how they may speak for them', () => {
    const kindsFor = (agreed: string) =>
      raised({
        role: 'adult',
        person: { relationship: 'parent' },
        onBehalf: { kind: 'on-behalf', agreed },
        children: [{ age: 1 }],
      });
    expect(kindsFor('no')).toContain('representative');
    expect(kindsFor('too-young')).not.toContain('representative');
  });

  test('one part about the complaints team among others makes it theirs to keep away from', () => {
    const of = (...subjects: string[]) =>
      isAboutComplaintsTeam(
        triaged({ complaint: { points: subjects.map((subject) => ({ subject })) } }).parts,
      );
    expect(of('waiting', 'complaint-handling')).toBe(true);
    expect(of('waiting', 'how-treated')).toBe(false);
  });

  test('an advocate’s young person is asked until the advocate was, or says why they cannot be', () => {
    const asks = (answers: Record<string, unknown>) =>
      throughAdvocate(answers).includes('child-agreement');
    expect(asks({ instructed: 'yes' })).toBe(false);
    expect(asks({ instructed: 'not-able', notAbleBecause: 'x' })).toBe(false);
    expect(asks({ instructed: 'not-able' })).toBe(true);
    expect(asks({ instructed: 'not-yet', notAbleBecause: 'x' })).toBe(true);
  });

  test('what an advocate says of speaking for a child is never a question of suitability, and holds the dates', () => {
    const { decisions } = triaged({
      role: 'advocate',
      speaksFor: 'child',
      instructed: 'not-yet',
      onBehalf: { kind: 'both', agreed: 'yes' },
    });
    expect(decisions.map(({ kind }) => kind)).not.toContain('representative');
    expect(decisions.find(({ kind }) => kind === 'child-agreement')?.holdsDates).toBe(true);
  });

  test('whoever is outside the family is told one date, and it is the date that is decided by', () => {
    const targetOf = (relationship: string) =>
      triaged({ role: 'adult', person: { relationship } }).decisions.find(
        ({ kind }) => kind === 'who-complains',
      )?.target;
    expect(targetOf('council-worker')).toBe('sufficientInterestDays');
    expect(targetOf('other')).toBe('decisionDays');
  });

  test('a councillor is asked for their authority at the adults’ door only', () => {
    const person = { relationship: 'councillor' };
    expect(raised({ role: 'adult', person })).toContain('whose-authority');
    expect(raised({ role: 'child', person: { ...person, age: 15 } })).not.toContain(
      'whose-authority',
    );
  });

  test('a conference with its date is no proceedings that a complaint could prejudice', () => {
    const complaint = {
      points: [{ subject: 'staff-in-child-protection' }],
      circumstances: ['child-protection-conference'],
      proceedings: { nextDate: '2026-12-10' },
    };
    expect(raised({ complaint })).not.toContain('proceedings');
    const withCourt = {
      ...complaint,
      circumstances: ['child-protection-conference', 'court-case'],
    };
    expect(raised({ complaint: withCourt })).toContain('proceedings');
  });

  test('proceedings that are only named are asked about too', () => {
    const complaint = { story: 'x', proceedings: { which: 'a hearing' } };
    expect(raised({ complaint })).toContain('proceedings');
    expect(raised({ complaint: { story: 'x' } })).not.toContain('proceedings');
  });

  test('an advocate’s young person of exactly 18 is a care leaver', () => {
    const of = (age: number) =>
      triaged({ role: 'advocate', speaksFor: 'care-leaver', children: [{ age }] }).complainant;
    expect(of(17).kind).toBe('child');
    expect(of(18)).toMatchObject({ kind: 'care-leaver', rule: 'advocate-for-child' });
    expect(of(26)).toMatchObject({ kind: 'care-leaver', rule: 'care-leaver-unsure' });
  });
});
