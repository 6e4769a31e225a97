import { randomUUID } from 'node:crypto';
import type { KeptMessage } from './mail-store.ts';

type MailObject = {
  readonly timestamp: string;
  readonly messageId: string;
  readonly source: string;
  readonly destination: readonly string[];
  readonly tags: Readonly<Record<string, readonly string[]>>;
};
type Recipient = { readonly emailAddress: string };

/** What SES publishes about a message afterwards, in the shape of its event destinations. */
export type MailEvent = { readonly mail: MailObject } & (
  | {
      readonly eventType: 'Bounce';
      readonly bounce: {
        readonly bounceType: 'Permanent';
        readonly bounceSubType: 'General' | 'Suppressed';
        readonly bouncedRecipients: readonly (Recipient & {
          readonly action: 'failed';
          readonly status: string;
          readonly diagnosticCode: string;
        })[];
        readonly timestamp: string;
        readonly feedbackId: string;
      };
    }
  | {
      readonly eventType: 'Complaint';
      readonly complaint: {
        readonly complainedRecipients: readonly Recipient[];
        readonly complaintFeedbackType: 'abuse';
        readonly timestamp: string;
        readonly feedbackId: string;
      };
    }
  | {
      readonly eventType: 'Delivery';
      readonly delivery: {
        readonly timestamp: string;
        readonly recipients: readonly string[];
        readonly processingTimeMillis: number;
        readonly smtpResponse: string;
      };
    }
);

const simulated =
  /^(bounce|complaint|ooto|suppressionlist)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

const bounceOf = (emailAddress: string, isSuppressed: boolean, timestamp: string) => ({
  bounceType: 'Permanent' as const,
  bounceSubType: isSuppressed ? ('Suppressed' as const) : ('General' as const),
  bouncedRecipients: [
    {
      emailAddress,
      action: 'failed' as const,
      status: '5.1.1',
      diagnosticCode: isSuppressed
        ? 'Amazon SES has suppressed sending to this address'
        : 'smtp; 550 5.1.1 user unknown',
    },
  ],
  timestamp,
  feedbackId: `${randomUUID()}-000000`,
});

const eventFor = (mail: MailObject, address: string): MailEvent | undefined => {
  const { timestamp } = mail;
  switch (simulated.exec(address)?.[1]?.toLowerCase()) {
    case 'bounce':
      return { eventType: 'Bounce', mail, bounce: bounceOf(address, false, timestamp) };
    case 'suppressionlist':
      return { eventType: 'Bounce', mail, bounce: bounceOf(address, true, timestamp) };
    case 'complaint':
      return {
        eventType: 'Complaint',
        mail,
        complaint: {
          complainedRecipients: [{ emailAddress: address }],
          complaintFeedbackType: 'abuse',
          timestamp,
          feedbackId: `${randomUUID()}-000000`,
        },
      };
    case 'ooto':
      return {
        eventType: 'Delivery',
        mail,
        delivery: {
          timestamp,
          recipients: [address],
          processingTimeMillis: 1,
          smtpResponse: '250 2.0.0 OK',
        },
      };
    default:
      return undefined;
  }
};

/** The events that SES's mailbox simulator answers a message with; none for an ordinary address. */
export const simulatedEvents = (message: KeptMessage): readonly MailEvent[] => {
  const mail: MailObject = {
    timestamp: message.at,
    messageId: message.messageId,
    source: message.source,
    destination: message.destinations,
    tags: message.tags,
  };
  return message.destinations
    .map((address) => eventFor(mail, address))
    .filter((event) => event !== undefined);
};
