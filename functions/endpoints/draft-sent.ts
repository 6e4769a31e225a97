import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { draftFields } from '../../shared/intake-api/drafts.ts';
import type { ProblemKind } from '../../shared/intake-api/problems.ts';
import type { DraftSent } from '../use-cases/discard-draft.ts';
import { codeHeld } from './draft-cookie.ts';
import { fieldNamed } from './form-sent.ts';
import type { Body } from './read-body.ts';

/** The draft of the form that was just sent: the revision it goes on from, or the save that was under way. */
export const draftSent = (event: APIGatewayProxyEventV2, body: Body): DraftSent | undefined => {
  const code = codeHeld(event);
  const revisions = [draftFields.revision, draftFields.next]
    .map((name) => fieldNamed(body, name))
    .filter((revision) => revision !== '');
  return code === undefined || revisions.length === 0 ? undefined : { code, revisions };
};

/** What is wrong with a body that is no form: a draft is a form as it stands, so JSON is a wrong type here like any other. */
export const noForm = (kind: Exclude<Body['kind'], 'form'>): ProblemKind =>
  kind === 'json' || kind === 'wrong-type' ? 'form-only' : kind;
