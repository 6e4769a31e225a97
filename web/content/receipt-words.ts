import type { ReferralState } from '../../shared/intake-api/replies.ts';

/** Dates a child's receipt has its own sentences for; any other date is told in the server's words. */
export type KnownDate = 'acknowledge' | 'triage-check' | 'stage-1-first' | 'stage-1-last';

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

/** Every sentence of the receipt: one value for each voice and language. */
export type ReceiptWords = {
  readonly heading: string;
  readonly thanks: string;
  readonly referenceLabel: string;
  readonly referenceKeep: string;
  readonly print: string;
  readonly nextHeading: string;
  readonly received: { readonly title: string; readonly says: string };
  readonly dates: Readonly<Record<KnownDate, DateWords>>;
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
  readonly sideHeading: string;
  readonly referral: Readonly<Record<ReferralState, (names: Names) => readonly string[]>>;
  readonly toldLead: string;
  readonly neverTold: string;
  readonly changeMind: (names: Names) => string;
  readonly otherService: string;
  readonly stepsHeading: string;
  readonly steps: readonly string[];
  readonly ombudsmanHeading: string;
  readonly ombudsman: readonly string[];
  readonly talkHeading: string;
  readonly talk: (names: Names) => readonly string[];
  readonly acknowledgement: Readonly<
    Record<'email' | 'by-another-way' | 'none-asked', readonly string[]>
  >;
  readonly allowed: string;
};
