import { itemOf, itemsOf, type KeptWords } from './kept-words.ts';

/** One text that somebody typed: where it stands, and what it says. */
export type KeptText = { readonly item: string; readonly field: string; readonly text: string };

// Whatever else is text in an item is a code, a day or an id. A test finds what is typed and not named here.
const typedFields: ReadonlySet<string> = new Set([
  'name',
  'organisation',
  'interpreter',
  'email',
  'phone',
  'post',
  'times',
  'whoMightSee',
  'note',
  'helpedBy',
  'where',
  'mustNotKnow',
  'askedBy',
  'placeName',
  'memberName',
  'memberContact',
  'story',
  'details',
  'aboutName',
  'wantedWords',
  'which',
  'raisedWith',
  'advocateWords',
  'previous',
  'whyLater',
  'notAbleBecause',
  'words',
  'more',
  'why',
  'lookAt',
  'workContact',
  'role',
  'reasons',
  'proceedings',
  'finding',
  'apology',
  'what',
  'understood',
  'time',
  'response',
]);

// In an answer it is what will be done; elsewhere it is a code.
const answers: ReadonlySet<unknown> = new Set(['stage-1-answer', 'stage-2-outcome']);

/** Every text that somebody typed in a case, in the order in which it is read. */
export const textsOf = (kept: KeptWords): readonly KeptText[] =>
  itemsOf(kept).flatMap(({ item, value }) =>
    leavesOf(value, []).map(({ path, text }) => ({ item, field: path.join('.'), text })),
  );

type Leaf = { readonly path: readonly string[]; readonly text: string };

const leavesOf = (value: unknown, path: readonly string[]): readonly Leaf[] => {
  if (typeof value !== 'object' || value === null) return [];
  const isAnswer = 'kind' in value && answers.has(value.kind);
  return Object.entries(value).flatMap(([name, inner]): readonly Leaf[] => {
    const here = [...path, name];
    if (typeof inner !== 'string') return leavesOf(inner, here);
    const isTyped =
      typedFields.has(name) ||
      (name === 'action' && isAnswer) ||
      // Of something good that was said, it is in the writer's words.
      (name === 'about' && 'language' in value);
    return isTyped ? [{ path: here, text: inner }] : [];
  });
};

const last = (field: string): string => field.split('.').at(-1) ?? '';

/**
 * What cannot hold a mark in place of what stood there, because it must be an address, a number or a name: it goes
 * without one.
 */
export const goesWithoutMark = ({ item, field }: Pick<KeptText, 'item' | 'field'>): boolean =>
  last(field) === 'email' ||
  last(field) === 'phone' ||
  last(field) === 'contact' ||
  (item === itemOf.person && (field === 'person.name' || /^children\.\d+\.name$/.test(field)));

/** The value that stands at a field; undefined where nothing does. */
export const valueAt = (value: unknown, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>(
      (within, name) =>
        typeof within === 'object' && within !== null
          ? Object.entries(within).find(([key]) => key === name)?.[1]
          : undefined,
      value,
    );
