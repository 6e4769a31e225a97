import type { DeclineReason } from '../../../shared/intake-api/referral-requests.ts';
import type { StatusActionName } from '../../../shared/intake-api/status-requests.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { DateTold } from '../clock/moved-dates.ts';
import type { RuleId } from '../triage/catalogue.ts';
import type { ProceedingsKind } from '../triage/decisions.ts';
import type { CaseEntry, Channel } from './case-entry.ts';
import type { DeskEvent } from './desk-event.ts';

/** Who did it: `complainant`, `advocate`, `advocacy-service`, `duty-team`, `service`, or a member of staff by their sign-in id. */
export type Actor = string;

/** How a letter fared after it had left, one for each `MailFate`. */
export type MailFateEvent =
  | 'notice-delivered'
  | 'notice-delayed'
  | 'notice-soft-bounced'
  | 'notice-rejected'
  | 'notice-bounced'
  | 'notice-suppressed'
  | 'notice-complained-of';

/**
 * The audit trail: append-only, past tense, a closed union; payloads hold ids, codes and dates only and are versioned
 * with `schema` (design.md section 4).
 */
export type CaseEvent = {
  readonly at: string;
  readonly actor: Actor;
} & (
  | DeskEvent
  | { readonly event: 'complaint-received'; readonly role: string; readonly channel: Channel }
  | ({ readonly event: 'complaint-written-down' } & Omit<CaseEntry, 'takenBy' | 'enteredAt'>)
  | { readonly event: 'advocate-asked-for' | 'compliment-received'; readonly channel: 'portal' }
  | {
      readonly event: 'triage-proposed';
      readonly routes: readonly string[];
      readonly urgency: string;
    }
  | { readonly event: 'referral-decided'; readonly state: string; readonly because?: string }
  | {
      readonly event: 'parts-held';
      readonly parts: readonly string[];
      readonly proceedings: ProceedingsKind;
      readonly reviewOn: CalendarDay;
    }
  | { readonly event: 'parts-taken-up'; readonly parts: readonly string[] }
  | { readonly event: 'looked-at'; readonly looks: readonly string[] }
  | { readonly event: 'stage-2-offered' }
  | { readonly event: 'referral-chased'; readonly serial: number }
  | { readonly event: 'alert-passed-on'; readonly alert: string; readonly place: number }
  | { readonly event: 'alert-unheard' | 'alert-acknowledged'; readonly alert: string }
  | { readonly event: 'referral-unaccepted' | 'referral-accepted' }
  | { readonly event: 'referral-declined'; readonly because: DeclineReason }
  | { readonly event: 'advocate-first-contact'; readonly contactAt: string }
  | {
      readonly event: 'asked-from-status-page';
      readonly action: StatusActionName;
      /** Under which its words and its answer stand. */
      readonly id: string;
      readonly code?: string;
    }
  | { readonly event: 'urgency-raised'; readonly urgency: string; readonly because: RuleId }
  | { readonly event: 'notice-no-longer-owed'; readonly notice: string; readonly code: string }
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
      /** By a person: it is owed again, after so many tries. */
      readonly event: 'notice-put-back';
      readonly notice: string;
      readonly attempt: number;
    }
  | {
      readonly event: 'notice-failed' | 'notice-still-delayed';
      readonly notice: string;
      readonly attempt: number;
      readonly code: string;
    }
  | {
      /** What the mail service told of a letter afterwards; the latter of one that no longer counts. */
      readonly event: MailFateEvent | 'older-mail-event';
      readonly notice: string;
      readonly messageId: string;
      readonly code: string;
    }
);
