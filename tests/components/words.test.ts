import { describe, expect, test } from 'vitest';
import { adultWords } from '../../web/content/en/adult/form.ts';
import { adultMonitoringWords } from '../../web/content/en/adult/monitoring.ts';
import { adultReceiptWords } from '../../web/content/en/adult/receipt.ts';
import { subjectGroupWords, subjectWords } from '../../web/content/en/adult/subjects.ts';
import { advocateWords } from '../../web/content/en/advocate/form.ts';
import { advocateMonitoringWords } from '../../web/content/en/advocate/monitoring.ts';
import { advocateReceiptWords } from '../../web/content/en/advocate/receipt.ts';
import { childWords } from '../../web/content/en/child/form.ts';
import { childMonitoringWords } from '../../web/content/en/child/monitoring.ts';
import { childReceiptWords } from '../../web/content/en/child/receipt.ts';
import { complimentReceiptWords } from '../../web/content/en/everyone/compliment-receipt.ts';
import { frameWords } from '../../web/content/en/everyone/frame.ts';
import { getAnAdvocateWords } from '../../web/content/en/everyone/get-an-advocate.ts';
import { monitoringThanksWords } from '../../web/content/en/everyone/monitoring-thanks.ts';
import { notFoundWords } from '../../web/content/en/everyone/not-found.ts';
import { saySomethingGoodWords } from '../../web/content/en/everyone/say-something-good.ts';
import { sendingWords } from '../../web/content/en/everyone/sending.ts';
import { startWords } from '../../web/content/en/everyone/start.ts';
import { outsiderReceiptWords } from '../../web/content/en/outsider/receipt.ts';
import { youngAdultWords } from '../../web/content/en/young-adult/form.ts';
import { youngAdultReceiptWords } from '../../web/content/en/young-adult/receipt.ts';
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
const sample = Object.assign('Bury', names);

const voices = {
  child: {
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
    ],
  },
  'young adult': { content: [youngAdultWords, youngAdultReceiptWords] },
  adult: {
    content: [
      adultWords,
      adultReceiptWords,
      outsiderReceiptWords,
      adultMonitoringWords,
      subjectWords,
      subjectGroupWords,
    ],
  },
  advocate: {
    content: [advocateWords, advocateReceiptWords, advocateMonitoringWords],
  },
} as const;
const textsOf = (voice: keyof typeof voices) => voices[voice].content.flatMap(said);

describe.each(['child', 'young adult', 'adult', 'advocate'] as const)(
  'words in the %s’s voice',
  (voice) => {
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
