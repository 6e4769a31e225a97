import { syllablesIn } from './syllables.ts';
import type { Term } from './terms.ts';

/** What no reader spells out: a phone number, an address, a date in figures and words. */
const asOneThing = [
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+(?: \d{4})?/g,
  /\b0\d{2,4}(?: \d{3,4}){1,2}\b/g,
  /\b[a-z]+@[a-z.]+\b|\b(?:[a-z]+\.)+(?:uk|com|org)\b/g,
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The same text with each term replaced by a neutral word, the longest first. */
export const withoutTerms = (text: string, terms: readonly Term[]): string => {
  const names = terms.map(({ term }) => escaped(term)).sort((a, b) => b.length - a.length);
  const plain = asOneThing.reduce((rest, pattern) => rest.replace(pattern, 'thing'), text);
  if (names.length === 0) return plain;
  return plain.replace(new RegExp(`\\b(?:${names.join('|')})(?![a-z])`, 'gi'), 'thing');
};

/** The sentences of some texts. A heading, a label and each line of a list is one by itself. */
export const sentencesIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z0-9]/i.test(sentence));

/** As anyone would count them. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;

/** The whole sentences among them: short labels would make any page look easy. */
export const wholeSentences = (sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => /[.?!]$/.test(sentence));

/**
 * The age that can read it: Flesch and Kincaid's school grade and five years (Kincaid and others, 1975).
 * 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export const readingAge = (sentences: readonly string[], terms: readonly Term[]): number => {
  const words = sentences
    .flatMap((sentence) => withoutTerms(sentence, terms).split(/[\s–-]+/))
    .filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
};
