import { erasedPerson, placeOfText } from '../../../keeping/erased-person.ts';
import { textsOf } from '../../../keeping/kept-texts.ts';
import { entryId, type LedgerEntry } from '../../../keeping/ledger-entry.ts';
import { linesOf, spansOf } from '../../../keeping/person-found.ts';
import { mostAtOnce, takeOut, withoutSpans, writesOf } from '../../../keeping/take-out.ts';
import { waysAfter } from '../../../keeping/taken-out-again.ts';
import { cannot, type Decider, type Deciders, isToCome, step } from '../../desk.ts';
import { whyNotTakenOut, withTakenOut } from './free-to-go.ts';

type Asked = Parameters<Decider<'decide-erasure'>>[1];

/**
 * Whether one person is erased from a case: a decision that is recorded with who asked, when, why, and how they were
 * told (practice rule 26). A refusal takes nothing out. One that would change more than a transaction holds is made in
 * parts: long texts are redacted first.
 */
const decideErasure: Decider<'decide-erasure'> = (desk, asked) => {
  const { record, staff, at, version, file } = desk;
  if (isToCome(desk, asked.askedOn)) return cannot('askedOn', 'in-the-future');
  const named = linesOf(asked.names);
  if (asked.decision === 'refuse') {
    return step(record, { event: 'erasure-decided', ...codesOf(asked) }, { note: asked.reasons });
  }
  const why = whyNotTakenOut(desk);
  if (why !== undefined) return why;
  if (asked.whose === 'named' && named.length === 0) return cannot('names', 'needs-words');
  const { places = [] } = asked;
  const known = textsOf(file.kept).map(placeOfText);
  if (places.some((place) => !known.includes(place))) return cannot('places', 'not-there');
  const person = { whose: asked.whose, named, places };
  const { by, ...gone } = erasedPerson(file.kept, record.complainant, person, file.indexed);
  const id = entryId(record.reference, version);
  const entry: LedgerEntry = {
    id,
    reference: record.reference,
    at,
    by: staff.id,
    kind: 'erasure',
    because: asked.because,
    whose: asked.whose,
    ...gone,
  };
  const takenOut = takeOut(file.kept, entry);
  const items = writesOf(takenOut);
  if (items === 0) return cannot('whose', 'not-there');
  if (items > mostAtOnce) return cannot('places', 'too-many-words');
  return step(
    { ...withTakenOut(record, id), ...waysAfter(record, entry) },
    { event: 'erasure-decided', ...codesOf(asked), entry: id, items },
    {
      // Why it was decided must not say again who it was.
      note: withoutSpans(asked.reasons, spansOf(asked.reasons, by)),
      takenOut,
      ledger: entry,
    },
  );
};

const codesOf = ({ whose, decision, because, asker, askedOn, told }: Asked) => ({
  whose,
  decision,
  because,
  asker,
  askedOn,
  ...(told !== undefined && { told }),
});

export const eraseDeciders: Deciders<'decide-erasure'> = { 'decide-erasure': decideErasure };
