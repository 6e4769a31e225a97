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
        readonly bounceType: 'Permanent' | 'Transient' | 'Undetermined';
        readonly bounceSubType: 'General' | 'Suppressed' | 'MailboxFull' | 'Undetermined';
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
  | { readonly eventType: 'Reject'; readonly reject: { readonly reason: 'Bad content' } }
  | {
      readonly eventType: 'DeliveryDelay';
      readonly deliveryDelay: {
        readonly delayType: 'MailboxFull';
        readonly delayedRecipients: readonly (Recipient & {
          readonly status: string;
          readonly diagnosticCode: string;
        })[];
        readonly timestamp: string;
        readonly expirationTime: string;
      };
    }
);

const simulated =
  /^(success|bounce|complaint|ooto|suppressionlist)(?:\+([^@]*))?@simulator\.amazonses\.com$/i;

type Bounce = Extract<MailEvent, { eventType: 'Bounce' }>['bounce'];
type BounceKind = Pick<Bounce, 'bounceType' | 'bounceSubType'> & {
  readonly status: string;
  readonly diagnosticCode: string;
};

const unknownUser: BounceKind = {
  bounceType: 'Permanent',
  bounceSubType: 'General',
  status: '5.1.1',
  diagnosticCode: 'smtp; 550 5.1.1 user unknown',
};
const suppressed: BounceKind = {
  bounceType: 'Permanent',
  bounceSubType: 'Suppressed',
  status: '5.1.1',
  diagnosticCode: 'Amazon SES has suppressed sending to this address',
};

/** The simulator has no soft bounce, so labels of ours stand for them: `bounce+transient@…`, `bounce+undetermined@…`. */
const labelled: Readonly<Record<string, BounceKind>> = {
  transient: {
    bounceType: 'Transient',
    bounceSubType: 'MailboxFull',
    status: '4.2.2',
    diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
  },
  undetermined: {
    bounceType: 'Undetermined',
    bounceSubType: 'Undetermined',
    status: '',
    diagnosticCode: '',
  },
};

const feedbackId = (): string => `${randomUUID()}-000000`;

const bounce = (mail: MailObject, emailAddress: string, kind: BounceKind): MailEvent => {
  const { bounceType, bounceSubType, status, diagnosticCode } = kind;
  return {
    eventType: 'Bounce',
    mail,
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress, action: 'failed', status, diagnosticCode }],
      timestamp: mail.timestamp,
      feedbackId: feedbackId(),
    },
  };
};

const complaint = (mail: MailObject, emailAddress: string): MailEvent => ({
  eventType: 'Complaint',
  mail,
  complaint: {
    complainedRecipients: [{ emailAddress }],
    complaintFeedbackType: 'abuse',
    timestamp: mail.timestamp,
    feedbackId: feedbackId(),
  },
});

const delivery = (mail: MailObject, address: string): MailEvent => ({
  eventType: 'Delivery',
  mail,
  delivery: {
    timestamp: mail.timestamp,
    recipients: [address],
    processingTimeMillis: 1,
    smtpResponse: '250 2.0.0 OK',
  },
});

const hours = 3_600_000;

const delay = (mail: MailObject, emailAddress: string): MailEvent => ({
  eventType: 'DeliveryDelay',
  mail,
  deliveryDelay: {
    delayType: 'MailboxFull',
    delayedRecipients: [
      { emailAddress, status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' },
    ],
    timestamp: mail.timestamp,
    expirationTime: new Date(Date.parse(mail.timestamp) + 14 * hours).toISOString(),
  },
});

/** Also ours: `success+delayed@…` only waits, `success+rejected@…` was found unfit. */
const success = (mail: MailObject, address: string, label: string): MailEvent => {
  if (label === 'delayed') return delay(mail, address);
  if (label === 'rejected') return { eventType: 'Reject', mail, reject: { reason: 'Bad content' } };
  return delivery(mail, address);
};

const eventFor = (mail: MailObject, address: string): MailEvent | undefined => {
  const [, name = '', label = ''] = simulated.exec(address.toLowerCase()) ?? [];
  switch (name) {
    case 'bounce':
      return bounce(mail, address, labelled[label] ?? unknownUser);
    case 'suppressionlist':
      return bounce(mail, address, suppressed);
    case 'complaint':
      return complaint(mail, address);
    case 'success':
    case 'ooto':
      return success(mail, address, label);
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
    tags: { ...message.tags, 'ses:configuration-set': [message.configurationSet] },
  };
  return message.destinations
    .map((address) => eventFor(mail, address))
    .filter((event) => event !== undefined);
};
