import type { extensionGrounds } from '../../../shared/desk-api/desk-lists.ts';
import type { RuleId } from '../triage/catalogue.ts';

/**
 * Every time limit by name (law.md section 4). How long it is, what starts it, and what kind of promise it is:
 * `statutory` binds the council; `guidance` is advice and never a bar; `code` is the Ombudsman's Code for other
 * complaints; `target` is the council's own and is never called statutory (law.md section 10).
 */
export const startEvents = [
  'received',
  'written-down',
  'stage-1-answered',
  'stage-2-requested',
  'statement-agreed',
  'adjudicated',
  'stage-3-requested',
  'panel-met',
  'recommendations-received',
  'corporate-received',
  'defined-by-a-person',
  'corporate-stage-2-requested',
  'known-about',
] as const;
export type StartEvent = (typeof startEvents)[number];

export type TargetName =
  | 'acknowledgeDays'
  | 'triageCheckDays'
  | 'sufficientInterestDays'
  | 'followUpDays';

export type Limit = { readonly rule: RuleId; readonly starts: StartEvent } & (
  | {
      readonly kind: 'statutory' | 'guidance' | 'code';
      readonly workingDays: number;
    }
  | { readonly kind: 'statutory' | 'guidance'; readonly calendarMonths: number }
  | { readonly kind: 'target'; readonly target: TargetName }
);

type CountedLimit = Extract<Limit, { readonly workingDays: number }>;

const statutory = (workingDays: number, starts: StartEvent, rule: RuleId): CountedLimit => ({
  kind: 'statutory',
  workingDays,
  starts,
  rule,
});
const guidance = (workingDays: number, starts: StartEvent, rule: RuleId): CountedLimit => ({
  kind: 'guidance',
  workingDays,
  starts,
  rule,
});
const code = (workingDays: number, starts: StartEvent): CountedLimit => ({
  kind: 'code',
  workingDays,
  starts,
  rule: 'corporate-code',
});
const target = (name: TargetName, rule: RuleId = 'council-target'): Limit => ({
  kind: 'target',
  target: name,
  starts: 'received',
  rule,
});

export const limits = {
  acknowledge: target('acknowledgeDays'),
  'triage-check': target('triageCheckDays'),
  'interest-decision': target('sufficientInterestDays', 'sufficient-interest'),
  'follow-up': target('followUpDays'),
  'stage-1-first': statutory(10, 'received', 'stage-1-ten-days'),
  'stage-1-warning': guidance(15, 'received', 'stage-2-offer'),
  'stage-1-last-warning': guidance(18, 'received', 'stage-2-offer'),
  'stage-1-last': statutory(20, 'received', 'stage-1-twenty-days'),
  'stage-2-request-advised': guidance(20, 'stage-1-answered', 'stage-2-request'),
  'stage-2-first': statutory(25, 'stage-2-requested', 'stage-2-from-request'),
  'stage-2-last': statutory(65, 'stage-2-requested', 'stage-2-from-request'),
  'stage-2-first-from-statement': statutory(25, 'statement-agreed', 'stage-2-from-statement'),
  'stage-2-last-from-statement': statutory(65, 'statement-agreed', 'stage-2-from-statement'),
  'stage-3-request': statutory(20, 'adjudicated', 'stage-3-request'),
  'stage-3-acknowledge': guidance(2, 'stage-3-requested', 'stage-3-acknowledge'),
  'panel-meets': statutory(30, 'stage-3-requested', 'panel-meets'),
  'panel-report': statutory(5, 'panel-met', 'panel-report'),
  'panel-response': statutory(15, 'recommendations-received', 'panel-response'),
  'corporate-acknowledge': code(5, 'corporate-received'),
  'corporate-answer': code(10, 'defined-by-a-person'),
  'corporate-answer-last': code(20, 'defined-by-a-person'),
  'corporate-stage-2-acknowledge': code(5, 'corporate-stage-2-requested'),
  'corporate-stage-2': code(20, 'corporate-stage-2-requested'),
  ombudsman: {
    kind: 'guidance',
    calendarMonths: 12,
    starts: 'known-about',
    rule: 'ombudsman-year',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

export type ExtensionGround = (typeof extensionGrounds)[number];

/**
 * A deadline is a rule and the event that starts it, never a stored date alone, so that a new bank holiday can move it.
 * `extension` records why the first limit gave way to the last; it never moves the last one.
 */
export type Deadline = {
  readonly rule: LimitName;
  readonly startEvent: StartEvent;
  readonly extension?: ExtensionGround | undefined;
};

const deadline = (rule: LimitName): Deadline => ({ rule, startEvent: limits[rule].starts });

/** The deadlines that start when a complaint is received, in the order they fall due. */
export const deadlinesAtReceipt: readonly Deadline[] = (
  ['triage-check', 'stage-1-first', 'stage-1-last'] as const
).map(deadline);

/** The general procedure's answer: the clock of the Ombudsman's Code runs from a person's own words (practice rule 25). */
export const corporateDeadlines: readonly Deadline[] = (
  ['corporate-answer', 'corporate-answer-last'] as const
).map(deadline);

/** Until a person has written what a part for the general procedure is. */
export const corporateAcknowledgement: Deadline = deadline('corporate-acknowledge');

/**
 * The same for what a worker wrote down after it was first heard. The statutory limits run from when any worker heard it
 * (practice.md section 2 (4)); the council's own targets promise what somebody does next, so they run from the writing.
 */
export const deadlinesWhenWrittenDown: readonly Deadline[] = deadlinesAtReceipt.map((one) =>
  limits[one.rule].kind === 'target' ? { ...one, startEvent: 'written-down' } : one,
);

/**
 * Stage 2 has two starts in the sources. Both are kept; the request's is the stricter and is the one shown
 * (law.md section 4, "sources disagree").
 */
export const deadlinesAtStage2: readonly Deadline[] = (
  [
    'stage-2-first',
    'stage-2-last',
    'stage-2-first-from-statement',
    'stage-2-last-from-statement',
  ] as const
).map(deadline);

export const deadlinesAtStage3: readonly Deadline[] = (
  ['stage-3-acknowledge', 'panel-meets', 'panel-report', 'panel-response'] as const
).map(deadline);
