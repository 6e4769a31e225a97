import type { Authority } from '../../../shared/authority/authority.ts';
import type { StatusAction } from '../../../shared/intake-api/status-requests.ts';
import type { RuleId } from '../triage/catalogue.ts';
import type { UrgencyLevel } from '../triage/urgency.ts';
import { answerAboutAdvocate } from './advocate-answer.ts';
import { type Asking, askedChange } from './asked-change.ts';
import type { AskedOutcome } from './asked-outcome.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseRecord } from './case-record.ts';
import type { Decided } from './decided.ts';
import { mayAsk, partsToPointAt } from './may-ask.ts';
import { nextStage } from './next-stage.ts';

/**
 * Puts a request from the status page to a case. Nothing of the complaint changes by it: a person confirms by the old
 * route and the clock runs on (practice rule 22). At once come only what keeps somebody safe, the words themselves with
 * a receipt date of their own, and an answer about an advocate.
 */
export const askFromPage = (
  file: CaseFile,
  action: StatusAction,
  authority: Authority,
  asking: Asking,
): Decided => {
  const { record } = file;
  if (!mayAsk(file, asking.at).includes(action.action)) {
    return { kind: 'cannot', field: 'action', because: 'not-offered' };
  }
  const outcome = outcomeOf(file, action, authority, asking.at);
  return 'because' in outcome ? outcome : askedChange(record, action, asking, outcome, authority);
};

type Cannot = Extract<Decided, { kind: 'cannot' }>;

const outcomeOf = (
  file: CaseFile,
  action: StatusAction,
  authority: Authority,
  at: string,
): AskedOutcome | Cannot => {
  switch (action.action) {
    case 'add':
      return addition(file.record, action);
    case 'advocate':
      return answerAboutAdvocate(file, action.wish, authority, at);
    case 'next-stage':
      return stageAskedFor(file.record, action, at);
    case 'contact':
      return {
        next: 'person-asks-you',
        target: 'same-day',
        urgency: 'same-day',
        tasks: ['confirm-contact-change'],
        keepsWords: true,
      };
    case 'withdraw':
      return withdrawal(action);
    case 'wrong-place':
      return wrongPlace(file.record, action);
  }
};

type Of<Name extends StatusAction['action']> = Extract<StatusAction, { action: Name }>;

const addition = (record: CaseRecord, { safety = 'not-said', where }: Of<'add'>): AskedOutcome => {
  const urgency = urgencyOfAnswer[safety];
  return {
    next: 'person-reads',
    target: 'same-day',
    urgency,
    tasks: ['read-for-safety'],
    code: safety,
    keepsWords: true,
    ...(where !== undefined && { where }),
    ...raised(record, safety, urgency),
  };
};

// Everything added is read the same day; "safe" never lowers anything (practice rules 2 and 3).
const urgencyOfAnswer: Readonly<Record<CaseRecord['safety'], UrgencyLevel>> = {
  unsafe: 'immediate',
  worried: 'same-day',
  safe: 'same-day',
  'not-said': 'same-day',
};

const raised = (
  { urgency: before }: CaseRecord,
  safety: CaseRecord['safety'],
  level: UrgencyLevel,
): Pick<AskedOutcome, 'changes' | 'rule'> => {
  const rule = ruleOfAnswer[safety];
  if (rule === undefined) return {};
  const isHigher = before.level !== 'immediate' && before.level !== level;
  return {
    rule,
    changes: {
      safety,
      urgency: {
        level: isHigher ? level : before.level,
        because: [rule, ...before.because.filter((one) => one !== rule)],
      },
    },
  };
};
const ruleOfAnswer: Partial<Record<CaseRecord['safety'], RuleId>> = {
  unsafe: 'unsafe-now',
  worried: 'worried',
};

// Asking needs no form and no reason. A person records it the same day, and the clock runs from the day it was asked
// (law.md section 4; practice rule 20).
const stageAskedFor = (
  record: CaseRecord,
  { lookAt }: Of<'next-stage'>,
  at: string,
): AskedOutcome | Cannot => {
  const stage = nextStage(record, at);
  if (stage === undefined) return { kind: 'cannot', field: 'action', because: 'not-offered' };
  return {
    next: 'person-takes-up',
    target: 'same-day',
    urgency: 'same-day',
    tasks: ['take-up-next-stage'],
    code: stage,
    stage,
    keepsWords: lookAt !== undefined,
  };
};

const withdrawal = ({ reason = 'other' }: Of<'withdraw'>): AskedOutcome => {
  // Somebody who is afraid, or who nobody answered, is rung today (practice.md section 2 (8)).
  const isWorrying = reason === 'afraid' || reason === 'no-reply';
  return {
    next: 'person-asks-you',
    target: isWorrying ? 'same-day' : 'decisionDays',
    urgency: isWorrying ? 'same-day' : 'soon',
    tasks: ['confirm-withdrawal'],
    code: reason,
    keepsWords: true,
  };
};

const wrongPlace = (record: CaseRecord, { part }: Of<'wrong-place'>): AskedOutcome | Cannot => {
  const isThere = part === undefined || partsToPointAt(record).some(({ id }) => id === part);
  return isThere
    ? {
        next: 'person-reads',
        target: 'triageCheckDays',
        urgency: 'soon',
        tasks: ['check-part-route'],
        keepsWords: true,
        ...(part !== undefined && { code: part }),
      }
    : { kind: 'cannot', field: 'part', because: 'not-there' };
};
