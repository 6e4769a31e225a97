import { describe, expect, test } from 'vitest';
import { accessibilityWords } from '../../web/content/en/accessibility.ts';
import { adultWords } from '../../web/content/en/adult.ts';
import { adultMonitoringWords } from '../../web/content/en/adult-monitoring.ts';
import { adultReceiptWords } from '../../web/content/en/adult-receipt.ts';
import { advocateWords } from '../../web/content/en/advocate.ts';
import { advocateMonitoringWords } from '../../web/content/en/advocate-monitoring.ts';
import { advocateReceiptWords } from '../../web/content/en/advocate-receipt.ts';
import { childWords } from '../../web/content/en/child.ts';
import { childMonitoringWords } from '../../web/content/en/child-monitoring.ts';
import { childReceiptWords } from '../../web/content/en/child-receipt.ts';
import { complimentReceiptWords } from '../../web/content/en/compliment-receipt.ts';
import { frameWords } from '../../web/content/en/frame.ts';
import { getAnAdvocateWords } from '../../web/content/en/get-an-advocate.ts';
import { helpNowWords } from '../../web/content/en/help-now.ts';
import { howComplaintsWorkWords } from '../../web/content/en/how-complaints-work.ts';
import { monitoringThanksWords } from '../../web/content/en/monitoring-thanks.ts';
import { notFoundWords } from '../../web/content/en/not-found.ts';
import { outsiderReceiptWords } from '../../web/content/en/outsider-receipt.ts';
import { privacyWords } from '../../web/content/en/privacy.ts';
import { saySomethingGoodWords } from '../../web/content/en/say-something-good.ts';
import { sendingWords } from '../../web/content/en/sending.ts';
import { startWords } from '../../web/content/en/start.ts';
import { subjectGroupWords, subjectWords } from '../../web/content/en/subjects.ts';
import { wentWrongWords } from '../../web/content/en/went-wrong.ts';
import { whatAnAdvocateIsWords } from '../../web/content/en/what-an-advocate-is.ts';
import { youngAdultWords } from '../../web/content/en/young-adult.ts';
import { youngAdultReceiptWords } from '../../web/content/en/young-adult-receipt.ts';
import { bury } from '../support/web-receipts.ts';

const { complaintsTeam, advocacy } = bury();
const names = {
  council: 'Bury Council',
  team: complaintsTeam.name,
  leadRole: complaintsTeam.leadRole,
  service: advocacy.service,
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
const sample = Object.assign('Bury', names, {
  isIndependent: true,
  toldBy: 'automatic',
  checkDays: 2,
});

const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;

// Pages that children read too are in their words; the grade is Flesch and Kincaid's, five years below the age.
const voices = {
  child: {
    most: 15,
    grade: 4,
    content: [
      childWords,
      childReceiptWords,
      childMonitoringWords,
      getAnAdvocateWords,
      saySomethingGoodWords,
      complimentReceiptWords,
      monitoringThanksWords,
      sendingWords,
      startWords,
      frameWords,
      notFoundWords,
      howComplaintsWorkWords,
      whatAnAdvocateIsWords,
      helpNowWords,
      privacyWords,
      wentWrongWords,
    ],
  },
  'young adult': { most: 20, grade: 6, content: [youngAdultWords, youngAdultReceiptWords] },
  adult: {
    most: 20,
    grade: 6,
    content: [
      adultWords,
      adultReceiptWords,
      outsiderReceiptWords,
      adultMonitoringWords,
      subjectWords,
      subjectGroupWords,
      accessibilityWords,
    ],
  },
  advocate: {
    most: 20,
    grade: 6,
    content: [advocateWords, advocateReceiptWords, advocateMonitoringWords],
  },
} as const;
const textsOf = (voice: keyof typeof voices) => voices[voice].content.flatMap(said);

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

describe.each(['child', 'young adult', 'adult', 'advocate'] as const)(
  'words in the %s’s voice',
  (voice) => {
    const { most, grade } = voices[voice];
    const sentences = sentencesOf(textsOf(voice));

    test(`every sentence has at most ${most} words`, () => {
      expect(sentences.length).toBeGreaterThan(100);
      expect(sentences.filter((sentence) => wordsIn(sentence) > most)).toEqual([]);
    });

    test('can be read at the age it is for', () => {
      expect(gradeOf(sentences)).toBeLessThan(grade);
    });

    test('never promise secrecy, or say who is in trouble', () => {
      const never = /confidential|in trouble|vexatious|ineligible|frozen/i;
      expect(textsOf(voice).filter((text) => never.test(text))).toEqual([]);
    });

    test('never say that an advocate makes it take longer', () => {
      const never = /advocate[^.]*(longer|slower|delay)/i;
      expect(textsOf(voice).filter((text) => never.test(text))).toEqual([]);
    });
  },
);

describe('what must be said as practice has it', () => {
  test.each(['child', 'young adult'] as const)('no stage and no law are named to a %s', (voice) => {
    const never = /\bstage\b|\bact \d|regulation|statutory|section \d/i;
    expect(textsOf(voice).filter((text) => never.test(text))).toEqual([]);
  });

  test('what we cannot keep to ourselves is said before the story', () => {
    expect(childWords.story.limits.join(' ')).toBe(
      'We keep this private. What if we think you or someone else is being hurt? Then we must tell the people who keep children safe. We will try to talk to you first.',
    );
    for (const { limits } of [youngAdultWords.story, adultWords.story, advocateWords.words]) {
      expect(limits.join(' ')).toMatch(
        /^We keep this private\. But if we think .* being hurt, we must tell/,
      );
    }
  });

  test('nobody reads anything before Send', () => {
    for (const { check } of [childWords, youngAdultWords, adultWords, advocateWords]) {
      expect(check.beforeSend).toBe('Nobody reads this until you press Send.');
    }
    expect(getAnAdvocateWords.send.beforeSend).toBe('Nobody reads this until you press Send.');
  });

  test('saying no to an advocate changes nothing, and is never for good', () => {
    for (const { advocate } of [
      childWords,
      youngAdultWords,
      { advocate: adultWords.who.advocate },
    ]) {
      expect(advocate.noHint).toMatch(/just the same.*you can still have one later\.$/);
    }
  });

  test('an outsider’s receipt says nothing that could confirm or deny that a child is known', () => {
    const words = said(outsiderReceiptWords).join(' ');
    expect(words).not.toMatch(/advocate|\bstage\b|\bteam\b|complaints manager/i);
    expect(words).toContain('We cannot say whether we know any child or family.');
  });
});

describe('the pages that are only read', () => {
  const childs = [howComplaintsWorkWords, whatAnAdvocateIsWords, helpNowWords, privacyWords];

  test.each([...childs, ...Object.values(wentWrongWords)])(
    '“$heading” can be read by a child',
    ({ heading, parts }) => {
      expect(gradeOf(sentencesOf(said([heading, parts])))).toBeLessThan(4);
    },
  );
});
