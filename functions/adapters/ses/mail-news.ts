import * as z from 'zod/mini';
import type { MailFate, MailNews } from '../../domain/notice/mail-news.ts';
import { noticeIdFrom } from '../../domain/notice/notice-tag.ts';

/** News as SES tells it: of which notice, and which address its mail went to. */
export type Telling = {
  readonly key: { readonly reference: string; readonly noticeId: string };
  readonly news: MailNews;
  readonly address: string;
};

const text = z.lazy(() => z.optional(z.string()));
const tagged = z.lazy(() =>
  z.object({
    reference: z.tuple([z.string()]),
    notice: z.tuple([z.string()]),
  }),
);
const mail = z.lazy(() =>
  z.object({
    messageId: z.string(),
    timestamp: z.string(),
    destination: z.array(z.string()),
    tags: z.optional(z.record(z.string(), z.array(z.string()))),
  }),
);

const event = z.lazy(() =>
  z.discriminatedUnion('eventType', [
    z.object({
      eventType: z.literal('Bounce'),
      mail,
      bounce: z.object({ bounceType: z.string(), bounceSubType: text, timestamp: text }),
    }),
    z.object({
      eventType: z.literal('Complaint'),
      mail,
      complaint: z.object({
        complaintSubType: z.nullish(z.string()),
        complaintFeedbackType: text,
        timestamp: text,
      }),
    }),
    z.object({ eventType: z.literal('Delivery'), mail, delivery: z.object({ timestamp: text }) }),
    z.object({ eventType: z.literal('Reject'), mail, reject: z.object({ reason: text }) }),
    z.object({
      eventType: z.literal('DeliveryDelay'),
      mail,
      deliveryDelay: z.object({ delayType: text, timestamp: text }),
    }),
  ]),
);
type SesEvent = z.infer<typeof event>;

/**
 * What one message of SES's event destination says, in our words; undefined when it is of mail that is not ours.
 * Recipients, headers and diagnostic texts are passed over, and a code that is on none of SES's lists is `Other`.
 * Throws when it has another shape than SES documents ("Contents of event data that Amazon SES publishes to Amazon SNS").
 */
export const tellingOf = (message: string): Telling | undefined => {
  const told = event.parse(JSON.parse(message));
  const { messageId, timestamp, destination, tags } = told.mail;
  const named = tagged.safeParse(tags);
  if (!named.success) return undefined;
  const { reference, notice } = named.data;
  const { at = timestamp, ...meaning } = meaningOf(told);
  return {
    key: { reference: reference[0], noticeId: noticeIdFrom(notice[0]) },
    news: { messageId, at: new Date(at).toISOString(), ...meaning },
    address: destination[0] ?? '',
  };
};

type Meaning = Pick<MailNews, 'fate' | 'code'> & { readonly at?: string | undefined };

const meaningOf = (told: SesEvent): Meaning => {
  switch (told.eventType) {
    case 'Bounce':
      return bounceMeaning(told.bounce);
    case 'Complaint':
      return complaintMeaning(told.complaint);
    case 'Delivery':
      return { fate: 'delivered', code: 'Delivery', at: told.delivery.timestamp };
    case 'Reject':
      return { fate: 'rejected', code: 'Reject' };
    case 'DeliveryDelay':
      return {
        fate: 'delayed',
        code: `DeliveryDelay/${known(told.deliveryDelay.delayType, delayTypes)}`,
        at: told.deliveryDelay.timestamp,
      };
  }
};

const bounceMeaning = ({
  bounceType,
  bounceSubType,
  timestamp: at,
}: Extract<SesEvent, { eventType: 'Bounce' }>['bounce']): Meaning => {
  const code = `${known(bounceType, bounceTypes)}/${known(bounceSubType, bounceSubTypes)}`;
  return { fate: bounceFate(bounceType, bounceSubType), code, at };
};

const bounceFate = (type: string, subType: string | undefined): MailFate => {
  if (type !== 'Permanent') return 'soft-bounced';
  return suppressions.has(subType) ? 'suppressed' : 'bounced';
};

// "not-spam" says that somebody took it out of the unwanted: it arrived. A complaint without a report is the service's
// own list: the letter was never sent on.
const complaintMeaning = ({
  complaintSubType,
  complaintFeedbackType,
  timestamp: at,
}: Extract<SesEvent, { eventType: 'Complaint' }>['complaint']): Meaning => {
  if (suppressions.has(complaintSubType ?? undefined)) {
    return { fate: 'suppressed', code: `Complaint/${complaintSubType}`, at };
  }
  const code = `Complaint/${known(complaintFeedbackType, feedbackTypes)}`;
  return { fate: complaintFeedbackType === 'not-spam' ? 'delivered' : 'complained', code, at };
};

const suppressions: ReadonlySet<string | undefined> = new Set([
  'Suppressed',
  'OnAccountSuppressionList',
  'UnsubscribedRecipient',
]);
const bounceTypes: ReadonlySet<string> = new Set(['Permanent', 'Transient', 'Undetermined']);
const bounceSubTypes: ReadonlySet<string> = new Set([
  'Undetermined',
  'General',
  'NoEmail',
  'Suppressed',
  'OnAccountSuppressionList',
  'UnsubscribedRecipient',
  'MailboxFull',
  'MessageTooLarge',
  'CustomTimeoutExceeded',
  'ContentRejected',
  'AttachmentRejected',
]);
const feedbackTypes: ReadonlySet<string> = new Set([
  'abuse',
  'auth-failure',
  'fraud',
  'not-spam',
  'other',
  'virus',
]);
const delayTypes: ReadonlySet<string> = new Set([
  'InternalFailure',
  'General',
  'MailboxFull',
  'SpamDetected',
  'RecipientServerError',
  'IPFailure',
  'TransientCommunicationFailure',
  'BYOIPHostNameLookupUnavailable',
  'Undetermined',
  'SendingDeferral',
]);

// What stands in a report comes from strangers' servers: nothing of it is kept that is not on a list.
const known = (code: string | undefined, codes: ReadonlySet<string>): string =>
  code !== undefined && codes.has(code) ? code : 'Other';
