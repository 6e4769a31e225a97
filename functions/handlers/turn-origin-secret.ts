import { turnOriginSecretEndpoint } from '../endpoints/turn-origin-secret-endpoint.ts';
import { turnOriginSecretSettings } from '../settings.ts';
import { turnSecretPorts } from '../turn-wiring.ts';
import { makeTurnOriginSecret } from '../use-cases/turn-origin-secret.ts';
import { edges } from '../wiring.ts';

export const handler = turnOriginSecretEndpoint({
  turn: makeTurnOriginSecret(turnSecretPorts(turnOriginSecretSettings.parse(process.env))),
  log: edges.makeLog('turn-origin-secret'),
});
