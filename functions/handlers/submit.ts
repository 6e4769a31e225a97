import { submitEndpoint } from '../endpoints/submit-endpoint.ts';
import { submitSettings } from '../settings.ts';
import { makeAcceptSubmission } from '../use-cases/accept-submission.ts';
import { makeDiscardDraft } from '../use-cases/discard-draft.ts';
import { acceptPorts, draftPorts, edges, formPages } from '../wiring.ts';

const settings = submitSettings.parse(process.env);

export const handler = submitEndpoint({
  discard: makeDiscardDraft(draftPorts(settings)),
  accept: makeAcceptSubmission(acceptPorts(settings)),
  pages: formPages(settings),
  log: edges.makeLog('submit'),
  newId: edges.newId,
});
