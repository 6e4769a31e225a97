import type {
  ConsentSubject,
  PartOutcome,
  Remedy,
  SecretGivenHow,
} from '../../../../shared/desk-api/desk-lists.ts';
import type { ExtensionGround } from '../../clock/limits.ts';

/** What a person decided, as the reader is told it. */
export type DecisionTold =
  | 'open-to-you'
  | 'not-open-to-you'
  | 'deferred'
  | 'not-deferred'
  | 'too-long-ago'
  | 'answered-already'
  | 'another-council'
  | 'not-speaking-for'
  | 'another-route'
  | 'late-taken-up'
  | 'asked-too-late'
  | 'no';

/** The words of the letters that follow from what staff do: practice rules 4, 15, 19 to 22; practice.md section 2. */
export type DeskWords = {
  readonly subject: (reference: string) => string;
  readonly preview: string;
  readonly greeting: (name: string | undefined) => string;
  readonly reference: (reference: string) => string;
  readonly contact: (name: string, phone: string, hours: string) => string;
  readonly ombudsman: (phone: string) => string;
  readonly reasonsHeading: string;

  readonly answer: string;
  readonly answerLate: string;
  readonly found: Readonly<Record<PartOutcome, (subject: string) => string>>;
  readonly sorryHeading: string;
  readonly actionHeading: string;
  readonly remedies: Readonly<Record<Remedy, string>>;
  readonly rest: string;
  readonly notHappyHeading: string;
  readonly notHappy: (date: string, phone: string) => string;
  readonly later: string;
  readonly inShort: string;

  readonly extended: Readonly<Record<ExtensionGround, string>>;
  readonly newDate: string;
  /** The same while a decision is pending. */
  readonly newDateIf: string;
  readonly ifNothing: (phone: string) => string;

  readonly agreed: (date: string) => string;
  readonly agreedNoLoss: (phone: string) => string;

  readonly settled: string;
  readonly settledAsk: (phone: string) => string;
  readonly settledGoOn: string;

  readonly withdrawn: string;
  readonly withdrawnMeans: string;
  readonly withdrawnAgain: (phone: string) => string;

  readonly decided: Readonly<Record<DecisionTold, string>>;
  readonly decidedBy: string;
  readonly cannotSay: string;

  readonly consent: Readonly<Record<ConsentSubject, string>>;
  readonly consentHow: (phone: string) => string;
  readonly consentFree: string;

  readonly meeting: (date: string, time: string) => string;
  readonly meetingWhere: (where: string) => string;
  readonly meetingAdvocate: string;
  readonly meetingCannot: (phone: string) => string;

  readonly newCode: string;
  readonly newCodeGiven: Readonly<Record<SecretGivenHow, string>>;
  readonly contactNew: string;
  readonly notYou: (phone: string) => string;
};
