import type { AnyNoticeKind, AnyNoticeReader, Template } from './owed-notice.ts';

/**
 * Where one promise to write stands. `leased`: it is leaving now. `maybe-sent`: nobody knows, and it waits for its one
 * further try. `delayed`: it left, and the reader's mail service has not taken it. `bounced`, `suppressed` (the mail
 * service no longer writes to that address) and `complained` (the reader marked it as unwanted): a person takes over.
 * `not-wanted`: no longer owed.
 */
export const noticeStates = [
  'pending',
  'leased',
  'sent',
  'maybe-sent',
  'retrying',
  'delayed',
  'failed',
  'bounced',
  'suppressed',
  'complained',
  'not-wanted',
] as const;
export type NoticeState = (typeof noticeStates)[number];

// Nothing more is tried, and nobody knows that its reader has it.
const stuckStates: ReadonlySet<NoticeState> = new Set([
  'failed',
  'bounced',
  'suppressed',
  'delayed',
]);

/** Whether a notice in this state, once nothing more is tried, waits for a person. */
export const isStuckState = (state: NoticeState): boolean => stuckStates.has(state);

/** One attempt whose end is known: when, and the mail service's own code for it. */
export type Try = { readonly at: string; readonly code: string };

/**
 * An owed notice as it is claimed for sending. `attempts` counts claims, this one included; `settled` counts the
 * attempts whose fate is known. The difference is how often mail may have left without our knowing.
 */
export type ClaimedNotice = {
  readonly reference: string;
  readonly id: string;
  readonly kind: AnyNoticeKind;
  readonly reader: AnyNoticeReader;
  readonly dueAt: string;
  readonly attempts: number;
  readonly settled: number;
  readonly leaseId: string;
  /** The latest attempts, oldest first; at most `mostTriesKept`. */
  readonly tries: readonly Try[];
};

/** What came of handing one letter to the mail service. Codes are the service's own, never its message. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'passing'; readonly code: string }
  | { readonly kind: 'maybe-sent'; readonly code: string };

/** What to write on the notice after an attempt. `nextAt` is a UTC instant; without it nothing more is owed. */
export type DeliveryResult = {
  readonly state: 'sent' | 'maybe-sent' | 'retrying' | 'delayed' | 'failed' | 'not-wanted';
  readonly settles: boolean;
  readonly code: string;
  readonly nextAt?: string;
  readonly messageId?: string;
  readonly template?: Template;
  /** The attempts to keep, this one included. */
  readonly tries?: readonly Try[];
};

const firstWaitMilliseconds = 10_000;
/** Between two tries. */
export const longestWaitMilliseconds = 15 * 60_000;
const giveUpAfterMilliseconds = 24 * 60 * 60_000;
// "Maybe sent" is tried once more, never twice (design.md section 4).
const mostUnknown = 2;
const mostTriesKept = 20;

/** Longer than a function may run plus the longest wait for the mail service, so that two never hold one notice. */
export const leaseMilliseconds = 90_000;

/** How many earlier attempts may have reached the reader without our knowing. */
export const unknownBefore = ({ attempts, settled }: ClaimedNotice): number =>
  attempts - 1 - settled;

/** False when the reader may already have had this twice: then a person takes over. */
export const maySend = (notice: ClaimedNotice): boolean => unknownBefore(notice) < mostUnknown;

/** What a claim that may not be sent becomes: failed, visibly. */
export const sentTooOften: DeliveryResult = {
  state: 'failed',
  settles: true,
  code: 'maybe-sent-twice',
};

/** What a notice becomes when its reader has no address that is safe to use. */
export const noSafeAddress: DeliveryResult = {
  state: 'failed',
  settles: true,
  code: 'no-safe-address',
};

/** What a notice becomes when mail to the address its reader still has came back: a person must reach them. */
export const addressReturned: DeliveryResult = {
  state: 'failed',
  settles: true,
  code: 'address-returned',
};

/** What a letter becomes that the reader's mail service has not taken within a day: a person must reach them. */
export const stillDelayed: DeliveryResult = {
  state: 'delayed',
  settles: true,
  code: 'not-delivered-in-a-day',
};

/** What a notice becomes when its reader is not to be written to any more: the young person said no, or it was overtaken. */
export const notWanted = (saidNo: boolean): DeliveryResult => ({
  state: 'not-wanted',
  settles: true,
  code: saidNo ? 'no-advocate-now' : 'overtaken',
});

/**
 * Decides what follows from one attempt. `jitter` is from 0 up to 1 and spreads retries over the second half of each
 * wait; waits double from ten seconds to fifteen minutes, for a day.
 */
export const afterAttempt = (
  notice: ClaimedNotice,
  outcome: SendOutcome,
  now: string,
  jitter: number,
): DeliveryResult => {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', settles: true, code: 'sent', messageId: outcome.messageId };
    case 'refused':
      return { state: 'failed', settles: true, code: outcome.code };
    case 'passing':
      return later(notice, outcome.code, true, now, jitter);
    case 'maybe-sent':
      return unknownBefore(notice) + 1 >= mostUnknown
        ? { state: 'failed', settles: false, code: outcome.code }
        : later(notice, outcome.code, false, now, jitter);
  }
};

/** The attempts to keep once this one has ended. */
export const triesWith = ({ tries }: Pick<ClaimedNotice, 'tries'>, last: Try): readonly Try[] =>
  [...tries, last].slice(-mostTriesKept);

// As SES names "too fast" and "too many today".
const throttles: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
]);

/** Whether the mail service asked us to slow down: then what else is due waits, and is not hammered at it. */
export const isThrottled = ({ kind, code }: { readonly kind: string; readonly code?: string }) =>
  kind === 'retrying' && code !== undefined && throttles.has(code);

const later = (
  notice: ClaimedNotice,
  code: string,
  settles: boolean,
  now: string,
  jitter: number,
): DeliveryResult => {
  if (Date.parse(now) - Date.parse(notice.dueAt) > giveUpAfterMilliseconds) {
    return { state: 'failed', settles, code };
  }
  const wait = Math.min(
    longestWaitMilliseconds,
    firstWaitMilliseconds * 2 ** (notice.attempts - 1),
  );
  const spread = wait / 2 + (wait / 2) * jitter;
  return {
    state: settles ? 'retrying' : 'maybe-sent',
    settles,
    code,
    nextAt: new Date(Date.parse(now) + spread).toISOString(),
  };
};
