import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import type { Parsed } from '../../shared/submission/parse-submission.ts';
import type { LinkAnswer } from '../use-cases/link-answer.ts';
import { clientAddress } from './client-address.ts';
import { fieldNamed, fieldsOf } from './form-sent.ts';
import { httpChain } from './http-chain.ts';
import {
  type LinkEndpointPorts,
  type LinkSent,
  type LinkView,
  openedReply,
  refusedReply,
  shutReply,
} from './link-reply.ts';
import { type Body, readBody } from './read-body.ts';
import { problemReply, type Reply } from './reply.ts';
import { problemKind } from './status-reply.ts';
import { wantsPage } from './wants-page.ts';

type Asked = { readonly token: string; readonly action: string };

export type LinkActionsPorts<A extends Asked, View> = LinkEndpointPorts<View> & {
  readonly parse: (value: unknown) => Parsed<A>;
  readonly take: (asked: A, from: string) => Promise<LinkAnswer<View>>;
  readonly open: (token: string, from: string) => Promise<LinkAnswer<View>>;
};

/**
 * `POST` from the page of a mailed link: it opens the page, or answers from it, each with the code of the link. Being
 * opened changes nothing, and the code is never in a path, a query or a log.
 */
export const linkActionsEndpoint = <A extends Asked, View extends LinkView>(
  ports: LinkActionsPorts<A, View>,
) =>
  httpChain((event) => takeAction(ports, { event, body: readBody(event) }), {
    log: ports.log,
    onFailure: (event) => refusedReply(ports, { event, body: readBody(event) }, 'failed'),
  });

const takeAction = async <A extends Asked, View extends LinkView>(
  ports: LinkActionsPorts<A, View>,
  sent: LinkSent,
): Promise<Reply> => {
  const { event, body } = sent;
  if (event.requestContext.http.method !== 'POST') return refusedReply(ports, sent, 'wrong-method');
  if (body.kind !== 'json' && body.kind !== 'form') return refusedReply(ports, sent, body.kind);
  const asked = askedFrom(ports.parse, body);
  if (asked.kind === 'problems') return withProblems(ports, sent, asked.problems);
  return answer(ports, sent, await ports.take(asked.value, clientAddress(event)), asked.value);
};

const askedFrom = <A>(
  parse: (value: unknown) => Parsed<A>,
  body: Extract<Body, { kind: 'json' | 'form' }>,
): Parsed<A> => {
  if (body.kind === 'json') return parse(body.value);
  const form = answersFromForm(body.fields);
  return form.kind === 'problems' ? form : parse(form.answers);
};

// The page is opened to show what is wrong beside what was typed; without its code only the way back to it is shown.
const withProblems = async <A extends Asked, View extends LinkView>(
  ports: LinkActionsPorts<A, View>,
  sent: LinkSent,
  problems: readonly FieldProblem[],
): Promise<Reply> => {
  const kind = problemKind(problems);
  const token = fieldNamed(sent.body, 'token');
  const isLong = problems.some(({ field }) => field === 'token');
  if (!wantsPage(sent.event) || token === '' || isLong) {
    return refusedReply(ports, sent, kind, problems);
  }
  const opened = await ports.open(token, clientAddress(sent.event));
  if (!('view' in opened)) return shutReply(ports, sent, opened);
  const code = problemReply(kind).statusCode ?? 500;
  ports.log('link-refused', { code: kind, status: code, problems: problems.length });
  const said = { kind: 'problems', fields: fieldsOf(sent.body), problems } as const;
  return openedReply(ports, sent, code, opened.view, said);
};

const lines = {
  open: 'link-opened',
  taken: 'link-answer-taken',
  repeated: 'link-answer-repeated',
  cannot: 'link-refused',
} as const;

const answer = <A extends Asked, View extends LinkView>(
  ports: LinkActionsPorts<A, View>,
  sent: LinkSent,
  taken: LinkAnswer<View>,
  { action }: Asked,
): Reply => {
  if (!('view' in taken)) return shutReply(ports, sent, taken);
  const { view } = taken;
  ports.log(lines[taken.kind], { reference: view.reference, code: action });
  if (taken.kind !== 'cannot') {
    return openedReply(ports, sent, 200, view, {
      kind: taken.kind === 'open' ? 'nothing' : 'taken',
    });
  }
  const { problems } = taken;
  const said = { kind: 'problems', fields: fieldsOf(sent.body), problems } as const;
  return wantsPage(sent.event)
    ? openedReply(ports, sent, 422, view, said)
    : problemReply('wrong-answers', { problems });
};
