import type {
  ContactKind,
  DeclineReason,
  ReferralActionName,
} from '../../../shared/intake-api/referral-requests.ts';
import { openUntil } from '../link/signed-link.ts';

/** How far a referral is, from being told to the first word between an advocate and the young person (practice rule 18). */
export const handshakeSteps = [
  'told',
  'chased',
  'unaccepted',
  'accepted',
  'declined',
  'first-contact',
] as const;
export type HandshakeStep = (typeof handshakeSteps)[number];

/**
 * The advocacy service's side of a referral: codes, counts and UTC instants. Who accepted, and any words, are kept apart
 * with the referral.
 */
export type Handshake = {
  readonly step: HandshakeStep;
  /** Which link counts. Each new one voids those before it. */
  readonly serial: number;
  /** When it was promised to tell the service. Hours to first contact count from here. */
  readonly toldAt: string;
  /** When the link that counts was promised; the time it opens runs from here. */
  readonly linkedAt: string;
  readonly answeredAt?: string;
  readonly because?: DeclineReason;
  /** When the service says that they first spoke. */
  readonly contactAt?: string;
  readonly how?: ContactKind;
  /** A keyed hash of the last answer, so that the same one again changes nothing. */
  readonly content?: { readonly keyId: string; readonly mac: string };
};

/** How many days a link opens: ours, long enough to say yes, be in touch and put a mistake right. */
export const referralLinkDays = 28;

/** A referral that is promised now. A link of an earlier one opens nothing any more. */
export const newHandshake = (at: string, before?: Handshake): Handshake => ({
  step: 'told',
  serial: (before?.serial ?? 0) + 1,
  toldAt: at,
  linkedAt: at,
});

/** The same under a new link. */
export const withNewLink = (handshake: Handshake, at: string): Handshake => ({
  ...handshake,
  serial: handshake.serial + 1,
  linkedAt: at,
});

/** The last second in which its link opens, in seconds since 1970 (UTC). */
export const linkOpensUntil = ({ linkedAt }: Handshake): number =>
  openUntil(linkedAt, referralLinkDays);

type Answer = Exclude<ReferralActionName, 'open'>;

const answers: Readonly<Record<HandshakeStep, readonly Answer[]>> = {
  told: ['accept', 'decline'],
  chased: ['accept', 'decline'],
  unaccepted: ['accept', 'decline'],
  // Another name may take it over, and a conflict may be seen late.
  accepted: ['first-contact', 'accept', 'decline'],
  // A no that was a slip of the hand can be taken back.
  declined: ['accept'],
  'first-contact': ['first-contact', 'decline'],
};

/** What the service may answer now. */
export const mayAnswer = ({ step }: Pick<Handshake, 'step'>): readonly Answer[] => answers[step];

const hourMilliseconds = 3_600_000;

/** Whole hours from being told to first contact; undefined before there was any (practice.md section 2 (12)). */
export const hoursToFirstContact = ({ toldAt, contactAt }: Handshake): number | undefined =>
  contactAt === undefined
    ? undefined
    : Math.floor((Date.parse(contactAt) - Date.parse(toldAt)) / hourMilliseconds);
