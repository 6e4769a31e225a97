import type { CaseWords } from '../../../../shared/desk-api/case-words.ts';
import type { LetterWords } from '../../notice/letter-words.ts';
import type { AddedStatement } from '../asked-from-page.ts';
import type { PersonStatement } from '../case-record.ts';
import type { KeptNote } from '../kept-note.ts';

/** Words that somebody outside the desk typed beside the case: an advocate's answer, who has an alert. */
export type LinkedWords = {
  readonly item: string;
  readonly words: Readonly<Record<string, unknown>>;
};

/** All of a case in which words or names of people stand. */
export type KeptWords = {
  readonly person: PersonStatement;
  readonly words: CaseWords;
  readonly said: readonly AddedStatement[];
  readonly notes: readonly KeptNote[];
  readonly letters: readonly { readonly notice: string; readonly words: LetterWords }[];
  readonly linked: readonly LinkedWords[];
  /** Items without words that lead to somebody: `index:<hash>`, `returned:<reader>`, `status`. */
  readonly loose: readonly string[];
};

/** So much of a keyed hash is the key of a word in the index of people. */
export const indexedHash = (mac: string): string => mac.slice(0, 32);

/** By what each item is known to whoever takes something out of it: never by anything personal. */
export const itemOf = {
  person: 'person',
  words: 'words',
  added: (id: string): string => `added:${id}`,
  note: (id: string): string => `note:${id}`,
  letter: (notice: string): string => `letter:${notice}`,
  referral: (serial: string): string => `referral:${serial}`,
  alert: (alert: string): string => `alert:${alert}`,
  returned: (reader: string): string => `returned:${reader}`,
  index: (hash: string): string => `index:${hash}`,
  status: 'status',
} as const;

/** Each item with what is written in it. */
export const itemsOf = (
  kept: KeptWords,
): readonly { readonly item: string; readonly value: unknown }[] => [
  { item: itemOf.person, value: kept.person },
  { item: itemOf.words, value: kept.words },
  ...kept.said.map(({ id, said }) => ({ item: itemOf.added(id), value: { said } })),
  ...kept.notes.map(({ id, words }) => ({ item: itemOf.note(id), value: { words } })),
  ...kept.letters.map(({ notice, words }) => ({ item: itemOf.letter(notice), value: words })),
  ...kept.linked.map(({ item, words }) => ({ item, value: words })),
];
