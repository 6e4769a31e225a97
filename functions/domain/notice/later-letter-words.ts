import type { Remedy } from '../../../shared/desk-api/desk-lists.ts';
import type { ContactLimit, ScopeReason } from '../../../shared/desk-api/later-lists.ts';
import type { Subject } from '../../../shared/submission/lists.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { FindingWords } from './finding-words.ts';

/** The letters of Stages 2 and 3, and of what follows from them. */
export const laterLetterKinds = [
  'stage-2-begun',
  'statement-for-agreement',
  'stage-2-extended',
  'scope-limited',
  'stage-2-outcome',
  'early-referral-told',
  'stage-3-begun',
  'panel-invite',
  'panel-report-sent',
  'stage-3-response',
  'remedy-done',
  'contact-limited',
  'contact-limits-ended',
] as const;
export type LaterLetterKind = (typeof laterLetterKinds)[number];

/** What one such letter says: codes and days, and what a person wrote for it. */
export type LaterLetterWords =
  | { readonly kind: 'stage-2-begun'; readonly requestedOn: CalendarDay }
  | { readonly kind: 'stage-3-begun'; readonly requestedOn: CalendarDay }
  | { readonly kind: 'statement-for-agreement'; readonly words: string }
  | { readonly kind: 'panel-report-sent'; readonly words: string }
  | { readonly kind: 'stage-2-extended'; readonly until: CalendarDay; readonly reasons: string }
  | {
      readonly kind: 'scope-limited';
      readonly part: string;
      readonly subject: Subject;
      readonly because: ScopeReason;
      readonly reasons: string;
    }
  | {
      readonly kind: 'stage-2-outcome';
      readonly parts: readonly FindingWords[];
      readonly apology?: string;
      readonly action?: string;
      readonly remedies: readonly Remedy[];
    }
  | { readonly kind: 'early-referral-told' }
  | { readonly kind: 'contact-limits-ended' }
  | {
      readonly kind: 'panel-invite';
      readonly on: CalendarDay;
      readonly time: string;
      readonly where: string;
    }
  | {
      readonly kind: 'stage-3-response';
      readonly response: string;
      readonly apology?: string;
      readonly remedies: readonly Remedy[];
    }
  | { readonly kind: 'remedy-done'; readonly state: 'done' | 'not-done'; readonly words: string }
  | {
      readonly kind: 'contact-limited';
      readonly limits: readonly ContactLimit[];
      readonly until: CalendarDay;
      readonly reviewOn: CalendarDay;
      readonly reasons: string;
    };

/** The answer of a later stage in a few words, for a child who is written to beside the complainant. */
export type LaterInShort = {
  readonly kind: 'stage-2-outcome-in-short' | 'stage-3-response-in-short';
  readonly words: string;
};

export type LaterLetterOf<Kind extends LaterLetterKind> = Extract<
  LaterLetterWords,
  { readonly kind: Kind }
>;
