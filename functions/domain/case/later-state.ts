import type { LateReason, PartOutcome, Remedy } from '../../../shared/desk-api/desk-lists.ts';
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

/** Somebody with a seat on the case. Their access ends with the stage that it belongs to (practice.md section 2 (9)). */
export type Seat = {
  readonly seat: SeatName;
  readonly who: string;
  /** An advocate's seat of Stage 1 lasts until the case ends. */
  readonly stage: 'stage-1' | 'stage-2' | 'stage-3';
  readonly at: string;
  readonly endedAt?: string;
};

/** An answer of a later stage on its way out. `letter` is the notice under which its words are kept, and will leave. */
export type LaterDraft = {
  readonly letter: string;
  readonly parts: readonly PartAnswer[];
  readonly remedies: readonly Remedy[];
  readonly childsVersion: boolean;
  readonly draftedBy: string;
};

export type LaterAnswer = Pick<LaterDraft, 'letter' | 'parts' | 'remedies'> & {
  readonly at: string;
  readonly late?: LateReason;
};

/** A request for the next stage: the day it was made, and the UTC instant from which its clock runs. */
export type StageRequest = {
  readonly on: CalendarDay;
  readonly at: string;
  /** Asked for after the days within which it is usual; whether it is taken up is decided by a person. */
  readonly late: boolean;
  /** A person decided, with reasons, not to take it up. */
  readonly declinedAt?: string;
};

/** What is to be looked into, in words that the complainant agrees to. The words are kept under `letter`. */
export type Statement = {
  readonly letter: string;
  readonly state: 'drafted' | 'sent' | 'amended' | 'agreed';
  readonly sentAt?: string;
  /** From when the second reading of the clock runs (law.md section 4, "sources disagree"). */
  readonly agreedAt?: string;
};

export type StageTwo = StageRequest & {
  /** How Stage 1 stood: it was answered, its last day had passed, or both sides agreed to go on without it. */
  readonly after: 'answered' | 'overdue' | 'agreed';
  /** The parts that are looked into. */
  readonly parts: readonly string[];
  readonly limited: readonly { readonly part: string; readonly because: ScopeReason }[];
  readonly statement?: Statement;
  /** A new last day, told with its reasons; never past the sixty-fifth working day. */
  readonly extension?: { readonly until: CalendarDay; readonly at: string };
  readonly reports: readonly Report[];
  readonly draft?: LaterDraft;
  readonly adjudicated?: LaterAnswer;
};

export type Report = {
  readonly by: Reporter;
  readonly on: CalendarDay;
  readonly parts: readonly PartFound[];
};

type PartFound = { readonly part: string; readonly outcome: PartOutcome };

export type StageThree = StageRequest & {
  readonly panel?: {
    readonly on: CalendarDay;
    readonly setAt: string;
    readonly late?: LateReason;
    readonly papersOn?: CalendarDay;
    /** When it met, as a UTC instant and a London day. */
    readonly metAt?: string;
    readonly metOn?: CalendarDay;
  };
  /** What the panel found, and when the council had it: from then its own answer is due (reg 20). */
  readonly report?: {
    readonly on: CalendarDay;
    readonly at: string;
    readonly parts: readonly PartFound[];
  };
  readonly draft?: LaterDraft;
  readonly responded?: LaterAnswer;
};

export type Enquiry = {
  readonly id: string;
  readonly on: CalendarDay;
  readonly due: CalendarDay;
  readonly answeredOn?: CalendarDay;
};

export type Ombudsman = {
  /** Sent back as too early: with the day on which the council had it at first. */
  readonly premature: readonly {
    readonly on: CalendarDay;
    readonly firstReceivedOn: CalendarDay;
  }[];
  readonly enquiries: readonly Enquiry[];
  readonly decisions: readonly {
    readonly on: CalendarDay;
    readonly decision: OmbudsmanDecision;
  }[];
  /** Put to the Ombudsman early, after Stage 2, with everybody's agreement. */
  readonly earlyAt?: string;
};

/** Something recommended, and what the council says to it. The words are in the note of the same id. */
export type Recommendation = {
  readonly id: string;
  readonly from: ActionSource;
  readonly answer?: RecommendationAnswer;
};

/** Something to be done: by whom, by when, and what came of it. The words are in the note of the same id. */
export type ActionToTake = {
  readonly id: string;
  readonly from: ActionSource;
  readonly owner: string;
  readonly by: CalendarDay;
  readonly state: 'open' | 'done' | 'not-done';
  readonly endedOn?: CalendarDay;
  /** The recommendation that it carries out. */
  readonly recommendation?: string;
};

/** The lessons form of one stage, asked for when its answer leaves (councils.md, Bury; practice.md section 2 (17)). */
export type Lessons = {
  readonly id: string;
  readonly stage: 'stage-1' | 'stage-2' | 'stage-3';
  readonly askedAt: string;
  readonly returnedAt?: string;
  readonly corrective?: 'yes' | 'none';
};

export type Cost = { readonly kind: CostKind; readonly pence: number; readonly on: CalendarDay };

/** How contact is limited for somebody persistent, until when, and when that is looked at again. */
export type ContactArrangement = {
  readonly limits: readonly ContactLimit[];
  readonly until: CalendarDay;
  readonly reviewOn: CalendarDay;
  readonly at: string;
  readonly endedAt?: string;
};

/** What Stages 2 and 3, the Ombudsman and learning add to a case: codes, days and ids. An earlier row has none of it. */
export type LaterState = {
  readonly seats?: readonly Seat[];
  readonly stageTwo?: StageTwo;
  readonly stageThree?: StageThree;
  readonly ombudsman?: Ombudsman;
  readonly recommendations?: readonly Recommendation[];
  readonly actions?: readonly ActionToTake[];
  readonly lessons?: readonly Lessons[];
  readonly costs?: readonly Cost[];
  readonly compliment?: { readonly source: ComplimentSource; readonly quoted: boolean };
  readonly advocacy?: readonly { readonly kind: AdvocacyKind; readonly on: CalendarDay }[];
  readonly contactArrangement?: ContactArrangement;
};
