import { describe, expect, test } from 'vitest';
import { english } from '../../web/content/en/content.ts';
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
  draftDays: 28,
});

// Pages that children read too are in their words.
const { everyone, child, easyRead, youngAdult, adult, outsider, advocate } = english;
const voices = {
  child: [child, everyone],
  'easy read': [easyRead],
  'young adult': [youngAdult],
  adult: [adult, outsider],
  advocate: [advocate],
} as const;
const textsOf = (voice: keyof typeof voices) => voices[voice].flatMap(said);

describe.each(['child', 'easy read', 'young adult', 'adult', 'advocate'] as const)(
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
  test.each(['child', 'easy read', 'young adult'] as const)(
    'no stage and no law are named to a %s',
    (voice) => {
      const never = /\bstage\b|\bact \d|regulation|statutory|section \d/i;
      expect(textsOf(voice).filter((text) => never.test(text))).toEqual([]);
    },
  );

  test('what we cannot keep to ourselves is said before the story', () => {
    expect(child.form.story.limits.join(' ')).toBe(
      'We keep this private. What if we think you or someone else is being hurt? Then we must tell the people who keep children safe. We will try to talk to you first.',
    );
    for (const { limits } of [youngAdult.form.story, adult.form.story, advocate.form.words]) {
      expect(limits.join(' ')).toMatch(
        /^We keep this private\. But if we think .* being hurt, we must tell/,
      );
    }
  });

  test('nobody reads anything before Send', () => {
    for (const { check } of [
      child.form,
      easyRead.form,
      easyRead.form,
      youngAdult.form,
      adult.form,
      advocate.form,
    ]) {
      expect(check.beforeSend).toBe('Nobody reads this until you press Send.');
    }
    expect(everyone.getAnAdvocate.send.beforeSend).toBe('Nobody reads this until you press Send.');
  });

  test('saying no to an advocate changes nothing, and is never for good', () => {
    for (const { advocate } of [
      child.form,
      easyRead.form,
      youngAdult.form,
      { advocate: adult.form.who.advocate },
    ]) {
      expect(advocate.noHint).toMatch(/just the same.*you can still have one later\.$/);
    }
  });

  test('an outsider’s receipt says nothing that could confirm or deny that a child is known', () => {
    const words = said(outsider.receipt).join(' ');
    expect(words).not.toMatch(/advocate|\bstage\b|\bteam\b|complaints manager/i);
    expect(words).toContain('We cannot say whether we know any child or family.');
  });
});
