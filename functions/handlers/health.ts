import { closedDoor } from '../door-wiring.ts';
import { healthEndpoint } from '../endpoints/health-endpoint.ts';
import { healthSettings } from '../settings.ts';
import { edges, healthCheck } from '../wiring.ts';

export const handler = healthEndpoint({
  check: healthCheck(healthSettings.parse(process.env)),
  log: edges.makeLog('health'),
}).use(closedDoor(process.env));
