import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type DraftFound, draftFoundSchema } from '../../shared/intake-api/draft-replies.ts';
import { draftActions, draftFields } from '../../shared/intake-api/drafts.ts';
import type { Log } from '../logging/events.ts';
import type { Pages } from '../ports/pages.ts';
import type { DraftFinding, RemoveDraft, ResumeDraft } from '../use-cases/resume-draft.ts';
import { codeHeld, forgetCode, rememberCode } from './draft-cookie.ts';
import { fieldNamed, formSent, pageNamed } from './form-sent.ts';
import { httpChain } from './http-chain.ts';
import { type Body, readBody } from './read-body.ts';
import { jsonReply, pageReply, problemReply, type Reply } from './reply.ts';
import { wantsPage } from './wants-page.ts';
import { addressOf, isFromElsewhere } from './who-asks.ts';

export type ResumeDraftEndpointPorts = {
  readonly resume: ResumeDraft;
  readonly remove: RemoveDraft;
  readonly pages: Pick<Pages, 'form' | 'resume' | 'draftDeleted'>;
  readonly log: Log;
  readonly newId: () => string;
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
  if (body.kind !== 'form') return problemReply(body.kind === 'json' ? 'wrong-type' : body.kind);
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
  const finding = await ports.resume({ typed: meant, address: addressOf(event) });
  ports.log('draft-resumed', { outcome: finding.kind });
  return finding.kind === 'found'
    ? opened(ports, event, finding)
    : nothingThere(ports, event, typed);
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

/** The same answer to a wrong code, none, and one past its time. */
const nothingThere = (
  { pages }: ResumeDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  typed: string | undefined,
): Reply => {
  if (wantsPage(event)) return pageReply(404, pages.resume({ typed, why: 'not-found' }));
  if (typed !== undefined) return problemReply('no-draft');
  const reply = jsonReply(200, found({ kind: 'none' }));
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
  const outcome = await ports.remove({ typed: meant, address: addressOf(event) });
  ports.log('draft-deleted', { outcome });
  if (outcome === 'none' && typed !== undefined) return nothingThere(ports, event, typed);
  const reply = wantsPage(event)
    ? pageReply(200, ports.pages.draftDeleted())
    : jsonReply(200, found({ kind: 'deleted' }));
  return { ...reply, cookies: [...forgetCode] };
};
