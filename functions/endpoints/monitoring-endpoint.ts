import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ProblemKind } from '../../shared/intake-api/problems.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import type { Monitoring } from '../../shared/submission/monitoring.ts';
import { parseMonitoring } from '../../shared/submission/parse-submission.ts';
import type { FormTrouble, Pages } from '../ports/pages.ts';
import type { KeepMonitoring } from '../use-cases/keep-monitoring.ts';
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

export type MonitoringEndpointPorts = TurnPorts & {
  readonly keep: KeepMonitoring;
  readonly pages: Pick<Pages, 'monitoringThanks' | 'monitoringTrouble'>;
};

/** `POST /api/monitoring`, after the receipt and apart from it. The log says only that something was asked. */
export const monitoringEndpoint = (ports: MonitoringEndpointPorts) =>
  httpChain((event) => keepAnswers(ports, event), {
    log: ports.log,
    onFailure: (event) => refuse(ports, event, 'failed'),
  });

const keepAnswers = async (
  ports: MonitoringEndpointPorts,
  event: APIGatewayProxyEventV2,
): Promise<Reply> => {
  const { keep, pages } = ports;
  if (event.requestContext.http.method !== 'POST') return refuse(ports, event, 'wrong-method');
  const turn = secondsToTurn(ports, event);
  const read = answersFrom(readBody(event));
  const seconds = await turn;
  if (read.kind !== 'parsed') return refuse(ports, event, read.problem, read);
  if (seconds !== undefined) return refuse(ports, event, 'busy', { seconds });
  await keep(read.value);
  return wantsPage(event)
    ? pageReply(200, pages.monitoringThanks())
    : jsonReply(200, { kept: true });
};

type Read =
  | { readonly kind: 'parsed'; readonly value: Monitoring }
  | ({ readonly kind: 'refused'; readonly problem: ProblemKind } & Pick<
      ProblemDetails,
      'problems'
    >);

const troubles: Partial<Record<ProblemKind, FormTrouble>> = {
  'too-big': 'too-big',
  'wrong-type': 'wrong-type',
  'not-readable': 'not-readable',
  busy: 'busy',
};

// What was ticked stands in the page they came from; nobody is told to tick it all again.
const refuse = (
  { pages }: MonitoringEndpointPorts,
  event: APIGatewayProxyEventV2,
  kind: ProblemKind,
  details: ProblemDetails = {},
): Reply => {
  const reply = problemReply(kind, details);
  if (!wantsPage(event)) return reply;
  const html = pages.monitoringTrouble(troubles[kind] ?? 'failed');
  return pageReply(reply.statusCode ?? 500, html, waiting(details.seconds));
};

const refused = (problem: ProblemKind, details: Pick<ProblemDetails, 'problems'> = {}): Read => ({
  kind: 'refused',
  problem,
  ...details,
});

const answersFrom = (body: Body): Read => {
  if (body.kind === 'json') return checked(body.value);
  if (body.kind !== 'form') return refused(body.kind);
  const form = answersFromForm(body.fields);
  return form.kind === 'problems'
    ? refused('unknown-names', { problems: form.problems })
    : checked(form.answers);
};

const checked = (answers: unknown): Read => {
  const parsed = parseMonitoring(answers);
  if (parsed.kind === 'parsed') return parsed;
  const isUnknown = parsed.problems.some(({ code }) => code === 'unknown-name');
  return refused(isUnknown ? 'unknown-names' : 'wrong-answers', { problems: parsed.problems });
};
