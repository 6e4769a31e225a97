import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SendOutcome } from '../../domain/notice/delivery.ts';
import type { MailSender } from '../../ports/mail-sender.ts';

/** Sends through SES. The client must not try again by itself: every attempt is on the record. */
export const sesMailSender =
  (client: SESClient, configurationSet: string): MailSender =>
  async ({ from, to, raw, tags }) => {
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: raw },
          ConfigurationSetName: configurationSet,
          Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      return { kind: 'sent', messageId: MessageId ?? '' };
    } catch (error) {
      return outcomeOf(error);
    }
  };

// Refused for good: this message to this address will never be taken.
const refusals: ReadonlySet<string> = new Set([
  'MessageRejected',
  'InvalidParameterValue',
  'InvalidParameterValueException',
]);
// The request never left this computer, so nothing can have been sent.
const neverLeft: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const outcomeOf = (error: unknown): SendOutcome => {
  if (error instanceof SESServiceException) {
    const code = error.name.slice(0, 60);
    return refusals.has(code) ? { kind: 'refused', code } : { kind: 'passing', code };
  }
  const code = networkCode(error);
  return neverLeft.has(code) || neverConnected(error)
    ? { kind: 'passing', code }
    : { kind: 'maybe-sent', code };
};

// The SDK gives a connection that was never made the same name as an answer that never came.
const neverConnected = (error: unknown): boolean =>
  error instanceof Error && /did not establish a connection/.test(error.message);

const networkCode = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return code.slice(0, 60);
};
