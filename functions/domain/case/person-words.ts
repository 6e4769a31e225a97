import type { Sent } from '../../../shared/submission/sent.ts';

/** At most this many words go into the index of one case, to keep its transaction small. */
const most = 24;
const shortestWord = 2;

/**
 * The words by which staff may later find this case: each name word, the email, the phone's digits, normalised.
 * They are stored only as keyed hashes (design.md section 4, index `person`).
 */
export const personWords = ({ kind, value }: Sent): readonly string[] => {
  const { person } = value;
  const children = kind === 'complaint' ? (value.children ?? []) : [];
  const names = [person.name, ...children.map(({ name }) => name)].flatMap(nameWords);
  const email = person.contact?.email?.toLowerCase();
  const phone = person.contact?.phone?.replace(/\D/g, '');
  const words = [...names, ...[email, phone].filter((word) => word !== undefined)];
  return [...new Set(words)].slice(0, most);
};

/** The words that somebody is looked for by, as they would stand in the index: of a name, an email, or a phone. */
export const wordsLookedFor = (typed: string): readonly string[] => {
  const text = typed.trim().toLowerCase();
  if (text.includes('@')) return [text];
  const digits = text.replace(/\D/g, '');
  return /^[\d\s()+-]+$/.test(text) && digits.length >= 6 ? [digits] : nameWords(text);
};

const nameWords = (name: string | undefined): readonly string[] =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestWord);
