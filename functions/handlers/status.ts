import { closedDoor } from '../door-wiring.ts';
import { statusEndpoint } from '../endpoints/status-endpoint.ts';
import { statusSettings } from '../settings.ts';
import { makeOpenStatus } from '../use-cases/open-status.ts';
import { makeTakeTurn } from '../use-cases/take-turn.ts';
import { edges, statusPages, statusPorts, turnPorts } from '../wiring.ts';

const settings = statusSettings.parse(process.env);

export const handler = statusEndpoint({
  takeTurn: makeTakeTurn(turnPorts(settings)),
  open: makeOpenStatus(statusPorts(settings)),
  pages: statusPages(settings),
  log: edges.makeLog('status'),
  newId: edges.newId,
}).use(closedDoor(process.env));
