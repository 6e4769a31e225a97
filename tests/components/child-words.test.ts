import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authority/authorities.ts';
import { childWords } from '../../web/content/en/child.ts';
import { childReceiptWords } from '../../web/content/en/child-receipt.ts';
import { frameWords } from '../../web/content/en/frame.ts';
import { notFoundWords } from '../../web/content/en/not-found.ts';
import { startWords } from '../../web/content/en/start.ts';

const bury = authorities.get('bury');
const names = {
  council: 'Bury Council',
  team: bury?.complaintsTeam.name ?? '',
  leadRole: bury?.complaintsTeam.leadRole ?? '',
  service: bury?.advocacy.service ?? '',
};

// Whatever a sentence is completed with: names for those that take names, otherwise a typical word or number.
const said = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const completed: unknown = words.length === 1 ? words(sample) : words('3', 9);
    return said(completed);
  }
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(said);
  return [];
};
const sample = Object.assign('Bury', names);

const everything = [childWords, childReceiptWords, startWords, frameWords, notFoundWords].flatMap(
  said,
);
const sentences = everything
  .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence !== '');
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;

describe('words for children', () => {
  test('every sentence has at most fifteen words', () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => wordsIn(sentence) > 15)).toEqual([]);
  });

  test('never promise secrecy, name a stage or a law, or say who is in trouble', () => {
    const never = /confidential|\bstage\b|\bact \d|regulation|statutory|in trouble|section \d/i;
    expect(everything.filter((text) => never.test(text))).toEqual([]);
  });

  test('can be read at nine', () => {
    expect(gradeOf(sentences)).toBeLessThan(4);
  });

  test('say what we cannot keep to ourselves, with the meaning that practice gives it', () => {
    expect(childWords.story.limits.join(' ')).toBe(
      'We keep this private. What if we think you or someone else is being hurt? Then we must tell the people who keep children safe. We will try to talk to you first.',
    );
  });

  test('say that nobody reads anything before Send', () => {
    expect(childWords.check.beforeSend).toBe('Nobody reads this until you press Send.');
  });
});

// Flesch and Kincaid's school grade; reading age is the grade and five years.
const gradeOf = (all: readonly string[]): number => {
  const words = all
    .flatMap((sentence) => sentence.split(/\s+/))
    .filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / all.length) + 11.8 * (syllables / words.length) - 15.59;
};

const syllablesIn = (word: string): number => {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/e$/, '');
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 1);
};
