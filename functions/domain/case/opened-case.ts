import { raisedAlert } from '../alert/alert.ts';
import type { OwedNotice } from '../notice/owed-notice.ts';
import { newHandshake } from '../referral/handshake.ts';
import type { ReferralDecision } from '../referral/referral.ts';
import { type CaseEntry, type EntryWords, isOral, storedAt } from './case-entry.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseRecord, PersonStatement, WordsStatement } from './case-record.ts';
import type { CaseTask, TaskKind } from './case-task.ts';
import type { Signal } from './signals.ts';

/** Everything that is written together when something is received, or not at all. */
export type OpenedCase = {
  readonly record: CaseRecord;
  readonly person: PersonStatement;
  readonly words: WordsStatement;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly OwedNotice[];
  readonly tasks: readonly CaseTask[];
};

export type Receiving = {
  readonly reference: string;
  readonly receivedAt: string;
  /** Signs that a program may have sent it; nothing else goes by them. */
  readonly signals?: readonly Signal[];
  /** What a worker wrote beside it, where one wrote it down. */
  readonly entry?: CaseEntry;
  readonly entryWords?: EntryWords;
};

/** What the team must do because something was received. A person reads everything for safety (practice rule 2). */
export const openingTasks = (record: CaseRecord): readonly CaseTask[] => {
  const startsAt = storedAt(record);
  const kinds: readonly (readonly [TaskKind, boolean, Pick<CaseTask, 'rule' | 'target'>])[] = [
    ['read-for-safety', true, { rule: 'read-for-safety', target: 'same-day' }],
    [
      'arrange-advocate',
      record.referral.state === 'person-arranges' ||
        record.parts.some(({ route }) => route === 'advocacy-provider'),
      { rule: 'about-an-advocate', target: 'same-day' },
    ],
    [
      'specially-trained-today',
      record.parts.some(({ route }) => route === 'specially-trained'),
      { rule: 'specially-trained', target: 'same-day' },
    ],
    [
      'acknowledge-another-way',
      record.acknowledgement === 'by-another-way',
      { rule: 'council-target', target: 'decisionDays' },
    ],
    [
      'acknowledge-child-another-way',
      record.writesToChild === 'by-a-person',
      { rule: 'council-target', target: 'decisionDays' },
    ],
    // By a person, for mail repeats nothing that was said (design.md section 5, rule 9).
    [
      'send-words-back',
      record.entry !== undefined && isOral(record.entry),
      { rule: 'oral-complaint', target: 'decisionDays' },
    ],
    // They and the person they write for each have a reply of their own (practice.md section 2 (17)).
    [
      'reply-to-member',
      record.entry?.door === 'councillor-or-mp',
      { rule: 'elected-member', target: 'decisionDays' },
    ],
  ];
  return kinds
    .filter(([, when]) => when)
    .map(([kind, , rest]) => ({ id: kind, kind, startsAt, state: 'open', ...rest }));
};

/** The alert that a case begins with, where somebody may be in danger now (practice rule 1). */
export const alertAtReceipt = (
  { level }: CaseRecord['urgency'],
  at: string,
): Pick<CaseRecord, 'alerts'> =>
  level === 'immediate' ? { alerts: [raisedAlert('urgent-alert-1', at)] } : {};

/** What was decided about an advocate; once the service is told, its side of the referral begins. */
export const referralAtReceipt = (
  referral: ReferralDecision,
  at: string,
): Pick<CaseRecord, 'referral' | 'handshake'> =>
  referral.state === 'told-automatically'
    ? { referral, handshake: newHandshake(at) }
    : { referral };

/** The audit event of how an advocate was decided on. */
export const referralEvent = (record: CaseRecord): CaseEvent => ({
  at: storedAt(record),
  actor: 'service',
  event: 'referral-decided',
  state: record.referral.state,
  ...(record.referral.because !== undefined && { because: record.referral.because }),
});
