import { proceedingsKinds } from '../../../shared/desk-api/desk-lists.ts';
import type { Circumstance } from '../../../shared/submission/lists.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { addYears, type CalendarDay } from '../clock/calendar-day.ts';
import type { RuleId } from './catalogue.ts';
import { type Complainant, ruleOfListed } from './who.ts';

export const decisionKinds = [
  'confirm-routes',
  'defer-change',
  'sufficient-interest',
  'who-complains',
  'whose-authority',
  'representative',
  'child-agreement',
  'out-of-time',
  'proceedings',
  'after-proceedings',
  'another-council',
  'all-stages-done',
  'with-the-ombudsman',
  'same-as-before',
  'late-stage-2',
  'late-stage-3',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Which of the council's own targets gives the date; `same-day` is the same working day (practice rule 4). */
export const decisionTargets = [
  'same-day',
  'triageCheckDays',
  'sufficientInterestDays',
  'decisionDays',
] as const;
export type DecisionTarget = (typeof decisionTargets)[number];

/**
 * A doubt that a named person decides; Heard never refuses (design.md section 5, rule 1). `holdsDates` means that
 * dates are told as conditional while it is open.
 */
export type Decision = {
  readonly kind: DecisionKind;
  readonly rule: RuleId;
  readonly target: DecisionTarget;
  readonly holdsDates: boolean;
};

type Doubt = Decision & { readonly when: boolean };

/** Every doubt that this submission raises, in the order a person should take them. Total. */
export const decisionsFor = (
  submission: Submission,
  complainant: Complainant,
  receivedOn: CalendarDay,
): readonly Decision[] =>
  doubts(submission, complainant, receivedOn)
    .filter(({ when }) => when)
    .map(({ kind, rule, target, holdsDates }) => ({ kind, rule, target, holdsDates }));

const doubts = (
  submission: Submission,
  complainant: Complainant,
  receivedOn: CalendarDay,
): readonly Doubt[] => {
  const { complaint } = submission;
  const said = new Set<Circumstance>(complaint.circumstances ?? []);
  const isOld = isOverAYear(submission, receivedOn);
  // Sent again once a court has ended, the year is not what decides (law.md section 7, reg 8).
  const isSentAgain = said.has('court-ended');
  // Who speaks for themself as well is answered whatever is decided about the child's part (practice rule 12).
  const forChild = (kind: DecisionKind, rule: RuleId, when: boolean): Doubt => ({
    ...holding(kind, rule, when),
    holdsDates: submission.role === 'advocate' || submission.onBehalf?.kind !== 'both',
  });
  return [
    doubt('defer-change', 'change-coming', 'same-day', complaint.changeComing !== undefined),
    doubt('confirm-routes', 'route-check', 'triageCheckDays', true),
    {
      ...holding('who-complains', complainant.rule, complainant.standing === 'unsure'),
      // Somebody outside the family was told this one date (practice rule 15).
      target: complainant.outsideFamily ? 'sufficientInterestDays' : 'decisionDays',
    },
    {
      ...holding(
        'sufficient-interest',
        'sufficient-interest',
        complainant.standing === 'sufficient-interest',
      ),
      target: 'sufficientInterestDays',
    },
    holding('out-of-time', 'one-year', isOld && !isSentAgain),
    holding('proceedings', 'proceedings', hasProceedings(complaint)),
    { ...holding('after-proceedings', 'after-proceedings', isSentAgain), holdsDates: isOld },
    holding('whose-authority', 'elected-member', isElected(submission)),
    forChild('representative', 'representative', isRepresentative(submission)),
    forChild('child-agreement', agreementRule(submission), agreementIsOpen(submission)),
    holding('another-council', 'another-council', isAnotherCouncils(submission)),
    holding('all-stages-done', 'all-stages-done', said.has('all-stages-done')),
    doubt('with-the-ombudsman', 'with-the-ombudsman', 'decisionDays', said.has('ombudsman')),
    doubt('same-as-before', 'said-before', 'decisionDays', complaint.previous !== undefined),
  ];
};

const doubt = (kind: DecisionKind, rule: RuleId, target: DecisionTarget, when: boolean): Doubt => ({
  kind,
  rule,
  target,
  when,
  holdsDates: false,
});

const holding = (kind: DecisionKind, rule: RuleId, when: boolean): Doubt => ({
  ...doubt(kind, rule, 'decisionDays', when),
  holdsDates: true,
});

export type ProceedingsKind = (typeof proceedingsKinds)[number];
const proceedingKinds: ReadonlySet<string> = new Set(proceedingsKinds);
const hasProceedings = ({ circumstances = [], proceedings }: Submission['complaint']): boolean =>
  circumstances.some((said) => proceedingKinds.has(said)) ||
  (proceedings !== undefined && !isNoSuchCase(circumstances, proceedings.nextDate));

// A name or a date that was asked for beside something else: a conference is no proceedings that a complaint could
// prejudice (law.md section 7), and a case with no date to come may be the one that has ended.
const isNoSuchCase = (circumstances: readonly Circumstance[], nextDate?: string): boolean =>
  circumstances.includes('child-protection-conference') ||
  (circumstances.includes('court-ended') && nextDate === undefined);

type When = Submission['complaint']['when'];

// A point's own answer stands over the answer for the whole (practice.md section 3).
const isOverAYear = ({ complaint }: Submission, receivedOn: CalendarDay): boolean => {
  const ofPoints = complaint.points.map(({ when }) => (isKnown(when) ? when : complaint.when));
  return (ofPoints.length === 0 ? [complaint.when] : ofPoints).some((when) =>
    whenIsOverAYear(when, receivedOn),
  );
};

const isKnown = (when: When): boolean => when !== undefined && when.precision !== 'unknown';

const lastDayOf = { day: '', month: '-31', year: '-12-31' } as const;

// Something still going on is in time; a month or a year counts from its last day, in the writer's favour.
const whenIsOverAYear = (when: When, receivedOn: CalendarDay): boolean => {
  if (when?.precision === 'over-a-year') return true;
  if (when?.date === undefined) return false;
  const { precision } = when;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return false;
  return `${when.date}${lastDayOf[precision]}` < addYears(receivedOn, -1);
};

// Below it no child can be asked; it is ours, from no source, and only ever spares somebody a question.
const schoolAge = 5;

const agreementIsOpen = (submission: Submission): boolean => {
  const { role, speaksFor, onBehalf } = submission;
  if (role === 'advocate') return speaksFor !== 'adult' && !isInstructed(submission);
  return speaksForChild(submission) && onBehalf?.agreed !== 'yes' && !isTooYoung(submission);
};

// Agreement is confirmed where that is possible (law.md section 6). Nobody can ask it of a baby; "cannot say" of an older
// child, or of one whose age is not given, is for a person to look into.
const isTooYoung = ({ onBehalf, children = [] }: Submission): boolean =>
  onBehalf?.agreed === 'too-young' &&
  children.length > 0 &&
  children.every(({ age }) => age !== undefined && age < schoolAge);

// An advocate for somebody who cannot give instructions says why, and that is enough (practice rule 13).
const isInstructed = ({ instructed, notAbleBecause }: Submission): boolean =>
  instructed === 'yes' || (instructed === 'not-able' && notAbleBecause !== undefined);

const speaksForChild = ({ role, onBehalf }: Submission): boolean =>
  role !== 'advocate' && onBehalf !== undefined && onBehalf.kind !== 'own-right';

const agreementRule = ({ role }: Submission): RuleId =>
  role === 'advocate' ? 'not-yet-asked' : 'child-agreement';

// With whose authority a councillor or MP writes decides who may be answered, and what they may be told.
const isElected = ({ role, person }: Submission): boolean =>
  role === 'adult' && (person.relationship === 'councillor' || person.relationship === 'mp');

// Whether somebody, a brother or sister too, suits as a child's representative is for a person to say (law.md
// section 6); not whether a mother does for her baby.
const isRepresentative = (submission: Submission): boolean =>
  speaksForChild(submission) &&
  !(isTooYoung(submission) && ruleOfListed(submission.person.relationship) !== undefined);

const isAnotherCouncils = ({ children }: Submission): boolean =>
  children?.some(({ responsibleCouncil }) => responsibleCouncil === 'another') ?? false;
