import type { StatusActionName } from '../../../shared/intake-api/status-requests.ts';
import type { UrgencyLevel } from '../triage/urgency.ts';
import type { AnswerInShort, DeskLetterWords } from './desk-letter-words.ts';
import type { LaterInShort } from './later-letter-words.ts';

/**
 * What one letter says beside the case. Kept apart from the case and under the notice it belongs to, so that it can be
 * redacted; only that letter is written from it.
 */
export type LetterWords =
  | HoldLetterWords
  | AskedLetterWords
  | DeskLetterWords
  | AnswerInShort
  | LaterInShort;

/** What a person wrote for the letter about a hold. */
export type HoldLetterWords = {
  readonly kind: 'parts-held';
  /** The proceedings by name, as the reader knows them. */
  readonly proceedings: string;
  readonly reasons: string;
};

/** What was asked from the status page, and when: codes, but for where somebody who is not safe says they are. */
export type AskedLetterWords = {
  readonly kind: 'asked-from-page';
  readonly action: StatusActionName;
  readonly at: string;
  readonly urgency: UrgencyLevel;
  readonly code?: string;
  readonly where?: string;
};
