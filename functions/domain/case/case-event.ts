import type { DateTold } from '../clock/moved-dates.ts';

/** Who did it. Staff are known by their sign-in id, everyone else by what they are. */
export type Actor = 'complainant' | 'advocate' | 'service';

/**
 * The audit trail: append-only, past tense, a closed union; payloads hold ids, codes and dates only and are versioned
 * with `schema` (design.md section 4).
 */
export type CaseEvent = {
  readonly at: string;
  readonly actor: Actor;
} & (
  | { readonly event: 'complaint-received'; readonly role: string; readonly channel: 'portal' }
  | { readonly event: 'advocate-asked-for' | 'compliment-received'; readonly channel: 'portal' }
  | {
      readonly event: 'triage-proposed';
      readonly routes: readonly string[];
      readonly urgency: string;
    }
  | { readonly event: 'referral-decided'; readonly state: string; readonly because?: string }
  | { readonly event: 'dates-moved'; readonly dates: readonly DateTold[] }
  | {
      readonly event: 'notice-sent';
      readonly notice: string;
      readonly attempt: number;
      readonly messageId: string;
    }
  | {
      readonly event: 'notice-maybe-sent';
      readonly notice: string;
      readonly attempt: number;
      readonly code: string;
    }
  | {
      readonly event: 'notice-retried-later';
      readonly notice: string;
      readonly attempt: number;
      readonly code: string;
    }
  | {
      readonly event: 'notice-failed';
      readonly notice: string;
      readonly attempt: number;
      readonly code: string;
    }
);
