import { nameWords } from '../person-words.ts';
import type { Span } from './ledger-entry.ts';

/** By what somebody is found in a text: words of their names, email addresses, and phone numbers by their last figures. */
export type FoundBy = {
  readonly words: ReadonlySet<string>;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
};

/** As many figures tell a number from others, with or without the country before them. */
const tellingFigures = 9;

const emailShape = /[^\s<>"(),;:]+@[^\s<>"(),;:]*[^\s<>"(),;:.]/gu;
const phoneShape = /\+?\d[\d\s()-]*\d/gu;

// A UK postcode, which with a number is a door.
const postcodeShape = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/giu;

const figuresOf = (phone: string): string => phone.replace(/\D/g, '');
const isPhone = (text: string): boolean =>
  /^[\d\s()+-]+$/.test(text) && figuresOf(text).length >= tellingFigures;

/** Names, emails and phones as somebody wrote them, one each. */
export const foundBy = (known: readonly string[]): FoundBy => ({
  words: new Set(
    known.filter((one) => !one.includes('@') && !isPhone(one)).flatMap((one) => nameWords(one)),
  ),
  emails: known.filter((one) => one.includes('@')).map((one) => one.trim().toLowerCase()),
  phones: known.filter(isPhone).map((one) => figuresOf(one).slice(-tellingFigures)),
});

/** Names, addresses and numbers as somebody typed them, one a line, but for lines by which nobody is found. */
export const linesOf = (typed: string | undefined): readonly string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => foundBy([line]).words.size > 0 || line.includes('@') || /\d/.test(line));

/** Where in a text somebody stands, in order and apart from one another. */
export const spansOf = (text: string, { words, emails, phones }: FoundBy): readonly Span[] =>
  joined([
    ...spansWhere(text, emailShape, (one) => emails.includes(one.toLowerCase())),
    ...spansWhere(text, phoneShape, (one) =>
      phones.some((phone) => figuresOf(one).endsWith(phone)),
    ),
    ...spansWhere(text, /[\p{L}\p{N}\p{M}]+/gu, (one) =>
      nameWords(one).some((word) => words.has(word)),
    ),
  ]);

/** Where in a text anybody is named or can be reached, or a postcode stands, but for one person. */
export const spansOfOthers = (text: string, others: FoundBy, own: FoundBy): readonly Span[] =>
  joined([
    ...spansOf(text, { ...others, words: without(others.words, own.words) }),
    ...spansWhere(text, emailShape, (one) => !own.emails.includes(one.toLowerCase())),
    ...spansWhere(text, postcodeShape, () => true),
    ...spansWhere(
      text,
      phoneShape,
      (one) => isPhone(one) && !own.phones.some((phone) => figuresOf(one).endsWith(phone)),
    ),
  ]);

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...some].filter((one) => !others.has(one)));

const spansWhere = (
  text: string,
  shape: RegExp,
  fits: (found: string) => boolean,
): readonly Span[] =>
  [...text.matchAll(shape)]
    .filter(([found]) => fits(found))
    .map(({ 0: found, index }) => [index, index + found.length]);

const joined = (spans: readonly Span[]): readonly Span[] => {
  const apart: Span[] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last[1])
      apart.splice(-1, 1, [last[0], Math.max(to, last[1])]);
    else apart.push([from, to]);
  }
  return apart;
};
