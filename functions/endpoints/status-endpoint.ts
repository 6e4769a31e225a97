import { parseStatus } from '../../shared/intake-api/parse-status.ts';
import type { StatusAsked } from '../../shared/intake-api/status-requests.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import type { Parsed } from '../../shared/submission/parse-submission.ts';
import { clientAddress } from './client-address.ts';
import { isFromElsewhere } from './from-elsewhere.ts';
import { httpChain } from './http-chain.ts';
import { type Body, readBody } from './read-body.ts';
import type { Reply } from './reply.ts';
import {
  closedReply,
  elsewhereReply,
  keptWords,
  problemKind,
  refusedReply,
  type StatusEndpointPorts,
  type StatusSent,
  statusReply,
} from './status-reply.ts';
import { secondsToTurn } from './turn.ts';

/** `POST /api/status`: a reference and a secret open the page. Neither is ever in a URL or a log. */
export const statusEndpoint = (ports: StatusEndpointPorts) =>
  httpChain((event) => openPage(ports, { event, body: readBody(event) }), {
    log: ports.log,
    onFailure: (event) => refusedReply(ports, { event, body: readBody(event) }, 'failed'),
  });

const openPage = async (ports: StatusEndpointPorts, sent: StatusSent): Promise<Reply> => {
  const { event, body } = sent;
  if (event.requestContext.http.method !== 'POST') return refusedReply(ports, sent, 'wrong-method');
  if (isFromElsewhere(event)) return elsewhereReply(ports, sent);
  if (body.kind !== 'json' && body.kind !== 'form') return refusedReply(ports, sent, body.kind);
  const asked = askedFrom(body);
  if (asked.kind === 'problems') {
    return refusedReply(ports, sent, problemKind(asked.problems), asked);
  }
  const [opened, seconds] = await Promise.all([
    ports.open({ ...asked.value, from: clientAddress(event) }),
    secondsToTurn(ports, event),
  ]);
  // Only who could not open it waits: the right secret opens however many came before it.
  if (opened.kind !== 'open') {
    return closedReply(ports, sent, seconds === undefined ? opened : { kind: 'slowed', seconds });
  }
  ports.log('status-opened', { reference: opened.status.reference });
  const kept = keptWords(body);
  const said =
    kept === undefined ? ({ kind: 'nothing' } as const) : { kind: 'kept' as const, kept };
  return statusReply(ports, sent, 200, opened.status, said);
};

const askedFrom = (body: Extract<Body, { kind: 'json' | 'form' }>): Parsed<StatusAsked> => {
  if (body.kind === 'json') return parseStatus(body.value);
  const form = answersFromForm(body.fields);
  return form.kind === 'problems' ? form : parseStatus(form.answers);
};
