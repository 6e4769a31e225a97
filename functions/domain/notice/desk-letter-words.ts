import type {
  ConsentSubject,
  DecisionOutcome,
  Remedy,
  SecretGivenHow,
} from '../../../shared/desk-api/desk-lists.ts';
import type { Route } from '../../../shared/intake-api/replies.ts';
import type { Subject } from '../../../shared/submission/lists.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { ExtensionGround } from '../clock/limits.ts';
import type { DecisionKind } from '../triage/decisions.ts';
import type { FindingWords } from './finding-words.ts';
import { type LaterLetterWords, laterLetterKinds } from './later-letter-words.ts';

/** The letters that follow from what staff do. Each has words of its own, kept under the notice it leaves by. */
export const deskLetterKinds = [
  'stage-1-answer',
  'extension-told',
  'later-date-agreed',
  'settled-in-writing',
  'withdrawal-confirmed',
  'decision-told',
  'part-defined',
  'consent-asked',
  'meeting-invite',
  'status-secret-changed',
  'contact-changed',
  ...laterLetterKinds,
] as const;
export type DeskLetterKind = (typeof deskLetterKinds)[number];

/** The other procedures of which a complainant is told. What could tip somebody off is never named (practice rule 7). */
export const routesTold = [
  'corporate',
  'conference-appeal',
  'court',
  'school',
  'tribunal',
  'information-rights',
  'other-organisation',
  'childrens-home',
  'advocacy-provider',
] as const satisfies readonly Route[];
export type RouteTold = (typeof routesTold)[number];

/** A part that a person has checked, and that somebody else answers. */
export type PartElsewhere = { readonly subject: Subject; readonly route: RouteTold };

/** What one such letter says: codes and days, and what a person wrote for it. */
export type DeskLetterWords =
  | LaterLetterWords
  | {
      readonly kind: 'stage-1-answer';
      readonly parts: readonly FindingWords[];
      readonly apology?: string;
      readonly action?: string;
      readonly remedies: readonly Remedy[];
    }
  | { readonly kind: 'extension-told'; readonly ground: ExtensionGround; readonly reasons: string }
  | { readonly kind: 'later-date-agreed'; readonly day: CalendarDay }
  | { readonly kind: 'settled-in-writing'; readonly what: string }
  | { readonly kind: 'withdrawal-confirmed' }
  | {
      readonly kind: 'decision-told';
      readonly decision: DecisionKind;
      readonly outcome: DecisionOutcome | 'another-route';
      /** Absent where a person confirmed what was told at first: the place says why. */
      readonly reasons?: string;
      /** With `another-route`: which parts, and who answers each. */
      readonly elsewhere?: readonly PartElsewhere[];
    }
  /** What a person understands a part for the general procedure to be (practice rule 25). */
  | {
      readonly kind: 'part-defined';
      readonly part: string;
      readonly subject: Subject;
      readonly understood: string;
    }
  | { readonly kind: 'consent-asked'; readonly about: ConsentSubject }
  | {
      readonly kind: 'meeting-invite';
      readonly on: CalendarDay;
      readonly time: string;
      readonly where: string;
    }
  | { readonly kind: 'status-secret-changed'; readonly given: SecretGivenHow }
  | { readonly kind: 'contact-changed' };

/** An answer in a few words, written for a child who is written to beside the complainant. */
export type AnswerInShort = { readonly kind: 'stage-1-answer-in-short'; readonly words: string };

export type DeskLetterOf<Kind extends DeskLetterKind> = Extract<
  DeskLetterWords,
  { readonly kind: Kind }
>;
