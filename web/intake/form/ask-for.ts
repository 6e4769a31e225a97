import type { Asked, AskedFrom } from '../../content/asked.ts';
import type { PickGroup, Question } from './form-definition.ts';

type More<Kind extends Question['kind']> = Partial<
  Omit<Extract<Question, { kind: Kind }>, 'kind' | 'name' | 'label' | 'hint' | 'options'>
>;

/** One line of text. */
export const line = (name: string, words: Asked, more: More<'line'> = {}): Question => ({
  kind: 'line',
  name,
  ...words,
  ...more,
});

/** A few lines of text. */
export const box = (name: string, words: Asked, more: More<'box'> = {}): Question => ({
  kind: 'box',
  name,
  rows: 3,
  ...words,
  ...more,
});

/** A long text, with what is left of its room. */
export const long = (
  name: string,
  words: Asked,
  limit: number,
  more: More<'long'> = {},
): Question => ({ kind: 'long', name, limit, rows: 8, ...words, ...more });

/** One answer out of a few. */
export const one = (name: string, words: AskedFrom<string>, more: More<'one'> = {}): Question => ({
  kind: 'one',
  name,
  ...words,
  ...more,
});

/** One answer out of a long list. */
export const pick = (
  name: string,
  words: Asked,
  groups: readonly PickGroup[],
  more: Omit<More<'pick'>, 'groups'> = {},
): Question => ({ kind: 'pick', name, groups, ...words, ...more });

/** As many answers as fit. */
export const many = (
  name: string,
  words: AskedFrom<string>,
  more: More<'many'> = {},
): Question => ({ kind: 'many', name, ...words, ...more });
