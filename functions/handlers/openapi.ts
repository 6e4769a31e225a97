import { closedDoor } from '../door-wiring.ts';
import { openapiEndpoint } from '../endpoints/openapi-endpoint.ts';
import { openapiSettings } from '../settings.ts';
import { edges } from '../wiring.ts';

export const handler = openapiEndpoint({
  origin: openapiSettings.parse(process.env).HEARD_ORIGIN,
  log: edges.makeLog('openapi'),
}).use(closedDoor(process.env));
