import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ProblemKind } from '../../shared/intake-api/problems.ts';
import { type StatusReply, statusReplySchema } from '../../shared/intake-api/status-replies.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormTrouble } from '../ports/pages.ts';
import type { CheckToShow, KeptWords, StatusPages, StatusSaid } from '../ports/status-pages.ts';
import type { OpenStatus } from '../use-cases/open-status.ts';
import type { StatusClosed } from '../use-cases/unlock-status.ts';
import { anId, fieldNamed } from './form-sent.ts';
import type { Body } from './read-body.ts';
import {
  jsonReply,
  type ProblemDetails,
  pageReply,
  problemReply,
  type Reply,
  waiting,
} from './reply.ts';
import type { TurnPorts } from './turn.ts';
import { wantsPage } from './wants-page.ts';

export type StatusEndpointPorts = TurnPorts & {
  readonly open: OpenStatus;
  readonly pages: StatusPages;
  readonly newId: () => string;
};

/** One request to a status page, as far as it was read. */
export type StatusSent = { readonly event: APIGatewayProxyEventV2; readonly body: Body };

/** The status itself: JSON, or the page in the voice of whoever wrote. */
export const statusReply = (
  { pages, newId }: StatusEndpointPorts,
  { event, body }: StatusSent,
  code: number,
  status: StatusReply,
  said: StatusSaid,
): Reply => {
  const checked = statusReplySchema.parse(status);
  return wantsPage(event)
    ? pageReply(code, pages.status({ status: checked, ...typed(body), newId, said }))
    : jsonReply(code, checked);
};

const typed = (body: Body) => ({
  reference: fieldNamed(body, 'reference'),
  secret: fieldNamed(body, 'secret'),
});

/** Words typed for a request travel with the page that asks for the secret again, so that they are not lost. */
export const keptWords = (body: Body): KeptWords | undefined => {
  const said = (names: readonly string[]) =>
    names.map((name) => fieldNamed(body, name)).find(Boolean);
  const words = said(['form.words', 'words', 'why', 'more', 'lookAt', 'contact.note']);
  const actionId = said(['form.actionId', 'actionId']) ?? '';
  return words === undefined || !anId.test(actionId) ? undefined : { words, actionId };
};

const checkPage = (
  { pages }: StatusEndpointPorts,
  { body }: StatusSent,
  shown: Pick<CheckToShow, 'problems' | 'obstacle'>,
): string => pages.check({ ...typed(body), ...shown, kept: keptWords(body) });

/** A page that stays closed: in the same words whichever of the two was wrong. */
export const closedReply = (
  ports: StatusEndpointPorts,
  sent: StatusSent,
  closed: StatusClosed,
): Reply => {
  const seconds = closed.kind === 'slowed' ? closed.seconds : undefined;
  ports.log(closed.kind === 'slowed' ? 'status-slowed' : 'status-shut');
  const problem = problemReply(closed.kind === 'slowed' ? 'slow-down' : 'not-opened', {
    ...(seconds !== undefined && { seconds }),
  });
  if (!wantsPage(sent.event)) return problem;
  const html = checkPage(ports, sent, { problems: [], obstacle: closed });
  return pageReply(problem.statusCode ?? 500, html, waiting(seconds));
};

const troubles: Partial<Record<ProblemKind, FormTrouble>> = {
  'too-big': 'too-big',
  'wrong-type': 'wrong-type',
  busy: 'busy',
  'not-readable': 'not-readable',
  'wrong-method': 'failed',
  failed: 'failed',
};

/** What could not be taken before a page could be opened; everything typed stands in the reply. */
export const refusedReply = (
  ports: StatusEndpointPorts,
  sent: StatusSent,
  kind: ProblemKind,
  details: Pick<ProblemDetails, 'problems' | 'seconds'> = {},
): Reply => {
  const { problems = [], seconds } = details;
  const reply = problemReply(kind, details);
  const status = reply.statusCode ?? 500;
  ports.log('status-refused', { code: kind, status, problems: problems.length });
  if (!wantsPage(sent.event)) return reply;
  const trouble = troubles[kind];
  const obstacle = trouble && { obstacle: { kind: 'trouble', trouble } as const };
  return pageReply(status, checkPage(ports, sent, { problems, ...obstacle }), waiting(seconds));
};

/** Asked by another site's page: our own page to type it on, with nothing of what that one sent. */
export const elsewhereReply = (
  { pages, log }: StatusEndpointPorts,
  { event }: StatusSent,
): Reply => {
  const reply = problemReply('not-from-here');
  const status = reply.statusCode ?? 500;
  log('status-refused', { code: 'not-from-here', status, problems: 0 });
  if (!wantsPage(event)) return reply;
  return pageReply(
    status,
    pages.check({
      reference: '',
      secret: '',
      kept: undefined,
      problems: [],
      obstacle: { kind: 'trouble', trouble: 'failed' },
    }),
  );
};

/** Names that are not in the contract are a 400, answers that cannot be taken a 422. */
export const problemKind = (problems: readonly FieldProblem[]): ProblemKind =>
  problems.some(({ code }) => code === 'unknown-name') ? 'unknown-names' : 'wrong-answers';
