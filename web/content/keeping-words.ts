import type { KnownDate } from './receipt-words.ts';

/** A few words under a point of a picture: of a date that holds, and of one that somebody may still change. */
type UnderPoint = { readonly says: string; readonly saysIfConditional: string };

/** What goes with any receipt, whoever it is for: keeping it, and seeing its dates at a glance. */
export type KeepingWords = {
  readonly heading: string;
  /** Before all else, to whoever said that someone is not safe, or that they are worried (practice.md rules 1 and 2). */
  readonly safety: Readonly<Record<'unsafe' | 'worried', string>>;
  readonly readToday: string;
  readonly secretLabel: string;
  readonly secretKeep: string;
  /** From the receipt, in the same sitting, to where it is now. */
  readonly look: string;
  readonly lookLines: readonly string[];
  readonly copy: string;
  readonly copyReference: string;
  readonly copySecret: string;
  readonly copied: string;
  readonly print: string;
  readonly calendar: string;
  readonly calendarSays: string;
  /** What a calendar shows to anyone who looks over a shoulder (practice.md rule 9). */
  readonly letterDue: string;
  readonly letterDueAtLast: string;
  readonly sent: string;
  readonly picture: Readonly<Record<KnownDate, UnderPoint>>;
};
