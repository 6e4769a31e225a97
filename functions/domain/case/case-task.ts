import type { RuleId } from '../triage/catalogue.ts';
import type { DecisionTarget } from '../triage/decisions.ts';

export const taskKinds = [
  'read-for-safety',
  'acknowledge-another-way',
  'acknowledge-child-another-way',
  'arrange-advocate',
  'specially-trained-today',
  'tell-dates-another-way',
  'tell-hold-another-way',
  'review-hold',
  'tell-child-dates-another-way',
  'offer-stage-2-another-way',
  'offer-stage-2-to-child',
  'formal-stage-1',
  'notice-failed',
  'mail-returned',
  'mail-delayed',
  'address-returned',
  'recall-referral',
  'confirm-contact-change',
  'confirm-withdrawal',
  'check-part-route',
  'take-up-next-stage',
  'send-letter-another-way',
  'send-child-letter-another-way',
  'see-to-withdrawal',
  'tell-advocate-of-withdrawal',
  'allocate-again',
  'hand-over-today',
  'alert-unacknowledged',
  'referral-unaccepted',
  'first-contact-missed',
  'tell-advocate-news-another-way',
  'send-words-back',
  'reply-to-member',
  'answer-member',
  'draft-statement',
  'appoint-stage-2',
  'appoint-panel',
  'set-panel',
  'set-panel-again',
  'send-panel-papers',
  'refer-to-ombudsman',
  'review-keeping',
  'answer-access-request',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Something the complaints team must do. Its date is a target counted from `startsAt`, so a new holiday moves it. */
export type CaseTask = {
  readonly id: string;
  readonly kind: TaskKind;
  readonly rule: RuleId;
  readonly startsAt: string;
  readonly target: DecisionTarget;
  readonly state: 'open';
  readonly notice?: string;
  /** The request from the status page that asks for it. */
  readonly asked?: string;
};

/** What is to be done because a letter did not arrive; nothing more to do once it is put back (`put-back.ts`). */
export const letterTasks = [
  'notice-failed',
  'address-returned',
  'mail-returned',
  'mail-delayed',
] as const satisfies readonly TaskKind[];

export const isOfALetter = (kind: TaskKind): boolean => letterTasks.some((one) => one === kind);

/** An open task in short: what it is, and by when. */
export type OpenTask = Pick<CaseTask, 'id' | 'kind' | 'target' | 'startsAt'>;

export const inShort = ({ id, kind, target, startsAt }: OpenTask): OpenTask => ({
  id,
  kind,
  target,
  startsAt,
});
