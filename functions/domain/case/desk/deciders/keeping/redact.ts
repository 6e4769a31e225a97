import type { RedactionReason } from '../../../../../../shared/desk-api/keeping-lists.ts';
import { placeOfText } from '../../../keeping/erased-person.ts';
import { goesWithoutMark, textsOf } from '../../../keeping/kept-texts.ts';
import { entryId, type LedgerEntry } from '../../../keeping/ledger-entry.ts';
import { takeOut } from '../../../keeping/take-out.ts';
import { cannot, type Decider, type Deciders, step } from '../../desk.ts';
import { whyNotTakenOut, withTakenOut } from './free-to-go.ts';

// Danger waits for nobody, also while somebody waits for what is held of them: what went is in the event.
const isUrgent = (because: RedactionReason): boolean => because === 'could-endanger-somebody';

/** One text goes for good; a mark with the reason stands where it stood. The event says which, by whom and why. */
const redactWords: Decider<'redact-words'> = (desk, { place, because, words }) => {
  const { record, staff, at, version, file } = desk;
  const why = whyNotTakenOut(desk);
  if (why !== undefined && !(isUrgent(because) && why.because === 'access-request-first'))
    return why;
  const text = textsOf(file.kept).find((one) => placeOfText(one) === place);
  if (text === undefined) return cannot('place', 'not-there');
  // An address or a number is corrected or erased: a mark would stand where mail is sent.
  if (goesWithoutMark(text)) return cannot('place', 'has-a-command-of-its-own');
  const { item, field } = text;
  const id = entryId(record.reference, version);
  const entry: LedgerEntry = {
    id,
    reference: record.reference,
    at,
    by: staff.id,
    kind: 'redaction',
    because,
    deleted: [],
    fields: [{ item, field }],
  };
  const takenOut = takeOut(file.kept, entry);
  if (takenOut.rewritten.every((one) => one.text === text.text)) {
    return cannot('place', 'done-already');
  }
  return step(
    withTakenOut(record, id),
    { event: 'words-redacted', entry: id, item, field, because },
    { note: words, takenOut, ledger: entry },
  );
};

export const redactDeciders: Deciders<'redact-words'> = { 'redact-words': redactWords };
