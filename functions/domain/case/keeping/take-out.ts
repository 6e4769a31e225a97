import { redactionReasons } from '../../../../shared/desk-api/keeping-lists.ts';
import { takenOutWords } from '../../notice/words/taken-out-words.ts';
import { goesWithoutMark, textsOf, valueAt } from './kept-texts.ts';
import { itemOf, itemsOf, type KeptWords } from './kept-words.ts';
import type { LedgerEntry, Span, TakenField } from './ledger-entry.ts';

/** What is written over a case's words. A field without a text goes altogether; an item that is emptied stays readable. */
export type TakenOut = {
  readonly rewritten: readonly Rewritten[];
  readonly deleted: readonly string[];
  readonly emptied: readonly ('person' | 'words')[];
};

export type Rewritten = { readonly item: string; readonly field: string; readonly text?: string };

/** What an entry of the ledger comes to on the words as they are: on words that are gone already, nothing. */
export const takeOut = (kept: KeptWords, entry: Omit<LedgerEntry, 'id'>): TakenOut =>
  entry.kind === 'disposal'
    ? everything(kept)
    : {
        rewritten: entry.fields.flatMap((taken) => rewrite(kept, taken, markOf(entry))),
        deleted: entry.deleted.filter((item) => kept.loose.includes(item)),
        emptied: [],
      };

/** Every word and all that names anybody, the most telling first. */
const everything = (kept: KeptWords): TakenOut => ({
  rewritten: kept.linked
    .filter(({ item, words }) => isReferral(item) && words['said'] !== undefined)
    .map(({ item }) => ({ item, field: 'said' })),
  deleted: [
    ...kept.loose,
    ...kept.linked.map(({ item }) => item).filter((item) => !isReferral(item)),
    ...kept.said.map(({ id }) => itemOf.added(id)),
    ...kept.notes.map(({ id }) => itemOf.note(id)),
    ...kept.letters.map(({ notice }) => itemOf.letter(notice)),
  ],
  emptied: [
    ...(Object.keys(kept.person.person).length > 0 || Object.keys(kept.person).length > 1
      ? (['person'] as const)
      : []),
    ...(Object.keys(kept.words).length > 1 ? (['words'] as const) : []),
  ],
});

// What was decided of an advocate stays, for the annual count; what the service wrote with it goes.
const isReferral = (item: string): boolean => item.startsWith('referral:');

const markOf = ({ kind, because }: Pick<LedgerEntry, 'kind' | 'because'>): string => {
  const reason = redactionReasons.find((one) => one === because);
  if (kind === 'redaction' && reason !== undefined) return takenOutWords.redaction[reason];
  return takenOutWords.erasure;
};

const rewrite = (
  kept: KeptWords,
  { item, field, spans }: TakenField,
  mark: string,
): readonly Rewritten[] => {
  const text = textsOf(kept).find((one) => one.item === item && one.field === field)?.text;
  const value = itemsOf(kept).find((one) => one.item === item)?.value;
  if (valueAt(value, field) === undefined) return [];
  if (goesWithoutMark({ item, field })) return [{ item, field }];
  if (text === undefined) return [];
  return [{ item, field, text: spans === undefined ? mark : withoutSpans(text, spans) }];
};

/** A text with a short mark in place of each span. */
export const withoutSpans = (text: string, spans: readonly Span[]): string => {
  const ends = [0, ...spans.map(([, to]) => to)];
  const starts = [...spans.map(([from]) => from), text.length];
  return ends.map((end, place) => text.slice(end, starts[place])).join(takenOutWords.short);
};

/** How many items it changes: each is one write of a transaction. */
export const writesOf = ({ rewritten, deleted, emptied }: TakenOut): number =>
  new Set(rewritten.map(({ item }) => item)).size + deleted.length + emptied.length;

/** Most items that one change takes out, so that it stays under the hundred of a transaction with all that goes with it. */
export const mostAtOnce = 60;

/** As much of it as fits one transaction beside the change itself; the rest goes in the next. */
export const firstOf = (
  taken: TakenOut,
  most: number,
): { readonly now: TakenOut; readonly isAll: boolean } => {
  const emptied = taken.emptied.slice(0, most);
  const left = most - emptied.length;
  const rewritten = taken.rewritten.slice(0, left);
  const deleted = taken.deleted.slice(0, left - rewritten.length);
  return { now: { emptied, rewritten, deleted }, isAll: writesOf(taken) <= most };
};
