import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { paths } from '../../shared/intake-api/paths.ts';
import type { ProblemKind } from '../../shared/intake-api/problems.ts';
import { type Receipt, receiptSchema } from '../../shared/intake-api/replies.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import {
  type Parsed,
  parseAdvocacyRequest,
  parseCompliment,
  parseSubmission,
} from '../../shared/submission/parse-submission.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { errorKeys, type Log } from '../logging/events.ts';
import type { FormTrouble, Pages } from '../ports/pages.ts';
import type { AcceptSubmission } from '../use-cases/accept-submission.ts';
import type { Discard, DiscardDraft } from '../use-cases/discard-draft.ts';
import { forgetCode } from './draft-cookie.ts';
import { draftSent } from './draft-sent.ts';
import { asksForARow, formSent, formThatFailed, pageSent } from './form-sent.ts';
import { httpChain } from './http-chain.ts';
import { type Body, readBody } from './read-body.ts';
import {
  jsonReply,
  type ProblemDetails,
  pageReply,
  problemReply,
  type Reply,
  waiting,
} from './reply.ts';
import { secondsToTurn, type TurnPorts } from './turn.ts';
import { wantsPage } from './wants-page.ts';

export type SubmitPorts = TurnPorts & {
  readonly accept: AcceptSubmission;
  /** Deletes the draft of a form that was sent. */
  readonly discard: DiscardDraft;
  readonly pages: Pick<Pages, 'receipt' | 'form'>;
  readonly newId: () => string;
};

/**
 * `POST /api/complaints`, `/api/advocacy-requests` and `/api/compliments`, JSON or a plain form post (design.md
 * section 6). What differs between them is only what is parsed.
 */
export const submitEndpoint = (ports: SubmitPorts) =>
  httpChain((event) => submit(ports, event), {
    log: ports.log,
    onFailure: (event) => refuse(ports, event, readBody(event), 'failed'),
  });

const submit = async (ports: SubmitPorts, event: APIGatewayProxyEventV2): Promise<Reply> => {
  if (event.requestContext.http.method !== 'POST')
    return refuse(ports, event, readBody(event), 'wrong-method');
  const turn = secondsToTurn(ports, event);
  const [reply] = await Promise.all([read(ports, event, turn), turn]);
  return reply;
};

const read = async (
  ports: SubmitPorts,
  event: APIGatewayProxyEventV2,
  turn: Promise<number | undefined>,
): Promise<Reply> => {
  const body = readBody(event);
  if (body.kind !== 'json' && body.kind !== 'form') return refuse(ports, event, body, body.kind);
  if (wantsPage(event) && asksForARow(body)) {
    return pageReply(200, ports.pages.form(pageSent(event, body), formSent(body, ports.newId)));
  }
  const sent = sentFrom(event.rawPath, body);
  if (sent.kind === 'problems') {
    const kind = sent.problems.some(({ code }) => code === 'unknown-name')
      ? 'unknown-names'
      : 'wrong-answers';
    return refuse(ports, event, body, kind, { problems: sent.problems });
  }
  return answer(ports, event, body, sent.value, turn);
};

const readers: Readonly<Record<string, (answers: unknown) => Parsed<Sent>>> = {
  [paths.complaints]: (answers) => sentAs('complaint', parseSubmission(answers)),
  [paths.advocacyRequests]: (answers) => sentAs('advocacy-request', parseAdvocacyRequest(answers)),
  [paths.compliments]: (answers) => sentAs('compliment', parseCompliment(answers)),
};

const sentAs = <Kind extends Sent['kind'], Value>(
  kind: Kind,
  parsed: Parsed<Value>,
): Parsed<{ readonly kind: Kind; readonly value: Value }> =>
  parsed.kind === 'parsed' ? { kind: 'parsed', value: { kind, value: parsed.value } } : parsed;

const sentFrom = (path: string, body: Extract<Body, { kind: 'json' | 'form' }>): Parsed<Sent> => {
  const reader = readers[path];
  if (reader === undefined)
    throw new Error('This function was woken for a path that it does not serve');
  if (body.kind === 'json') return reader(body.value);
  const form = answersFromForm(body.fields);
  return form.kind === 'problems' ? form : reader(form.answers);
};

const answer = async (
  ports: SubmitPorts,
  event: APIGatewayProxyEventV2,
  body: Body,
  sent: Sent,
  turn: Promise<number | undefined>,
): Promise<Reply> => {
  const draft = draftSent(event, body);
  const discard = draft && ports.discard(draft);
  const acceptance = await ports.accept(sent, turn);
  if (acceptance.kind === 'busy') return refuse(ports, event, body, 'busy', acceptance);
  if (acceptance.kind === 'different') {
    ports.log('submission-different', { reference: acceptance.reference });
    return conflict(ports, event, body, acceptance.reference);
  }
  const { kind, receipt } = acceptance;
  ports.log(kind === 'received' ? 'submission-received' : 'submission-repeated', {
    reference: receipt.reference,
  });
  const reply = receiptReply(ports, event, kind === 'received' ? 201 : 200, receipt);
  return (await isGone(discard, ports.log)) ? { ...reply, cookies: [...forgetCode] } : reply;
};

// Whatever comes of it, what was sent is stored: a draft that could not be deleted goes when its time is over.
const isGone = async (discard: Discard | undefined, log: Log): Promise<boolean> => {
  try {
    return (await discard?.()) === 'gone';
  } catch (error) {
    log('draft-not-deleted', errorKeys(error));
    return false;
  }
};

const receiptReply = (
  ports: SubmitPorts,
  event: APIGatewayProxyEventV2,
  status: number,
  receipt: Receipt,
): Reply => {
  const checked = receiptSchema.parse(receipt);
  return wantsPage(event)
    ? pageReply(status, ports.pages.receipt(checked))
    : jsonReply(status, checked);
};

const conflict = (
  ports: SubmitPorts,
  event: APIGatewayProxyEventV2,
  body: Body,
  reference: string,
): Reply => {
  if (!wantsPage(event)) return problemReply('sent-before', { reference });
  const form = {
    ...formSent(body, ports.newId),
    submissionId: ports.newId(),
    conflict: { reference },
  };
  return pageReply(409, ports.pages.form(pageSent(event, body), form));
};

const troubles: Partial<Record<ProblemKind, FormTrouble>> = {
  busy: 'busy',
  'too-big': 'too-big',
  'wrong-type': 'wrong-type',
  'not-readable': 'not-readable',
  'wrong-method': 'failed',
  failed: 'failed',
};

const refuse = (
  ports: SubmitPorts,
  event: APIGatewayProxyEventV2,
  body: Body,
  kind: ProblemKind,
  details: Pick<ProblemDetails, 'problems' | 'seconds'> = {},
): Reply => {
  const { problems = [], seconds } = details;
  const reply = problemReply(kind, details);
  const status = reply.statusCode ?? 500;
  ports.log('submission-refused', { code: kind, status, problems: problems.length });
  if (!wantsPage(event)) return reply;
  const trouble = troubles[kind];
  const shown = kind === 'failed' ? formThatFailed(body) : formSent(body, ports.newId);
  const form = { ...shown, problems, ...(trouble && { trouble }) };
  return pageReply(status, ports.pages.form(pageSent(event, body), form), waiting(seconds));
};
