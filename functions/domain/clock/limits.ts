import type { RuleId } from '../triage/catalogue.ts';

/**
 * Time limits by name. `target` limits are the council's own and are never called statutory (law.md section 10);
 * their length comes from the council's configuration.
 */
export type LimitName = 'interest-decision' | 'triage-check' | 'stage-1-first' | 'stage-1-last';

type Limit =
  | { readonly kind: 'statutory'; readonly workingDays: number; readonly rule: RuleId }
  | {
      readonly kind: 'target';
      readonly target: 'triageCheckDays' | 'sufficientInterestDays';
      readonly rule: RuleId;
    };

export const limits: Readonly<Record<LimitName, Limit>> = {
  'interest-decision': {
    kind: 'target',
    target: 'sufficientInterestDays',
    rule: 'sufficient-interest',
  },
  'triage-check': { kind: 'target', target: 'triageCheckDays', rule: 'council-target' },
  'stage-1-first': { kind: 'statutory', workingDays: 10, rule: 'stage-1-ten-days' },
  'stage-1-last': { kind: 'statutory', workingDays: 20, rule: 'stage-1-twenty-days' },
};

/** A deadline is a rule and the event that starts it, never a stored date alone, so that a new bank holiday can move it. */
export type Deadline = { readonly rule: LimitName; readonly startEvent: 'received' };

/** The deadlines that start when a complaint is received, in the order they fall due. */
export const deadlinesAtReceipt: readonly Deadline[] = [
  { rule: 'triage-check', startEvent: 'received' },
  { rule: 'stage-1-first', startEvent: 'received' },
  { rule: 'stage-1-last', startEvent: 'received' },
];
