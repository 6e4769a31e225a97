import type { CommandName } from '../../../shared/desk-api/desk-command.ts';
import type {
  BarredBecause,
  ChildToldBy,
  CloseReason,
  ConsentState,
  ConsentSubject,
  LateReason,
  SecretGivenHow,
  SpokenHow,
  SpokenWith,
} from '../../../shared/desk-api/desk-lists.ts';
import type { Route } from '../../../shared/intake-api/replies.ts';
import type { WithdrawReason } from '../../../shared/intake-api/status-requests.ts';
import type { Subject } from '../../../shared/submission/lists.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { ExtensionGround } from '../clock/limits.ts';
import type { DecisionKind } from '../triage/decisions.ts';
import type { Allocation, Classification, InformalTry, PartAnswer } from './desk-state.ts';
import type { KeepingEvent } from './keeping/keeping-event.ts';
import type { LaterEvent } from './later-event.ts';

type Spoken = { readonly with: SpokenWith; readonly how: SpokenHow };

/** What staff did, as the audit trail keeps it: ids, codes and days only. The words are in `NOTE#` and `LETTER#`. */
export type DeskEvent =
  | LaterEvent
  | KeepingEvent
  | { readonly event: 'read-for-safety'; readonly tasks: readonly string[] }
  | { readonly event: 'parts-confirmed'; readonly parts: readonly string[] }
  | {
      readonly event: 'route-changed';
      readonly part: string;
      readonly from: Route;
      readonly to: Route;
    }
  | { readonly event: 'part-split'; readonly part: string; readonly into: readonly string[] }
  | {
      readonly event: 'issue-added';
      readonly parts: readonly string[];
      readonly subject: Subject;
      readonly receivedOn: CalendarDay;
    }
  | { readonly event: 'part-defined'; readonly part: string }
  | { readonly event: 'part-handed-over'; readonly part: string; readonly route: Route }
  | {
      readonly event: 'decision-made';
      readonly decision: string;
      readonly kind: DecisionKind;
      readonly outcome: string;
    }
  | { readonly event: 'person-identified'; readonly known: 'yes' | 'no' }
  | {
      readonly event: 'consent-recorded';
      readonly about: ConsentSubject;
      readonly state: ConsentState;
      readonly part?: string;
    }
  | ({ readonly event: 'case-classified' } & Classification)
  | ({ readonly event: 'case-allocated' } & Pick<Allocation, 'lead' | 'contributors' | 'copied'>)
  | { readonly event: 'allocation-accepted' }
  | { readonly event: 'cover-arranged'; readonly who: string; readonly until: CalendarDay }
  | { readonly event: 'worker-barred'; readonly who: string; readonly because: BarredBecause }
  | { readonly event: 'worker-unbarred'; readonly who: string }
  | {
      readonly event: 'informal-contact-recorded';
      readonly result: InformalTry['state'];
      readonly how: SpokenHow;
      readonly on: CalendarDay;
    }
  | { readonly event: 'formal-stage-1-began' }
  | ({
      readonly event: 'settlement-answered';
      readonly answer: 'confirmed' | 'not-settled';
      readonly on: CalendarDay;
    } & Spoken)
  | { readonly event: 'stage-1-extended'; readonly ground: ExtensionGround }
  | ({
      readonly event: 'later-date-agreed';
      readonly day: CalendarDay;
      readonly on: CalendarDay;
    } & Spoken)
  | { readonly event: 'meeting-invited'; readonly meeting: string; readonly on: CalendarDay }
  | { readonly event: 'meeting-held'; readonly meeting: string; readonly advocateCame: boolean }
  | ({ readonly event: 'meeting-confirmed'; readonly meeting: string } & Spoken)
  | {
      readonly event: 'answer-drafted';
      readonly letter: string;
      readonly parts: readonly PartAnswer[];
    }
  | {
      readonly event: 'answer-checked' | 'answer-returned' | 'answer-signed-off';
      readonly letter: string;
    }
  | {
      readonly event: 'stage-1-answered';
      readonly letter: string;
      readonly parts: readonly PartAnswer[];
      readonly late?: LateReason;
      readonly childToldBy?: ChildToldBy;
    }
  | {
      readonly event: 'stage-2-offered-by-staff';
      readonly how: SpokenHow;
      readonly on: CalendarDay;
    }
  | { readonly event: 'withdrawal-doubted'; readonly reason: WithdrawReason }
  | { readonly event: 'case-withdrawn'; readonly reason: WithdrawReason; readonly with: SpokenWith }
  | { readonly event: 'case-closed'; readonly because: CloseReason }
  | { readonly event: 'case-reopened' }
  | { readonly event: 'became-complaint'; readonly parts: readonly string[] }
  | {
      readonly event: 'request-answered';
      readonly asked: string;
      readonly answer: 'confirmed' | 'refused';
    }
  | ({ readonly event: 'contact-changed' } & Spoken)
  | {
      readonly event: 'status-secret-issued';
      readonly generation: number;
      readonly given: SecretGivenHow;
    }
  | { readonly event: 'note-kept'; readonly note: string; readonly about: CommandName }
  | { readonly event: 'task-completed'; readonly task: string }
  | { readonly event: 'advocate-arranged'; readonly outcome: 'arranged' | 'accepted' | 'declined' }
  | { readonly event: 'referral-sent-again'; readonly serial: number };
