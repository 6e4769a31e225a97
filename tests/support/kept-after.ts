import type { PersonStatement } from '../../functions/domain/case/case-record.ts';
import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import { itemOf, type KeptWords } from '../../functions/domain/case/keeping/kept-words.ts';
import type { Rewritten } from '../../functions/domain/case/keeping/take-out.ts';
import type { CaseWords } from '../../shared/desk-api/case-words.ts';

/** The words of a case after a change was written: what came with it, and without what it took out. */
export const keptAfter = (kept: KeptWords, change: ChangedCase): KeptWords => {
  const { letters = [], note, statement, takenOut } = change;
  const names = new Set(letters.map(({ notice }) => notice));
  const grown: KeptWords = {
    words: kept.words,
    linked: kept.linked,
    loose: kept.loose,
    person:
      change.contact === undefined
        ? kept.person
        : { ...kept.person, person: { ...kept.person.person, contact: change.contact } },
    letters: [...kept.letters.filter(({ notice }) => !names.has(notice)), ...letters],
    notes: note === undefined ? kept.notes : [...kept.notes, note],
    said: statement === undefined ? kept.said : [...kept.said, statement],
  };
  if (takenOut === undefined) return grown;
  const { rewritten, deleted, emptied } = takenOut;
  const gone = new Set(deleted);
  const of = <Value>(item: string, value: Value): Value =>
    rewritten.filter((one) => one.item === item).reduce(rewriteIn, value);
  const noPerson: PersonStatement = { person: {} };
  const noWords: CaseWords = { language: 'en' };
  return {
    person: emptied.includes('person') ? noPerson : of(itemOf.person, grown.person),
    words: emptied.includes('words') ? noWords : of(itemOf.words, grown.words),
    said: grown.said
      .filter(({ id }) => !gone.has(itemOf.added(id)))
      .map((one) => of(itemOf.added(one.id), one)),
    notes: grown.notes
      .filter(({ id }) => !gone.has(itemOf.note(id)))
      .map((one) => of(itemOf.note(one.id), one)),
    letters: grown.letters
      .filter(({ notice }) => !gone.has(itemOf.letter(notice)))
      .map((one) => ({ ...one, words: of(itemOf.letter(one.notice), one.words) })),
    linked: grown.linked
      .filter(({ item }) => !gone.has(item))
      .map((one) => ({ ...one, words: of(one.item, one.words) })),
    loose: grown.loose.filter((item) => !gone.has(item)),
  };
};

const rewriteIn = <Value>(value: Value, { field, text }: Rewritten): Value => {
  const copy = structuredClone(value);
  const path = field.split('.');
  const last = path.at(-1) ?? '';
  let within: unknown = copy;
  for (const name of path.slice(0, -1)) {
    within = Object.entries(Object(within)).find(([key]) => key === name)?.[1];
  }
  if (text === undefined) Reflect.deleteProperty(Object(within), last);
  else Reflect.set(Object(within), last, text);
  return copy;
};
