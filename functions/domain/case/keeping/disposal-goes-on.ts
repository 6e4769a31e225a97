import type { CaseRecord } from '../case-record.ts';
import type { ChangedCase } from '../changed-case.ts';
import type { LooksSettings } from '../looks.ts';
import { withNextLook } from '../take-looks.ts';
import type { KeptWords } from './kept-words.ts';
import { entryId, type LedgerEntry } from './ledger-entry.ts';
import { firstOf, mostAtOnce, takeOut, writesOf } from './take-out.ts';

/**
 * The next part of a disposal that two people decided and that was cut off: nobody decides it again, and its entry stands
 * in the ledger already. Undefined where there is none, so that a second run changes nothing. `now` is a UTC instant.
 */
export const disposalGoesOn = (
  whole: KeptWords & { readonly record: CaseRecord },
  settings: LooksSettings,
  now: string,
): ChangedCase | undefined => {
  const { record } = whole;
  const { disposal, reference, takenOut = [] } = record;
  if (disposal?.state !== 'going') return undefined;
  const entry: LedgerEntry = {
    id: takenOut.at(-1) ?? entryId(reference, record.version),
    reference,
    at: disposal.confirmedAt ?? now,
    by: disposal.confirmedBy ?? disposal.proposedBy,
    kind: 'disposal',
    because: 'time-over',
    deleted: [],
    fields: [],
  };
  const { now: part, isAll } = firstOf(takeOut(whole, entry), mostAtOnce);
  const after = {
    ...record,
    disposal: { ...disposal, state: isAll ? 'done' : 'going' } as const,
    version: record.version + 1,
  };
  return {
    record: withNextLook(after, settings),
    events: [
      {
        event: 'case-disposed',
        entry: entry.id,
        items: writesOf(part),
        isAll,
        at: now,
        actor: 'service',
      },
    ],
    notices: [],
    tasks: [],
    takenOut: part,
  };
};
