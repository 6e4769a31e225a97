import { closedDoor } from '../door-wiring.ts';
import { statusActionsEndpoint } from '../endpoints/status-actions-endpoint.ts';
import { statusActionsSettings } from '../settings.ts';
import { makeOpenStatus } from '../use-cases/open-status.ts';
import { makeTakeStatusAction } from '../use-cases/take-status-action.ts';
import { makeTakeTurn } from '../use-cases/take-turn.ts';
import { edges, statusActionPorts, statusPages, turnPorts } from '../wiring.ts';

const settings = statusActionsSettings.parse(process.env);
const ports = statusActionPorts(settings);

export const handler = statusActionsEndpoint({
  takeTurn: makeTakeTurn(turnPorts(settings)),
  open: makeOpenStatus(ports),
  take: makeTakeStatusAction(ports),
  pages: statusPages(settings),
  log: edges.makeLog('status-actions'),
  newId: edges.newId,
}).use(closedDoor(process.env));
