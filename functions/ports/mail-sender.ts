import type { SendOutcome } from '../domain/notice/delivery.ts';

export type OutgoingMail = {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  /** Names the notice in the mail service's events; no personal data. */
  readonly noticeTag: string;
};

/** Hands one message to the mail service, once. Never throws for what the service or the network may do. */
export type MailSender = (mail: OutgoingMail) => Promise<SendOutcome>;
