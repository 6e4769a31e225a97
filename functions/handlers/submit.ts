import { closedDoor } from '../door-wiring.ts';
import { submitEndpoint } from '../endpoints/submit-endpoint.ts';
import { submitSettings } from '../settings.ts';
import { makeAcceptSubmission } from '../use-cases/accept-submission.ts';
import { makeDiscardDraft } from '../use-cases/discard-draft.ts';
import { makeTakeTurn } from '../use-cases/take-turn.ts';
import { acceptPorts, draftPorts, edges, formPages, turnPorts } from '../wiring.ts';

const settings = submitSettings.parse(process.env);

export const handler = submitEndpoint({
  takeTurn: makeTakeTurn(turnPorts(settings)),
  discard: makeDiscardDraft(draftPorts(settings)),
  accept: makeAcceptSubmission(acceptPorts(settings)),
  pages: formPages(settings),
  log: edges.makeLog('submit'),
  newId: edges.newId,
}).use(closedDoor(process.env));
