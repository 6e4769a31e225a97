import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import type { Monitoring } from '../../shared/submission/monitoring.ts';
import { parseMonitoring } from '../../shared/submission/parse-submission.ts';
import type { Log } from '../logging/events.ts';
import type { Pages } from '../ports/pages.ts';
import type { KeepMonitoring } from '../use-cases/keep-monitoring.ts';
import { httpChain } from './http-chain.ts';
import { type Body, readBody } from './read-body.ts';
import { jsonReply, pageReply, problemReply, type Reply } from './reply.ts';
import { wantsPage } from './wants-page.ts';

export type MonitoringEndpointPorts = {
  readonly keep: KeepMonitoring;
  readonly pages: Pick<Pages, 'monitoringThanks'>;
  readonly log: Log;
};

/** `POST /api/monitoring`, after the receipt and apart from it. The log says only that something was asked. */
export const monitoringEndpoint = (ports: MonitoringEndpointPorts) =>
  httpChain((event) => keepAnswers(ports, event), { log: ports.log });

const keepAnswers = async (
  { keep, pages }: MonitoringEndpointPorts,
  event: APIGatewayProxyEventV2,
): Promise<Reply> => {
  if (event.requestContext.http.method !== 'POST') return problemReply('wrong-method');
  const read = answersFrom(readBody(event));
  if (read.kind !== 'parsed') return read.reply;
  await keep(read.value);
  return wantsPage(event)
    ? pageReply(200, pages.monitoringThanks())
    : jsonReply(200, { kept: true });
};

type Read =
  | { readonly kind: 'parsed'; readonly value: Monitoring }
  | { readonly kind: 'refused'; readonly reply: Reply };

const refused = (reply: Reply): Read => ({ kind: 'refused', reply });

const answersFrom = (body: Body): Read => {
  if (body.kind === 'json') return checked(body.value);
  if (body.kind !== 'form') return refused(problemReply(body.kind));
  const form = answersFromForm(body.fields);
  return form.kind === 'problems'
    ? refused(problemReply('unknown-names', form))
    : checked(form.answers);
};

const checked = (answers: unknown): Read => {
  const parsed = parseMonitoring(answers);
  if (parsed.kind === 'parsed') return parsed;
  const isUnknown = parsed.problems.some(({ code }) => code === 'unknown-name');
  return refused(problemReply(isUnknown ? 'unknown-names' : 'wrong-answers', parsed));
};
