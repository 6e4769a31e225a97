import type { Receipt, ReferralState } from '../../shared/intake-api/replies.ts';

/** Dates a receipt has its own sentences for; any other date is told in the server's words. */
export type KnownDate =
  | 'acknowledge'
  | 'triage-check'
  | 'interest-decision'
  | 'stage-1-first'
  | 'stage-1-last';

export type DateWords = {
  readonly title: string;
  readonly says: readonly string[];
  /** Instead of `says`, while a person still has to decide that this procedure is right. */
  readonly saysIfConditional: readonly string[];
};

/** Who the receipt speaks of, by name. */
export type Names = {
  readonly council: string;
  readonly team: string;
  readonly leadRole: string;
  readonly service: string;
};

/** The reference first, and how else they will hear from us. */
export type HeadWords = {
  readonly heading: string;
  readonly thanks: string;
  readonly referenceLabel: string;
  readonly referenceKeep: string;
  readonly acknowledgement: Readonly<Record<Receipt['acknowledgement'], readonly string[]>>;
};

/** What happens, by when, and how each date was worked out. */
export type DatesWords = {
  readonly nextHeading: string;
  readonly received: { readonly title: string; readonly says: string };
  readonly dates: Readonly<Partial<Record<KnownDate, DateWords>>>;
  readonly by: (date: string) => string;
  readonly ownTarget: string;
  readonly workedOut: string;
  readonly counting: (from: string, workingDays: number) => string;
  readonly workingDaysAre: string;
  readonly skippedLead: string;
  readonly noneSkipped: string;
  readonly skipped: (date: string, why: string) => string;
  readonly late: {
    readonly title: string;
    readonly after: (date: string) => string;
    readonly says: readonly string[];
  };
};

/** Someone outside the council, and someone inside it to talk to. */
export type TalkWords = {
  readonly ombudsmanHeading: string;
  readonly ombudsman: readonly string[];
  readonly talkHeading: string;
  readonly talk: (names: Names) => readonly string[];
  readonly allowed: string;
};

/** Every sentence of a receipt for the young: one value for each voice and language. */
export type YoungReceiptWords = HeadWords &
  DatesWords &
  TalkWords & {
    readonly sideHeading: string;
    readonly referral: Readonly<Record<ReferralState, (names: Names) => readonly string[]>>;
    readonly toldLead: string;
    readonly neverTold: string;
    readonly changeMind: (names: Names) => string;
    readonly otherService: string;
    readonly stepsHeading: string;
    readonly steps: readonly string[];
    /** When only an advocate was asked for. */
    readonly request: {
      readonly thanks: string;
      readonly referral: Readonly<
        Partial<Record<ReferralState, (names: Names) => readonly string[]>>
      >;
      readonly steps: (names: Names) => readonly string[];
      readonly neverTold: string;
      readonly later: readonly string[];
      readonly talk: readonly string[];
    };
  };

/** Every sentence of an adult's receipt (practice.md section 4, "Adult's"). */
export type AdultReceiptWords = HeadWords &
  DatesWords &
  TalkWords & {
    readonly partsHeading: string;
    readonly partsLead: string;
    readonly partsCheck: (date: string) => string;
    readonly partsWrong: string;
    readonly clockRuns: string;
    readonly conditional: readonly string[];
    readonly corporateHeading: string;
    readonly corporate: readonly string[];
    readonly limitsHeading: string;
    readonly conferenceLimit: (body: string, days: number) => readonly string[];
    readonly tribunalLimit: readonly string[];
    readonly childHeading: string;
    readonly child: (names: Names) => readonly string[];
    readonly passedOnHeading: string;
    readonly passedOn: readonly string[];
  };

/** Every sentence for somebody outside the family: the same whether or not we know of any child (practice.md rule 15). */
export type OutsiderReceiptWords = HeadWords &
  TalkWords & {
    readonly nextHeading: string;
    readonly decides: (date: string) => string;
    readonly decidesSoon: string;
    readonly noRefusal: string;
    readonly ifNothing: string;
    readonly cannotSay: string;
    readonly worriedHeading: string;
    readonly worried: string;
  };

/** Every sentence of an advocate's receipt (practice.md section 4, "Advocate's"). */
export type AdvocateReceiptWords = HeadWords &
  DatesWords &
  TalkWords & {
    readonly theirs: readonly string[];
    readonly conditional: readonly string[];
    readonly partsHeading: string;
    readonly correct: string;
    readonly writeHeading: string;
    readonly write: readonly string[];
    readonly againHeading: string;
    readonly again: string;
    readonly againKept: string;
  };

/** When something good was sent. */
export type ComplimentReceiptWords = Pick<
  HeadWords,
  'heading' | 'thanks' | 'referenceLabel' | 'referenceKeep'
> & {
  readonly says: readonly string[];
  readonly wrong: string;
  readonly toStart: string;
};
