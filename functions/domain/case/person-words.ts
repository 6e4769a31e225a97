import type { AlikeBy } from '../../../shared/desk-api/beside-reply.ts';
import type { Sent } from '../../../shared/submission/sent.ts';
import type { PersonStatement } from './case-record.ts';

/** At most this many words go into the index of one case, to keep its transaction small. */
const most = 24;
const shortestWord = 2;

/**
 * The words by which staff may later find this case: each name word, the email, the phone's digits, normalised.
 * They are stored only as keyed hashes (design.md section 4, index `person`).
 */
export const personWords = ({ kind, value }: Sent): readonly string[] =>
  statementWords({
    person: value.person,
    children: kind === 'complaint' ? value.children : undefined,
  });

/** The same of what is kept of those people. */
export const statementWords = ({
  person,
  children = [],
}: Pick<PersonStatement, 'person' | 'children'>): readonly string[] => {
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

/** What people are known by: each mark with the words that must all be in another case. */
type Mark = { readonly by: AlikeBy; readonly words: readonly string[] };

/**
 * By what other cases are perhaps of the same people: an email, a phone, or a whole name. A name of one word is nobody's
 * alone.
 */
export const marksOf = ({ person, children = [] }: PersonStatement): readonly Mark[] => {
  const { email, phone } = person.contact ?? {};
  const names = [person.name, ...children.map(({ name }) => name)].map(nameWords);
  return [
    ...(email === undefined ? [] : [{ by: 'email', words: [email.toLowerCase()] } as const]),
    ...(phone === undefined ? [] : [{ by: 'phone', words: [phone.replace(/\D/g, '')] } as const]),
    ...names
      .filter((words) => words.length > 1)
      .map((words) => ({ by: 'name', words: words.slice(0, 6) }) as const),
  ];
};

/** The words of a name, normalised, but for single letters. */
export const nameWords = (name: string | undefined): readonly string[] =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestWord);
