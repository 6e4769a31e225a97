import type { CaseRecord } from '../case/case-record.ts';
import { isAboutComplaintsTeam } from '../triage/about-complaints-team.ts';

export type NoticeKind =
  | 'acknowledgement'
  | 'acknowledgement-to-child'
  | 'advocacy-referral'
  | 'team-intake'
  | 'urgent-alert';

/** Whom a notice is for. The address is looked up, and its safety checked, at the moment of sending. */
export type NoticeReader =
  | 'complainant'
  | 'represented-child'
  | 'advocacy-service'
  | 'complaints-team'
  | 'senior-lead'
  | 'duty-team';

/** Which words were used, so that it can be told later what somebody was sent. */
export type Template = { readonly name: NoticeKind; readonly version: number };

/** A promise to tell somebody something, written with the state that made it true. `dueAt` is a UTC instant. */
export type OwedNotice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly reader: NoticeReader;
  readonly dueAt: string;
};

const owed = (kind: NoticeKind, reader: NoticeReader, dueAt: string): OwedNotice => ({
  id: `${kind}-1`,
  kind,
  reader,
  dueAt,
});

/** What is owed because a complaint was received: urgent first. */
export const noticesAtReceipt = (record: CaseRecord): readonly OwedNotice[] => {
  const { receivedAt } = record;
  const notices = [
    record.urgency.level === 'immediate' && owed('urgent-alert', 'duty-team', receivedAt),
    owed('team-intake', teamReader(record), receivedAt),
    record.acknowledgement === 'email' && owed('acknowledgement', 'complainant', receivedAt),
    record.writesToChild === 'by-mail' &&
      owed('acknowledgement-to-child', 'represented-child', receivedAt),
    record.referral.state === 'told-automatically' &&
      owed('advocacy-referral', 'advocacy-service', receivedAt),
  ];
  return notices.filter((notice) => notice !== false);
};

// A complaint about the complaints team goes to the senior named in configuration (practice rule 6).
const teamReader = ({ parts }: CaseRecord): NoticeReader =>
  isAboutComplaintsTeam(parts) ? 'senior-lead' : 'complaints-team';
