import type { DecisionOutcome, PartOutcome } from '../../../shared/desk-api/desk-lists.ts';
import type { CaseStage } from '../../../shared/desk-api/later-lists.ts';
import type { Compliment } from '../../../shared/submission/compliment.ts';
import type { Role, SafetyAnswer } from '../../../shared/submission/lists.ts';
import type { SentKind } from '../../../shared/submission/sent.ts';
import type { Person, Submission } from '../../../shared/submission/submission.ts';
import type { Alert } from '../alert/alert.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { Deadline } from '../clock/limits.ts';
import type { DateTold } from '../clock/moved-dates.ts';
import type { Handshake } from '../referral/handshake.ts';
import type { ReferralDecision } from '../referral/referral.ts';
import type { Decision, ProceedingsKind } from '../triage/decisions.ts';
import type { TriagedPart } from '../triage/triage.ts';
import type { Urgency } from '../triage/urgency.ts';
import type { Complainant } from '../triage/who.ts';
import type { CaseEntry, Channel, EntryWords } from './case-entry.ts';
import type { OpenTask } from './case-task.ts';
import type { DeskState } from './desk-state.ts';
import type { KeepingState } from './keeping/keeping-state.ts';
import type { LaterState } from './later-state.ts';
import type { Signal } from './signals.ts';

/** In whose words we write to the complainant (practice.md section 5). */
export const voices = [
  'child',
  'easy-read',
  'young-adult',
  'adult',
  'outsider',
  'advocate',
] as const;
export type Voice = (typeof voices)[number];

/** How the acknowledgement reaches the complainant: mail when it is safe to, else a person does it. */
export type AcknowledgementWay = 'email' | 'by-another-way' | 'none-asked';

/**
 * What came of a part at Stage 1. `not-taken`: a person decided not to take it up, with reasons. `went-on`: Stage 2 was
 * asked for before there was an answer.
 */
export type PartEnd = PartOutcome | 'not-taken' | 'went-on';

/** A part of the complaint. It keeps its own receipt date, whatever is added later (practice.md section 2 (6)). */
export type CasePart = TriagedPart & {
  readonly id: string;
  readonly receivedAt: string;
  /** `confirmed`: a person has said that its route is right. Until then the statutory clock runs (practice rule 16). */
  readonly state: 'proposed' | 'confirmed' | 'held';
  /** While it is held: for which proceedings, and the London day a person looks again (reg 8). */
  readonly hold?: { readonly proceedings: ProceedingsKind; readonly reviewOn: CalendarDay };
  /** When its clock started, where that is not its receipt: it was held and then taken up. */
  readonly clockFrom?: string;
  /** What came of it, and when Stage 1 was done with it. */
  readonly ended?: { readonly outcome: PartEnd; readonly at: string };
  /** When a person wrote what they understand it to be; only a part for the general procedure (practice rule 25). */
  readonly definedAt?: string;
  /** When it was handed to whoever answers it. */
  readonly handedOverAt?: string;
};

export type CaseDecision = Decision & {
  readonly id: string;
  readonly state: 'open' | 'decided';
  /** When it came up, where that is not the receipt. */
  readonly raisedAt?: string;
  /** What the named person decided, and when. */
  readonly outcome?: DecisionOutcome;
  readonly decidedAt?: string;
  readonly decidedBy?: string;
};

/**
 * The state of one case: codes, dates and ids, never words that a person typed (design.md section 4).
 * Instants are UTC ISO-8601 with milliseconds.
 */
export type CaseRecord = DeskState &
  LaterState &
  KeepingState & {
    readonly reference: string;
    readonly kind: SentKind;
    readonly version: number;
    readonly stage: CaseStage;
    readonly state: 'open' | 'closed' | 'withdrawn';
    readonly channel: Channel;
    /** How and by whom it was written down, where it came by another door than the public pages. */
    readonly entry?: CaseEntry;
    /** When the council received it: when any worker first heard it (practice.md section 2 (4)). */
    readonly receivedAt: string;
    readonly role: Role | 'not-said';
    readonly voice: Voice;
    readonly complainant: Complainant;
    readonly parts: readonly CasePart[];
    readonly urgency: Urgency;
    readonly decisions: readonly CaseDecision[];
    readonly deadlines: readonly Deadline[];
    /** What people were told, beside the rules that made it: a new holiday is seen by the difference. */
    readonly datesTold: readonly DateTold[];
    /** The looks that were taken at this case, and when the next is due (UTC instant). */
    readonly looksTaken: readonly string[];
    readonly nextLookAt?: string;
    readonly referral: ReferralDecision;
    /** What was raised to the duty team, each until a named person says that they have it. */
    readonly alerts?: readonly Alert[];
    /** How far a referral is, once the service is told; it stays when the young person says no. */
    readonly handshake?: Handshake;
    readonly acknowledgement: AcknowledgementWay;
    /** Whether the writer speaks for themself or for a child, and whether the child agreed; codes only. */
    readonly onBehalf?: NonNullable<Submission['onBehalf']>;
    /** Whether an advocate was asked by the young person; absent unless an advocate wrote (practice rule 13). */
    readonly instructed?: 'yes' | 'not-able' | 'not-yet' | 'not-said';
    /** Whether the young person whose advocate wrote is written to as well, and how. */
    readonly writesToChild: 'by-mail' | 'by-a-person' | 'no';
    /** Limits of others that the writer is warned of, from what they ticked (practice rule 23). */
    readonly limitsToTell: readonly ('conference' | 'tribunal')[];
    readonly safety: SafetyAnswer;
    readonly changeComing: boolean;
    /** Its open tasks in short, but for those that stand beside it (`open-tasks.ts`); absent in one kept before there were any. */
    readonly openTasks?: readonly OpenTask[];
    /** Signs that a program may have sent it; absent where there was none. Never told to the writer. */
    readonly signals?: readonly Signal[];
    readonly notGiven: readonly ('name' | 'age' | 'contact' | 'story' | 'points')[];
  };

/** Who has an alert, in their own words; kept apart from the case. */
export type AlertAcknowledged = {
  readonly alert: string;
  readonly at: string;
  readonly name: string;
  readonly role?: string | undefined;
};

/** The person's own details: kept apart from the words, so that mail can be addressed without reading the story. */
export type PersonStatement = {
  readonly person: Person;
  readonly helpedBy?: string | undefined;
  readonly children?: Submission['children'];
  readonly advocate?: Submission['advocate'];
  readonly where?: string | undefined;
  readonly mustNotKnow?: string | undefined;
  readonly writeTo?: Submission['writeTo'];
  readonly askedBy?: string | undefined;
  readonly entry?: EntryWords | undefined;
};

/** What the person said, exactly as sent. */
export type WordsStatement = ComplaintWords | ComplimentWords | NoWords;

/** Somebody who only wants an advocate is never asked what it is about. */
export type NoWords = { readonly language: string };

export type ComplimentWords = Pick<Compliment, 'words' | 'about' | 'mayShare' | 'language'>;

export type ComplaintWords = {
  readonly complaint: Submission['complaint'];
  readonly passOn?: Submission['passOn'];
  readonly onBehalf?: Submission['onBehalf'];
  readonly speaksFor?: Submission['speaksFor'];
  readonly instructed?: Submission['instructed'];
  readonly notAbleBecause?: string | undefined;
  readonly language: string;
};
