import { parseStatusAction } from '../../shared/intake-api/parse-status.ts';
import type { StatusActionAsked } from '../../shared/intake-api/status-requests.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import type { Parsed } from '../../shared/submission/parse-submission.ts';
import type { ActionAnswer, TakeStatusAction } from '../use-cases/take-status-action.ts';
import { clientAddress } from './client-address.ts';
import { fieldNamed, fieldsOf } from './form-sent.ts';
import { isFromElsewhere } from './from-elsewhere.ts';
import { httpChain } from './http-chain.ts';
import { type Body, readBody } from './read-body.ts';
import { problemReply, type Reply } from './reply.ts';
import {
  closedReply,
  elsewhereReply,
  problemKind,
  refusedReply,
  type StatusEndpointPorts,
  type StatusSent,
  statusReply,
} from './status-reply.ts';
import { secondsToTurn } from './turn.ts';
import { wantsPage } from './wants-page.ts';

export type StatusActionsPorts = StatusEndpointPorts & { readonly take: TakeStatusAction };

/** `POST /api/status/actions`: one request about a complaint, each with what opens its page (practice rule 22). */
export const statusActionsEndpoint = (ports: StatusActionsPorts) =>
  httpChain((event) => takeAction(ports, { event, body: readBody(event) }), {
    log: ports.log,
    onFailure: (event) => refusedReply(ports, { event, body: readBody(event) }, 'failed'),
  });

const takeAction = async (ports: StatusActionsPorts, sent: StatusSent): Promise<Reply> => {
  const { event, body } = sent;
  if (event.requestContext.http.method !== 'POST') return refusedReply(ports, sent, 'wrong-method');
  if (isFromElsewhere(event)) return elsewhereReply(ports, sent);
  if (body.kind !== 'json' && body.kind !== 'form') return refusedReply(ports, sent, body.kind);
  const asked = askedFrom(body);
  if (asked.kind === 'problems') return withProblems(ports, sent, asked.problems);
  const seconds = await secondsToTurn(ports, event);
  if (seconds !== undefined) return refusedReply(ports, sent, 'busy', { seconds });
  const taken = await ports.take(asked.value, clientAddress(event));
  return taken.kind === 'shut' || taken.kind === 'slowed'
    ? closedReply(ports, sent, taken)
    : answer(ports, sent, asked.value, taken);
};

const askedFrom = (body: Extract<Body, { kind: 'json' | 'form' }>): Parsed<StatusActionAsked> => {
  if (body.kind === 'json') return parseStatusAction(body.value);
  const form = answersFromForm(body.fields);
  return form.kind === 'problems' ? form : parseStatusAction(form.answers);
};

// A page is opened to show what is wrong beside what was typed; without its secret only the way back to it is shown.
const withProblems = async (
  ports: StatusActionsPorts,
  sent: StatusSent,
  problems: readonly FieldProblem[],
): Promise<Reply> => {
  const { event, body } = sent;
  const kind = problemKind(problems);
  const reference = fieldNamed(body, 'reference');
  const secret = fieldNamed(body, 'secret');
  if (!wantsPage(event) || reference === '' || secret === '') {
    return refusedReply(ports, sent, kind, { problems });
  }
  const opened = await ports.open({ reference, secret, from: clientAddress(event) });
  if (opened.kind !== 'open') return closedReply(ports, sent, opened);
  const code = problemReply(kind).statusCode ?? 500;
  ports.log('status-refused', { code: kind, status: code, problems: problems.length });
  const said = { kind: 'problems', fields: fieldsOf(body), problems } as const;
  return statusReply(ports, sent, code, opened.status, said);
};

const lines = {
  taken: 'status-action-taken',
  repeated: 'status-action-repeated',
  different: 'status-action-different',
  cannot: 'status-refused',
} as const;

const answer = (
  ports: StatusActionsPorts,
  sent: StatusSent,
  { action }: StatusActionAsked,
  taken: ActionAnswer,
): Reply => {
  const { status } = taken;
  ports.log(lines[taken.kind], { reference: status.reference, code: action });
  const fields = fieldsOf(sent.body);
  switch (taken.kind) {
    case 'taken':
    case 'repeated':
      return statusReply(ports, sent, 200, status, { kind: 'taken', action });
    case 'different':
      return wantsPage(sent.event)
        ? statusReply(ports, sent, 409, status, { kind: 'different', fields, problems: [] })
        : problemReply('sent-before', { reference: status.reference });
    case 'cannot': {
      const { problems } = taken;
      return wantsPage(sent.event)
        ? statusReply(ports, sent, 422, status, { kind: 'problems', fields, problems })
        : problemReply('wrong-answers', { problems });
    }
  }
};
