import type {
  ContactKind,
  DeclineReason,
  ReferralActionName,
} from '../../shared/intake-api/referral-requests.ts';
import type { Asked, AskedFrom } from './asked.ts';

type Told = { readonly title: string; readonly lines: readonly string[] };

/** The page that a mailed link opens first: it says nothing of what stands behind it. */
export type LinkPageWords = {
  readonly title: (council: string) => string;
  readonly heading: string;
  readonly lead: readonly string[];
  /** Shown in place of the box once the link itself has filled it. */
  readonly ready: readonly string[];
  readonly paste: readonly string[];
  readonly code: Asked;
  readonly open: string;
  readonly shut: Told;
  readonly slowed: (minutes: number) => Told;
  readonly newer: Told;
  readonly expired: Told;
  readonly ended: Told;
};

type Form = { readonly summary: string; readonly lead: readonly string[]; readonly send: string };

/** Every sentence of the page where an advocacy service answers. */
export type ReferralPageWords = {
  readonly title: (council: string) => string;
  readonly heading: string;
  readonly steps: {
    readonly waiting: (by: string) => readonly string[];
    readonly accepted: (name: string | undefined, on: string) => readonly string[];
    readonly declined: (on: string, reason: string) => readonly string[];
    readonly inTouch: (on: string, time: string, how: string) => readonly string[];
  };
  readonly aboutHeading: string;
  readonly contactHeading: string;
  readonly toldHeading: string;
  readonly childDecides: string;
  readonly answerHeading: string;
  readonly safeToRepeat: string;
  readonly taken: { readonly title: string; readonly heading: string };
  readonly accept: Form & { readonly name: Asked; readonly workContact: Asked };
  /** In place of `accept` where it was accepted before, or declined by mistake. */
  readonly acceptAgain: Readonly<Record<'accepted' | 'declined', Form>>;
  readonly decline: Form & { readonly because: AskedFrom<DeclineReason>; readonly more: Asked };
  readonly firstContact: Form & {
    readonly date: Asked;
    readonly time: Asked;
    readonly how: AskedFrom<ContactKind>;
  };
  readonly firstContactAgain: Form;
};

/** Which answer a form gives. */
export type ReferralForm = Exclude<ReferralActionName, 'open'>;

/** Every sentence of the page where somebody on duty says that they have an alert. */
export type AlertPageWords = {
  readonly title: (council: string) => string;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly name: Asked;
  readonly role: Asked;
  readonly send: string;
  readonly has: (who: string, on: string, time: string) => readonly string[];
  readonly taken: { readonly title: string; readonly heading: string };
  readonly aboutHeading: string;
};
