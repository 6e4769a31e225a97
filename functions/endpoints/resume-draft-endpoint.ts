import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type DraftFound, draftFoundSchema } from '../../shared/intake-api/draft-replies.ts';
import { draftActions, draftFields } from '../../shared/intake-api/drafts.ts';
import type { Pages } from '../ports/pages.ts';
import type { TellBegan } from '../use-cases/form-began.ts';
import type { DraftFinding, RemoveDraft, ResumeDraft } from '../use-cases/resume-draft.ts';
import { clientAddress } from './client-address.ts';
import { codeHeld, forgetCode, rememberCode } from './draft-cookie.ts';
import { noForm } from './draft-sent.ts';
import { fieldNamed, formSent, pageNamed } from './form-sent.ts';
import { isFromElsewhere } from './from-elsewhere.ts';
import { httpChain } from './http-chain.ts';
import { type Body, readBody } from './read-body.ts';
import { jsonReply, pageReply, problemReply, type Reply, waiting } from './reply.ts';
import { secondsToTurn, type TurnPorts } from './turn.ts';
import { wantsPage } from './wants-page.ts';

export type ResumeDraftEndpointPorts = TurnPorts & {
  readonly resume: ResumeDraft;
  readonly remove: RemoveDraft;
  readonly pages: Pick<Pages, 'form' | 'resume' | 'draftDeleted'>;
  readonly newId: () => string;
  /** The words that say when a form was opened. */
  readonly newBegan: TellBegan;
};

/**
 * `POST /api/drafts/resume`: the form of a code, or of this browser's own draft, as it was left; or that draft deleted.
 * Script is told only that there is one: words come back in the page itself and in no other way.
 */
export const resumeDraftEndpoint = (ports: ResumeDraftEndpointPorts) =>
  httpChain((event) => answer(ports, event), {
    log: ports.log,
    onFailure: (event) =>
      wantsPage(event)
        ? pageReply(500, ports.pages.resume({ typed: codeTyped(readBody(event)), why: 'failed' }))
        : problemReply('failed'),
  });

const answer = async (
  ports: ResumeDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
): Promise<Reply> => {
  if (event.requestContext.http.method !== 'POST') return problemReply('wrong-method');
  if (isFromElsewhere(event)) return problemReply('not-from-here');
  const body = readBody(event);
  if (body.kind !== 'form') return problemReply(noForm(body.kind));
  return fieldNamed(body, draftFields.action) === draftActions.remove
    ? remove(ports, event, codeTyped(body))
    : open(ports, event, codeTyped(body));
};

const open = async (
  ports: ResumeDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  typed: string | undefined,
): Promise<Reply> => {
  const meant = typed ?? codeHeld(event);
  const [finding, seconds] = await Promise.all([
    ports.resume({ typed: meant, address: clientAddress(event) }),
    secondsToTurn(ports, event),
  ]);
  ports.log('draft-resumed', { outcome: finding.kind });
  return finding.kind === 'found'
    ? opened(ports, event, finding)
    : nothingThere(ports, event, typed, seconds);
};

const codeTyped = (body: Body): string | undefined =>
  body.kind === 'form'
    ? body.fields.find(([name]) => name === draftFields.code)?.[1].slice(0, 60)
    : undefined;

const opened = (
  { pages, newId }: ResumeDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  { code, draft, revision, keptUntil }: Extract<DraftFinding, { kind: 'found' }>,
): Reply => {
  const { page, screen, fields } = draft;
  const form = {
    ...formSent({ kind: 'form', fields }, newId),
    resumed: { revision, screen },
  };
  const reply = wantsPage(event)
    ? pageReply(200, pages.form(pageNamed(page), form))
    : jsonReply(200, found({ kind: 'draft', page, screen, revision, keptUntil }));
  return { ...reply, cookies: [...rememberCode(code)] };
};

const found = (draft: DraftFound): DraftFound => draftFoundSchema.parse(draft);

/** The same answer to a wrong code, none, and one past its time. A right one opens however many came before it. */
const nothingThere = async (
  { pages, newBegan }: ResumeDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  typed: string | undefined,
  seconds: number | undefined,
): Promise<Reply> => {
  const why = seconds === undefined ? 'not-found' : 'busy';
  const problem = problemReply(seconds === undefined ? 'no-draft' : 'busy', {
    ...(seconds !== undefined && { seconds }),
  });
  if (wantsPage(event)) {
    return pageReply(problem.statusCode ?? 500, pages.resume({ typed, why }), waiting(seconds));
  }
  if (typed !== undefined || seconds !== undefined) return problem;
  const reply = jsonReply(200, found({ kind: 'none', began: await newBegan() }));
  // A code that opens nothing any more is of no use to this browser.
  return codeHeld(event) === undefined ? reply : { ...reply, cookies: [...forgetCode] };
};

const remove = async (
  ports: ResumeDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  typed: string | undefined,
): Promise<Reply> => {
  // Nothing typed means what this browser keeps.
  const meant = typed === undefined || typed.trim() === '' ? codeHeld(event) : typed;
  const [outcome, seconds] = await Promise.all([
    ports.remove({ typed: meant, address: clientAddress(event) }),
    secondsToTurn(ports, event),
  ]);
  ports.log('draft-deleted', { outcome });
  if (outcome === 'none' && typed !== undefined) return nothingThere(ports, event, typed, seconds);
  const reply = wantsPage(event)
    ? pageReply(200, ports.pages.draftDeleted())
    : jsonReply(200, found({ kind: 'deleted' }));
  return { ...reply, cookies: [...forgetCode] };
};
