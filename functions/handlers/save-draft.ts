import { closedDoor } from '../door-wiring.ts';
import { saveDraftEndpoint } from '../endpoints/save-draft-endpoint.ts';
import { draftSettings } from '../settings.ts';
import { makeSaveDraft } from '../use-cases/save-draft.ts';
import { makeTakeTurn } from '../use-cases/take-turn.ts';
import { draftPorts, edges, formPages, turnPorts } from '../wiring.ts';

const settings = draftSettings.parse(process.env);

export const handler = saveDraftEndpoint({
  takeTurn: makeTakeTurn(turnPorts(settings)),
  save: makeSaveDraft(draftPorts(settings)),
  pages: formPages(settings),
  log: edges.makeLog('save-draft'),
  newId: edges.newId,
}).use(closedDoor(process.env));
