import type { Alert } from '../alert/alert.ts';
import { storedAt } from '../case/case-entry.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { shareOf } from '../case/desk/share-of.ts';
import type { LookName } from '../case/looks.ts';
import { isAboutComplaintsTeam } from '../triage/about-complaints-team.ts';
import { deskLetterKinds } from './desk-letter-words.ts';

export const noticeKinds = [
  'acknowledgement',
  'acknowledgement-to-child',
  'advocacy-referral',
  'team-intake',
  'urgent-alert',
  'dates-moved',
  'dates-moved-for-child',
  'dates-moved-for-advocacy',
  'dates-moved-for-team',
  'parts-held',
  'parts-taken-up',
  'reminder',
  'stage-2-offer',
  'stage-2-offer-to-child',
  'asked-from-page',
  ...deskLetterKinds,
  'letter-to-child',
  'referral-chase',
  'referral-answered',
  'advocate-declined',
  'allocation-told',
  'lessons-asked',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Whom a notice is for. The address is looked up, and its safety checked, at the moment of sending. */
export const noticeReaders = [
  'complainant',
  'represented-child',
  'advocacy-service',
  'complaints-team',
  'senior-lead',
  'whistleblowing-lead',
  'safeguarding-lead',
  'duty-team',
  'staff',
] as const;
export type NoticeReader = (typeof noticeReaders)[number];

/** What is owed beside any case: the weekly tracker, to each of those whom the council's settings name. */
export type AnyNoticeKind = NoticeKind | 'weekly-tracker';
export type AnyNoticeReader = NoticeReader | 'tracker-reader';

/** Which words were used, so that it can be told later what somebody was sent. */
export type Template = { readonly name: AnyNoticeKind; readonly version: number };

/** A promise to tell somebody something, written with the state that made it true. `dueAt` is a UTC instant. */
export type OwedNotice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly reader: NoticeReader;
  readonly dueAt: string;
  /** For a reminder: what is to be looked at. */
  readonly look?: LookName;
  /** For an alert that was passed on: which duty contact it goes to. */
  readonly place?: number;
  /** For a member of staff: their id. */
  readonly staffId?: string;
};

/** The same of the weekly tracker; `place` says to which of those who are named. */
export type OwedTrackerNotice = Pick<OwedNotice, 'id' | 'dueAt'> & {
  readonly kind: 'weekly-tracker';
  readonly reader: 'tracker-reader';
  readonly place: number;
};

/** A notice that is owed from `dueAt`. `version` is the case's when it was promised, so that each change owes its own. */
export const owed = (
  kind: NoticeKind,
  reader: NoticeReader,
  dueAt: string,
  version = 1,
): OwedNotice => ({
  id: `${kind}-${version}`,
  kind,
  reader,
  dueAt,
});

/**
 * Whether a notice may still leave. A child's "no advocate now" stops every further word to the service at once
 * (practice rule 22), even one that was being tried when they said it. Nobody is chased who has answered, and a no that
 * was taken back is not passed on.
 */
export const isStillWanted = (
  {
    kind,
    reader,
    place,
    staffId,
  }: Pick<OwedNotice, 'kind' | 'reader'> & {
    readonly place?: number | undefined;
    readonly staffId?: string | undefined;
  },
  { referral, handshake, allocation }: Pick<CaseRecord, 'referral' | 'handshake' | 'allocation'>,
  alert?: Alert,
): boolean => {
  // Whoever was asked later need not be woken once somebody has it.
  if (place !== undefined) return alert?.acknowledgedAt === undefined;
  if (staffId !== undefined) return shareOf(allocation, staffId) !== undefined;
  if (kind === 'advocate-declined') return referral.because === 'service-declined';
  if (reader !== 'advocacy-service') return true;
  const isAnswered = handshake?.answeredAt !== undefined;
  return referral.state === 'told-automatically' && !(kind === 'referral-chase' && isAnswered);
};

/** What is owed because a complaint was received: urgent first. */
export const noticesAtReceipt = (record: CaseRecord): readonly OwedNotice[] => {
  const at = storedAt(record);
  const notices = [
    record.urgency.level === 'immediate' && owed('urgent-alert', 'duty-team', at),
    owed('team-intake', teamReader(record), at),
    // Somebody with special training looks today, and is told at once (practice rule 7; law.md section 7).
    record.parts.some(({ route }) => route === 'specially-trained') && {
      ...owed('team-intake', 'safeguarding-lead', at),
      id: 'team-intake-safeguarding-1',
    },
    record.acknowledgement === 'email' && owed('acknowledgement', 'complainant', at),
    record.writesToChild === 'by-mail' && owed('acknowledgement-to-child', 'represented-child', at),
    record.referral.state === 'told-automatically' &&
      owed('advocacy-referral', 'advocacy-service', at),
  ];
  return notices.filter((notice) => notice !== false);
};

export type TeamReader = Extract<
  NoticeReader,
  'complaints-team' | 'senior-lead' | 'whistleblowing-lead'
>;

/**
 * Who is told for the council. A complaint about the complaints team goes to the senior lead (practice rule 6); what a
 * worker for the council says goes to the whistleblowing lead, so that their line need not know (rule 24).
 */
export const teamReader = ({
  parts,
  complainant,
}: Pick<CaseRecord, 'parts' | 'complainant'>): TeamReader => {
  if (complainant.rule === 'worker-complains') return 'whistleblowing-lead';
  return isAboutComplaintsTeam(parts) ? 'senior-lead' : 'complaints-team';
};
