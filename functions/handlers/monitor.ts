import { closedDoor } from '../door-wiring.ts';
import { monitoringEndpoint } from '../endpoints/monitoring-endpoint.ts';
import { monitorSettings } from '../settings.ts';
import { makeKeepMonitoring } from '../use-cases/keep-monitoring.ts';
import { makeTakeTurn } from '../use-cases/take-turn.ts';
import { edges, formPages, monitoringStore, turnPorts } from '../wiring.ts';

const settings = monitorSettings.parse(process.env);

export const handler = monitoringEndpoint({
  takeTurn: makeTakeTurn(turnPorts(settings)),
  keep: makeKeepMonitoring({ store: monitoringStore(settings), clock: edges.clock }),
  pages: formPages(settings),
  log: edges.makeLog('monitor'),
}).use(closedDoor(process.env));
