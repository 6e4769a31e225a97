import type { SendOutcome } from '../domain/notice/delivery.ts';

export type OutgoingMail = {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  /** Name the notice in the mail service's events, in letters, digits, `_` and `-`; no personal data. */
  readonly tags: { readonly reference: string; readonly notice: string };
};

/** Hands one message to the mail service, once. Never throws for what the service or the network may do. */
export type MailSender = (mail: OutgoingMail) => Promise<SendOutcome>;
