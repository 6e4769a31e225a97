import { describe, expect, test } from 'vitest';
import type { Voice } from '../../../functions/domain/case/case-record.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import {
  readingAge,
  sentencesIn,
  wholeSentences,
  wordsIn,
} from '../../support/reading/reading-age.ts';
import { type Said, saidBy } from '../../support/reading/said.ts';
import { namesOf, wordsOfTheField } from '../../support/reading/terms.ts';

type Reader = { readonly age: number; readonly words: number };
const anAdult: Reader = { age: 11, words: 20 };

/** How old a reader each voice is for, and the most words it has in a sentence, names and all. */
const readers: Readonly<Record<Voice, Reader>> = {
  child: { age: 9, words: 15 },
  'easy-read': { age: 8, words: 12 },
  'young-adult': anAdult,
  adult: anAdult,
  outsider: anAdult,
  advocate: anAdult,
};
const voices = [...Object.entries(readers)];

describe.each([...authorities.values()])('what $name says', (authority) => {
  const terms = [...namesOf(authority), ...wordsOfTheField];
  const said = saidBy(authority);
  const inVoice = (voice: string): readonly Said[] => said.filter((each) => each.voice === voice);

  test.each(voices)(
    'can be read at %s’s age, page by page and notice by notice',
    (voice, reader) => {
      const measured = inVoice(voice).map(({ where, texts }) => ({
        where,
        age: readingAge(wholeSentences(sentencesIn(texts)), terms),
      }));
      expect(measured.length).toBeGreaterThan(5);
      expect(measured.filter(({ age }) => age > reader.age)).toEqual([]);
    },
  );

  test.each(voices)('has no sentence too long in %s’s voice', (voice, { words }) => {
    const sentences = inVoice(voice).flatMap(({ texts }) => sentencesIn(texts));
    expect(sentences.length).toBeGreaterThan(200);
    expect([...new Set(sentences.filter((sentence) => wordsIn(sentence) > words))]).toEqual([]);
  });
});

describe('measuring how hard a page is to read', () => {
  const official = [
    'Your representation has been allocated to an investigating officer in accordance with statutory guidance.',
  ];

  test('finds official language out', () => {
    expect(readingAge(official, wordsOfTheField)).toBeGreaterThan(18);
  });

  test('knows the age of a plain sentence', () => {
    // 6 words of 7 syllables: 0.39 × 6 + 11.8 × 7/6 - 15.59 + 5.
    expect(readingAge(['We will write to you today.'], [])).toBeCloseTo(5.52, 1);
  });

  test('is not made easier by labels and headings', () => {
    const page = sentencesIn(['Yes', 'No', 'Send', ...official]);
    expect(wholeSentences(page)).toEqual(official);
  });

  test('reads a word of the field, and a council’s name, like the word “thing”', () => {
    expect(readingAge(['Tell the Ombudsman.'], wordsOfTheField)).toBe(
      readingAge(['Tell the thing.'], []),
    );
  });

  test('gives a reason for each term', () => {
    expect(wordsOfTheField.filter(({ because }) => because.length < 10)).toEqual([]);
  });
});
