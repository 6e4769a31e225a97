import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { draftSavedSchema } from '../../shared/intake-api/draft-replies.ts';
import { draftActions, draftFields } from '../../shared/intake-api/drafts.ts';
import type { ProblemKind } from '../../shared/intake-api/problems.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import type { FormTrouble, Pages } from '../ports/pages.ts';
import type { DraftSaving, DraftToSave, SaveDraft } from '../use-cases/save-draft.ts';
import { clientAddress } from './client-address.ts';
import { codeHeld, rememberCode } from './draft-cookie.ts';
import { noForm } from './draft-sent.ts';
import { fieldNamed, formSent, pageSent } from './form-sent.ts';
import { isFromElsewhere } from './from-elsewhere.ts';
import { httpChain } from './http-chain.ts';
import { type Body, readBody } from './read-body.ts';
import { jsonReply, pageReply, problemReply, type Reply, waiting } from './reply.ts';
import { secondsToTurn, type TurnPorts } from './turn.ts';
import { wantsPage } from './wants-page.ts';

export type SaveDraftEndpointPorts = TurnPorts & {
  readonly save: SaveDraft;
  readonly pages: Pick<Pages, 'form' | 'draftSaved'>;
  readonly newId: () => string;
};

/** `POST /api/drafts`: a form as it stands, kept sealed. A plain form post is told its code on a page. */
export const saveDraftEndpoint = (ports: SaveDraftEndpointPorts) =>
  httpChain((event) => keep(ports, event), {
    log: ports.log,
    onFailure: (event) => refuse(ports, event, readBody(event), 'failed'),
  });

const keep = async (
  ports: SaveDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
): Promise<Reply> => {
  const body = readBody(event);
  if (event.requestContext.http.method !== 'POST')
    return refuse(ports, event, body, 'wrong-method');
  if (isFromElsewhere(event)) return problemReply('not-from-here');
  if (body.kind !== 'form') return refuse(ports, event, body, noForm(body.kind));
  if (answersFromForm(body.fields).kind === 'problems')
    return refuse(ports, event, body, 'unknown-names');
  const seconds = await secondsToTurn(ports, event);
  if (seconds !== undefined) return refuse(ports, event, body, 'busy', seconds);
  const asked = askedIn(ports, event, body);
  return answer(ports, event, body, asked, await ports.save(asked));
};

const aRevision = /^[0-9a-z-]{8,40}$/;
const revisionNamed = (body: Body, name: string): string | undefined => {
  const given = fieldNamed(body, name);
  return aRevision.test(given) ? given : undefined;
};

// 0 where nobody turned screens: the page itself finds where they were.
const screenIn = (body: Body): number => {
  const screen = Number(fieldNamed(body, draftFields.screen));
  return Number.isInteger(screen) && screen >= 1 && screen <= 20 ? screen : 0;
};

const askedIn = (
  { newId }: SaveDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  body: Extract<Body, { kind: 'form' }>,
): DraftToSave => {
  // Resumed in two places and sent from both, it is one submission: so it has its id from here on.
  const { submissionId } = formSent(body, newId);
  const others = body.fields.filter(([name]) => name !== 'submissionId');
  return {
    draft: {
      page: pageSent(event, body),
      screen: screenIn(body),
      fields: submissionId === undefined ? others : [...others, ['submissionId', submissionId]],
    },
    code: codeHeld(event),
    from: revisionNamed(body, draftFields.revision),
    next: revisionNamed(body, draftFields.next) ?? newId(),
    isAsked: wantsPage(event) || fieldNamed(body, draftFields.action) === draftActions.keepCode,
    address: clientAddress(event),
  };
};

const answer = (
  ports: SaveDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  body: Body,
  { isAsked }: DraftToSave,
  saving: DraftSaving,
): Reply => {
  ports.log('draft-saved', { outcome: saving.kind });
  switch (saving.kind) {
    case 'saved': {
      const { code, revision, keptUntil } = saving;
      const reply = wantsPage(event)
        ? pageReply(200, ports.pages.draftSaved(pageSent(event, body), { code, keptUntil }))
        : jsonReply(200, draftSavedSchema.parse({ revision, keptUntil, ...(isAsked && { code }) }));
      return { ...reply, cookies: [...rememberCode(code)] };
    }
    case 'newer':
      return problemReply('draft-newer', { revision: saving.revision });
    case 'gone':
      return problemReply('draft-gone');
    case 'too-big':
      return refuse(ports, event, body, saving.kind);
    case 'busy':
      return refuse(ports, event, body, saving.kind, saving.seconds);
  }
};

const troubles: Partial<Record<ProblemKind, FormTrouble>> = {
  'too-big': 'too-big',
  'form-only': 'wrong-type',
  'not-readable': 'not-readable',
  busy: 'busy',
};

/** Refused, and shown again with everything typed: it was not saved, and says so. */
const refuse = (
  ports: SaveDraftEndpointPorts,
  event: APIGatewayProxyEventV2,
  body: Body,
  kind: ProblemKind,
  seconds?: number,
): Reply => {
  const reply = problemReply(kind, seconds === undefined ? {} : { seconds });
  ports.log('draft-refused', { code: kind, status: reply.statusCode ?? 500 });
  if (!wantsPage(event)) return reply;
  const form = {
    ...formSent(body, ports.newId),
    trouble: troubles[kind] ?? 'failed',
    isForSaving: true,
  };
  const html = ports.pages.form(pageSent(event, body), form);
  return pageReply(reply.statusCode ?? 500, html, waiting(seconds));
};
