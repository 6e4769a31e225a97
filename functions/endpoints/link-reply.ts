import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ProblemKind } from '../../shared/intake-api/problems.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { Log } from '../logging/events.ts';
import type { LinkPages, LinkSaid, LinkToShow } from '../ports/link-pages.ts';
import type { FormTrouble } from '../ports/pages.ts';
import type { LinkAnswer } from '../use-cases/link-answer.ts';
import { fieldNamed } from './form-sent.ts';
import type { Body } from './read-body.ts';
import { jsonReply, pageReply, problemReply, type Reply, waiting } from './reply.ts';
import { wantsPage } from './wants-page.ts';

/** What the page behind a link shows; only its reference may be logged. */
export type LinkView = { readonly reference: string };

export type LinkEndpointPorts<View> = {
  readonly pages: LinkPages<View>;
  /** Replies go out through their schema. */
  readonly reply: { readonly parse: (view: unknown) => View };
  readonly log: Log;
};

/** One request from the page of a link, as far as it was read. */
export type LinkSent = { readonly event: APIGatewayProxyEventV2; readonly body: Body };

/** What stands behind the link: JSON, or the page itself. */
export const openedReply = <View extends LinkView>(
  { pages, reply }: LinkEndpointPorts<View>,
  { event, body }: LinkSent,
  code: number,
  view: View,
  said: LinkSaid,
): Reply => {
  const checked = reply.parse(view);
  return wantsPage(event)
    ? pageReply(code, pages.opened({ view: checked, token: fieldNamed(body, 'token'), said }))
    : jsonReply(code, checked);
};

type Shut<View> = Exclude<LinkAnswer<View>, { readonly view: View }>;

const problemOf = {
  shut: 'link-not-opened',
  slowed: 'slow-down',
  newer: 'link-newer',
  expired: 'link-expired',
  ended: 'link-ended',
} as const;

/** A link that stays closed, with how to go on from there. */
export const shutReply = <View extends LinkView>(
  ports: LinkEndpointPorts<View>,
  sent: LinkSent,
  shut: Shut<View>,
): Reply => {
  const why = shut.kind === 'closed' ? shut.why : shut.kind;
  const seconds = shut.kind === 'slowed' ? shut.seconds : undefined;
  ports.log(shut.kind === 'slowed' ? 'link-slowed' : 'link-shut', { code: why });
  const problem = problemReply(problemOf[why], { ...(seconds !== undefined && { seconds }) });
  if (!wantsPage(sent.event)) return problem;
  const obstacle = shut.kind === 'closed' ? { kind: shut.why } : shut;
  const html = askPage(ports, sent, { problems: [], obstacle });
  return pageReply(problem.statusCode ?? 500, html, waiting(seconds));
};

const askPage = <View extends LinkView>(
  { pages }: LinkEndpointPorts<View>,
  { body }: LinkSent,
  shown: Omit<LinkToShow, 'token'>,
): string => pages.ask({ token: fieldNamed(body, 'token'), ...shown });

const troubles: Partial<Record<ProblemKind, FormTrouble>> = {
  'too-big': 'too-big',
  'wrong-type': 'wrong-type',
  'not-readable': 'not-readable',
  'wrong-method': 'failed',
  failed: 'failed',
};

/** What could not be taken before the page could be opened. */
export const refusedReply = <View extends LinkView>(
  ports: LinkEndpointPorts<View>,
  sent: LinkSent,
  kind: ProblemKind,
  problems: readonly FieldProblem[] = [],
): Reply => {
  const reply = problemReply(kind, problems.length > 0 ? { problems } : {});
  const status = reply.statusCode ?? 500;
  ports.log('link-refused', { code: kind, status, problems: problems.length });
  if (!wantsPage(sent.event)) return reply;
  const trouble = troubles[kind];
  const obstacle = trouble && { obstacle: { kind: 'trouble', trouble } as const };
  return pageReply(status, askPage(ports, sent, { problems, ...obstacle }));
};
