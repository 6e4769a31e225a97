import type { CaseRecord } from '../case/case-record.ts';
import { isAboutComplaintsTeam } from '../triage/about-complaints-team.ts';
import { type NoticeReader, teamReader } from './owed-notice.ts';

type ContactPerson = { readonly name: string; readonly phone: string };

/** Whom the council names in its letters, and where answers to them go: its own settings. */
export type WhoLooksAfter = {
  readonly replyTo: string;
  readonly contactPerson: ContactPerson;
  /** For a complaint against the complaints team itself. */
  readonly seniorContact?: ContactPerson | undefined;
  readonly inboxes: Readonly<
    Record<
      Exclude<NoticeReader, 'complainant' | 'represented-child' | 'duty-team' | 'staff'>,
      string
    >
  >;
};

/**
 * Whom a letter names and where an answer to it goes: whoever the case was given to. A complaint against the complaints
 * team never names or answers to that team (practice rule 6), and what a worker for the council says is answered to the
 * whistleblowing lead (rule 24).
 */
export const lookedAfterBy = (
  record: Pick<CaseRecord, 'parts' | 'complainant'>,
  { replyTo, contactPerson, seniorContact, inboxes }: WhoLooksAfter,
): { readonly replyTo: string; readonly contactPerson: ContactPerson } => {
  const reader = teamReader(record);
  const isAboutTeam = isAboutComplaintsTeam(record.parts);
  return {
    replyTo: reader === 'complaints-team' ? replyTo : inboxes[reader],
    contactPerson: isAboutTeam ? (seniorContact ?? contactPerson) : contactPerson,
  };
};
