import type {
  BarredBecause,
  ChildToldBy,
  CloseReason,
  ConsentState,
  ConsentSubject,
  CustomerGroup,
  LateReason,
  PartOutcome,
  QualityCheck,
  Remedy,
  SpokenHow,
  SpokenWith,
} from '../../../shared/desk-api/desk-lists.ts';
import type { WithdrawReason } from '../../../shared/intake-api/status-requests.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { ExtensionGround } from '../clock/limits.ts';

/** One lead, and others with a day each (practice.md section 2 (2)). Staff by their sign-in id. */
export type Allocation = {
  readonly lead: string;
  readonly at: string;
  readonly acceptedAt?: string;
  readonly contributors: readonly { readonly who: string; readonly by: CalendarDay }[];
  readonly cover?: { readonly who: string; readonly until: CalendarDay };
  /** Who was told by the council's own rule, beside those who look after it. */
  readonly copied?: readonly string[];
};

/** Somebody who may not open the case (practice rule 6). */
export type Barred = {
  readonly who: string;
  readonly because: BarredBecause;
  readonly at: string;
};

/** Set from the council's record; ids of its lists (practice.md section 2 (11)). */
export type Classification = {
  readonly group: CustomerGroup;
  readonly unaccompanied: boolean;
  readonly team: string;
  readonly causes: readonly string[];
};

export type Consent = {
  readonly about: ConsentSubject;
  readonly state: ConsentState;
  readonly at: string;
  readonly part?: string;
};

/** What came of a try to settle it. `settled` waits for the complainant's own confirmation (practice rule 19). */
export type InformalTry = {
  readonly state: 'not-reached' | 'settled' | 'not-settled' | 'confirmed';
  readonly at: string;
};

/** A later day that the complainant agreed to, with all that an agreement needs (practice rule 20). */
export type AgreedDate = {
  readonly day: CalendarDay;
  readonly with: SpokenWith;
  readonly how: SpokenHow;
  readonly on: CalendarDay;
  readonly at: string;
};

export type Meeting = {
  readonly id: string;
  readonly on: CalendarDay;
  readonly state: 'invited' | 'held' | 'confirmed';
  readonly advocateOffered: boolean;
  readonly complainantCame?: boolean;
  readonly advocateCame?: boolean;
};

export type PartAnswer = { readonly part: string; readonly outcome: PartOutcome };

/** An answer on its way out. `letter` is the notice under which its words are kept, and will leave. */
export type AnswerDraft = {
  readonly letter: string;
  readonly state: 'drafted' | 'checked' | 'signed-off';
  readonly parts: readonly PartAnswer[];
  readonly remedies: readonly Remedy[];
  readonly childsVersion: boolean;
  readonly draftedBy: string;
  readonly checked: readonly QualityCheck[];
  readonly checkedBy?: string;
  readonly signedOffBy?: string;
};

export type AnswerSent = Pick<AnswerDraft, 'letter' | 'parts' | 'remedies'> & {
  readonly at: string;
  readonly late?: LateReason;
  readonly childToldBy?: ChildToldBy;
};

/** What the desk adds to a case: codes, days and ids. A row written before the desk has none of it. */
export type DeskState = {
  readonly allocation?: Allocation;
  readonly barred?: readonly Barred[];
  readonly classification?: Classification;
  readonly identified?: 'yes' | 'no';
  readonly consents?: readonly Consent[];
  readonly informal?: InformalTry;
  /** Told once for the clock that started at `clockFrom` (law.md section 4). */
  readonly extension?: {
    readonly ground: ExtensionGround;
    readonly at: string;
    readonly clockFrom: string;
  };
  readonly agreedDate?: AgreedDate;
  readonly meetings?: readonly Meeting[];
  /** When a person last moved it on for whoever waits (desk/follow-up.ts). */
  readonly followedUpAt?: string;
  readonly draft?: AnswerDraft;
  readonly answers?: readonly AnswerSent[];
  readonly requestsAnswered?: readonly {
    readonly asked: string;
    readonly answer: 'confirmed' | 'refused';
    readonly at: string;
  }[];
  /** How many new codes for the status page were issued; older ones open nothing. */
  readonly statusGeneration?: number;
  readonly ended?: { readonly at: string; readonly because: CloseReason | WithdrawReason };
};
