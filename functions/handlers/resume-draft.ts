import { closedDoor } from '../door-wiring.ts';
import { resumeDraftEndpoint } from '../endpoints/resume-draft-endpoint.ts';
import { draftSettings } from '../settings.ts';
import { makeTellBegan } from '../use-cases/form-began.ts';
import { makeRemoveDraft, makeResumeDraft } from '../use-cases/resume-draft.ts';
import { makeTakeTurn } from '../use-cases/take-turn.ts';
import { draftPorts, edges, formPages, turnPorts } from '../wiring.ts';

const settings = draftSettings.parse(process.env);
const ports = draftPorts(settings);

export const handler = resumeDraftEndpoint({
  takeTurn: makeTakeTurn(turnPorts(settings)),
  resume: makeResumeDraft(ports),
  remove: makeRemoveDraft(ports),
  pages: formPages(settings),
  log: edges.makeLog('resume-draft'),
  newId: edges.newId,
  newBegan: makeTellBegan(turnPorts(settings)),
}).use(closedDoor(process.env));
