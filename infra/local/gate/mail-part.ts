import { randomBytes, randomUUID } from 'node:crypto';
import { addressProblem, bareAddress } from '../mail/address.ts';
import type { KeptMessage } from '../mail/mail-store.ts';
import { headerValues } from '../mail/raw-message.ts';
import { readSendRequest, type SendRequest } from '../mail/send-request.ts';
import { type Answer, queryFailure } from './answer.ts';
import { mailGrant } from './grants.ts';
import { type Admission, type Ask, type Failure, notAuthorized, type Part } from './part.ts';

/** What the mail part needs to know of the council and of the place that keeps its mail. */
export type Mailing = {
  readonly sender: string;
  readonly configurationSet: string;
  readonly isDown: () => boolean;
  /** Keeps the message before anybody is told that it was accepted. */
  readonly accept: (request: SendRequest, messageId: string) => KeptMessage;
};

const mostRecipients = 50;
const mostBytes = 10 * 1024 * 1024;

const sameAddress = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase();

type Problem = readonly [code: string, message: string];

const senderProblem = (request: SendRequest, mailing: Mailing): Problem | undefined => {
  const from = headerValues(request.raw.toString('latin1'), 'from').map(bareAddress);
  const stranger = [request.source, ...from].find((each) => !sameAddress(each, mailing.sender));
  return stranger === undefined
    ? undefined
    : [
        'MessageRejected',
        `Email address is not verified. The following identities failed the check in region EU-WEST-2: ${stranger}`,
      ];
};

const recipientProblem = ({ destinations }: SendRequest): Problem | undefined => {
  if (destinations.length === 0) return ['InvalidParameterValue', 'Missing destinations'];
  if (destinations.length > mostRecipients) {
    return ['MessageRejected', `Recipient count exceeds ${mostRecipients}.`];
  }
  const problem = destinations.map(addressProblem).find((each) => each !== undefined);
  return problem === undefined ? undefined : ['InvalidParameterValue', problem];
};

const setProblem = (request: SendRequest, mailing: Mailing): Problem | undefined =>
  request.configurationSet === mailing.configurationSet
    ? undefined
    : [
        'ConfigurationSetDoesNotExist',
        `Configuration set <${request.configurationSet}> does not exist.`,
      ];

const sizeProblem = ({ raw }: SendRequest): Problem | undefined =>
  raw.length > mostBytes
    ? ['MessageRejected', `Message length is more than ${mostBytes} bytes long`]
    : undefined;

const problemOf = (request: SendRequest, mailing: Mailing): Problem | undefined =>
  senderProblem(request, mailing) ??
  setProblem(request, mailing) ??
  sizeProblem(request) ??
  recipientProblem(request);

const refuse = (answer: Answer): Admission => ({ kind: 'refused', answer });

const admit = (ask: Ask, mailing: Mailing): Admission => {
  if (mailing.isDown()) return refuse(serviceUnavailable(ask));
  if (!ask.caller.sendsMail || ask.operation !== 'SendRawEmail') {
    const message = notAuthorized(
      ask.caller.name,
      `ses:${ask.operation}`,
      `arn:aws:ses:eu-west-2:000000000000:identity/${mailing.sender}`,
    );
    return refuse(queryFailure(403, 'AccessDenied', message, ask.requestId));
  }
  return { kind: 'granted', grants: [mailGrant(ask.caller.name)] };
};

const serviceUnavailable = (ask: Ask): Answer =>
  queryFailure(503, 'ServiceUnavailable', 'Service is temporarily unavailable', ask.requestId);

const failure = (kind: Failure, ask: Ask): Answer =>
  kind === 'throttle'
    ? queryFailure(400, 'Throttling', 'Maximum sending rate exceeded.', ask.requestId)
    : queryFailure(500, 'InternalFailure', 'We encountered an internal error.', ask.requestId);

const newMessageId = (): string => `0109${randomBytes(6).toString('hex')}-${randomUUID()}-000000`;

const send = (ask: Ask, mailing: Mailing): Answer => {
  const request = readSendRequest(ask.body);
  const problem = problemOf(request, mailing);
  if (problem !== undefined) return queryFailure(400, ...problem, ask.requestId);
  const { messageId } = mailing.accept(request, newMessageId());
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>${ask.requestId}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
  };
};

/** Mail, as SES takes it from the functions that may send it. */
export const mailPart = (mailing: Mailing): Part => ({
  service: 'mail',
  operationOf: (_headers, body) => new URLSearchParams(body).get('Action') ?? '',
  admit: (ask) => admit(ask, mailing),
  reach: async (ask) => send(ask, mailing),
  failure,
});
