import type { Circumstance } from '../../../shared/submission/lists.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { addYears, type CalendarDay } from '../clock/calendar-day.ts';
import type { RuleId } from './catalogue.ts';
import type { Complainant } from './who.ts';

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
  'another-council',
  'all-stages-done',
  'with-the-ombudsman',
  'same-as-before',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Which of the council's own targets gives the date; `same-day` is the same working day (practice rule 4). */
export type DecisionTarget =
  | 'same-day'
  | 'triageCheckDays'
  | 'sufficientInterestDays'
  | 'decisionDays';

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
  return [
    doubt('defer-change', 'change-coming', 'same-day', complaint.changeComing !== undefined),
    doubt('confirm-routes', 'route-check', 'triageCheckDays', true),
    holding('who-complains', complainant.rule, complainant.standing === 'unsure'),
    {
      ...holding(
        'sufficient-interest',
        'sufficient-interest',
        complainant.standing === 'sufficient-interest',
      ),
      target: 'sufficientInterestDays',
    },
    holding('out-of-time', 'one-year', isOverAYear(submission, receivedOn)),
    holding('proceedings', 'proceedings', hasProceedings(complaint)),
    holding('whose-authority', 'elected-member', isElected(submission)),
    holding('representative', 'representative', isRepresentative(submission)),
    holding('child-agreement', agreementRule(submission), agreementIsOpen(submission)),
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

/** The proceedings that looking at a complaint might prejudice (reg 8; the full list is UNVERIFIED). */
export const proceedingsKinds = ['court-case', 'police', 'disciplinary', 'tribunal'] as const;
export type ProceedingsKind = (typeof proceedingsKinds)[number];
const proceedingKinds: ReadonlySet<string> = new Set(proceedingsKinds);
const hasProceedings = ({ circumstances, proceedings }: Submission['complaint']): boolean =>
  proceedings !== undefined || (circumstances ?? []).some((said) => proceedingKinds.has(said));

type When = Submission['complaint']['when'];

const isOverAYear = ({ complaint }: Submission, receivedOn: CalendarDay): boolean =>
  [complaint.when, ...complaint.points.map(({ when }) => when)].some((when) =>
    whenIsOverAYear(when, receivedOn),
  );

const lastDayOf = { day: '', month: '-31', year: '-12-31' } as const;

// Something still going on is in time; a month or a year counts from its last day, in the writer's favour.
const whenIsOverAYear = (when: When, receivedOn: CalendarDay): boolean => {
  if (when?.precision === 'over-a-year') return true;
  if (when?.date === undefined) return false;
  const { precision } = when;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return false;
  return `${when.date}${lastDayOf[precision]}` < addYears(receivedOn, -1);
};

const agreementIsOpen = ({ role, speaksFor, instructed, onBehalf }: Submission): boolean => {
  if (role === 'advocate') return speaksFor !== 'adult' && instructed !== 'yes';
  return onBehalf !== undefined && onBehalf.kind !== 'own-right' && onBehalf.agreed !== 'yes';
};

const agreementRule = ({ role }: Submission): RuleId =>
  role === 'advocate' ? 'not-yet-asked' : 'child-agreement';

// With whose authority a councillor or MP writes decides who may be answered, and what they may be told.
const isElected = ({ role, person }: Submission): boolean =>
  role === 'adult' && (person.relationship === 'councillor' || person.relationship === 'mp');

// Whether somebody suits as a child's representative is for a person to say (law.md section 6).
const isRepresentative = ({ role, onBehalf }: Submission): boolean =>
  role === 'adult' && onBehalf !== undefined && onBehalf.kind !== 'own-right';

const isAnotherCouncils = ({ children }: Submission): boolean =>
  children?.some(({ responsibleCouncil }) => responsibleCouncil === 'another') ?? false;
