import type { LateReason, SpokenHow, SpokenWith } from '../../../shared/desk-api/desk-lists.ts';
import type {
  ActionSource,
  AdvocacyKind,
  ComplimentSource,
  ContactLimit,
  CostKind,
  OmbudsmanDecision,
  RecommendationAnswer,
  Reporter,
  ScopeReason,
  SeatName,
} from '../../../shared/desk-api/later-lists.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { PartAnswer } from './desk-state.ts';

type Asked = {
  readonly on: CalendarDay;
  readonly with: SpokenWith;
  readonly how: SpokenHow;
  readonly late: boolean;
};
type Found = { readonly parts: readonly PartAnswer[] };
type Lettered = { readonly letter: string };

/** What staff did at Stages 2 and 3, with the Ombudsman, and to learn from it: ids, codes, days and pence only. */
export type LaterEvent =
  | ({ readonly event: 'stage-2-requested' | 'stage-3-requested' } & Asked)
  | ({
      readonly event:
        | 'statement-drafted'
        | 'statement-sent'
        | 'adjudication-drafted'
        | 'panel-response-drafted';
    } & Lettered)
  | {
      readonly event: 'statement-answered';
      readonly answer: 'agreed' | 'amended';
      readonly on: CalendarDay;
      readonly with: SpokenWith;
      readonly how: SpokenHow;
    }
  | {
      readonly event: 'seat-taken' | 'seat-left';
      readonly seat: SeatName;
      readonly who: string;
    }
  | { readonly event: 'stage-2-extended'; readonly until: CalendarDay }
  | { readonly event: 'scope-limited'; readonly part: string; readonly because: ScopeReason }
  | {
      readonly event: 'talks-recorded';
      readonly kind: 'talk' | 'mediation';
      readonly result: 'arranged' | 'settled' | 'not-settled';
      readonly on: CalendarDay;
      readonly with: SpokenWith;
    }
  | ({ readonly event: 'report-received'; readonly by: Reporter; readonly on: CalendarDay } & Found)
  | ({
      readonly event: 'stage-2-adjudicated' | 'stage-3-answered';
      readonly late?: LateReason;
    } & Found &
      Lettered)
  | {
      readonly event: 'referred-early';
      readonly on: CalendarDay;
      readonly with: SpokenWith;
      readonly how: SpokenHow;
    }
  | { readonly event: 'panel-set'; readonly on: CalendarDay; readonly late?: LateReason }
  | { readonly event: 'panel-papers-sent'; readonly on: CalendarDay }
  | {
      readonly event: 'panel-met';
      readonly on: CalendarDay;
      readonly complainantCame: boolean;
      readonly advocateCame: boolean;
      readonly independentPersonCame: boolean;
    }
  | ({ readonly event: 'panel-reported'; readonly on: CalendarDay } & Found)
  | OmbudsmanEvent
  | LearningEvent;

type OmbudsmanEvent =
  | {
      readonly event: 'ombudsman-returned-it';
      readonly on: CalendarDay;
      readonly firstReceivedOn: CalendarDay;
    }
  | {
      readonly event: 'ombudsman-asked';
      readonly enquiry: string;
      readonly on: CalendarDay;
      readonly due: CalendarDay;
    }
  | { readonly event: 'ombudsman-answered'; readonly enquiry: string; readonly on: CalendarDay }
  | {
      readonly event: 'ombudsman-decided';
      readonly decision: OmbudsmanDecision;
      readonly on: CalendarDay;
    };

type LearningEvent =
  | {
      readonly event: 'recommendation-recorded';
      readonly recommendation: string;
      readonly from: ActionSource;
    }
  | {
      readonly event: 'recommendation-answered';
      readonly recommendation: string;
      readonly answer: RecommendationAnswer;
    }
  | {
      readonly event: 'action-agreed';
      readonly action: string;
      readonly from: ActionSource;
      readonly owner: string;
      readonly by: CalendarDay;
    }
  | {
      readonly event: 'action-ended';
      readonly action: string;
      readonly state: 'done' | 'not-done';
      readonly on: CalendarDay;
    }
  | { readonly event: 'lessons-asked'; readonly lessons: string }
  | {
      readonly event: 'lessons-returned';
      readonly lessons: string;
      readonly corrective: 'yes' | 'none';
    }
  | {
      readonly event: 'cost-recorded';
      readonly kind: CostKind;
      readonly pence: number;
      readonly on: CalendarDay;
    }
  | { readonly event: 'compliment-sorted'; readonly source: ComplimentSource }
  | {
      readonly event: 'advocacy-recorded';
      readonly kind: AdvocacyKind;
      readonly on: CalendarDay;
    }
  | {
      readonly event: 'contact-limited';
      readonly limits: readonly ContactLimit[];
      readonly until: CalendarDay;
    }
  | { readonly event: 'contact-limits-ended' };
