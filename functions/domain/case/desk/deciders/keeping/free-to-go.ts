import type { NoticeStanding } from '../../../case-file.ts';
import type { CaseRecord } from '../../../case-record.ts';
import { isAccessOpen } from '../../../keeping/access-request.ts';
import { type Cannot, cannot, type Desk } from '../../desk.ts';

const leaving: ReadonlySet<NoticeStanding['state']> = new Set([
  'pending',
  'leased',
  'retrying',
  'maybe-sent',
]);

/** Why nothing may be taken out of a case now: somebody holds it, or asked to have it, or a letter is on its way. */
export const whyNotTakenOut = ({ record, file }: Desk): Cannot | undefined => {
  if (record.legalHold !== undefined) return cannot('command', 'on-legal-hold');
  if (isAccessOpen(record)) return cannot('command', 'access-request-first');
  return file.notices.some(({ state }) => leaving.has(state))
    ? cannot('command', 'letters-first')
    : undefined;
};

/** The record with one more thing taken out of it. */
export const withTakenOut = (record: CaseRecord, entry: string): CaseRecord => ({
  ...record,
  takenOut: [...(record.takenOut ?? []), entry],
});
