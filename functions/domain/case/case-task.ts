import type { RuleId } from '../triage/catalogue.ts';
import type { DecisionTarget } from '../triage/decisions.ts';

export type TaskKind =
  | 'read-for-safety'
  | 'acknowledge-another-way'
  | 'acknowledge-child-another-way'
  | 'arrange-advocate'
  | 'tell-dates-another-way'
  | 'tell-hold-another-way'
  | 'review-hold'
  | 'offer-stage-2-another-way'
  | 'offer-stage-2-to-child'
  | 'formal-stage-1'
  | 'tell-child-dates-another-way'
  | 'notice-failed';

/** Something the complaints team must do. Its date is a target counted from `startsAt`, so a new holiday moves it. */
export type CaseTask = {
  readonly id: string;
  readonly kind: TaskKind;
  readonly rule: RuleId;
  readonly startsAt: string;
  readonly target: DecisionTarget;
  readonly state: 'open';
  readonly notice?: string;
};
