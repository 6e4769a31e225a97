import type { CaseReply } from '../../../../../shared/desk-api/case-reply.ts';
import type { CaseRecord } from '../../case-record.ts';
import { type KeepingSettings, keptUntil } from '../../keeping/kept-until.ts';

type Who = { id: string; name?: string };
type Seen = NonNullable<CaseReply['keeping']>;

/** How long a case is kept, with its working, and whether anything may be taken out of it. */
export const keepingSeen = (
  record: CaseRecord,
  settings: KeepingSettings,
  who: (id: string) => Who,
): Seen => {
  const { legalHold } = record;
  const kept = keptUntil(record, settings);
  return {
    ...(kept !== undefined && { kept }),
    ...(legalHold !== undefined && { legalHold: { at: legalHold.at, by: who(legalHold.by) } }),
  };
};
