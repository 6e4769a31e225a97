import { cloudFrontHeader } from './adapters/door/edge-header.ts';
import { freshSecret } from './adapters/door/same-text.ts';
import { managedSecretStore } from './adapters/door/secret-store.ts';
import { systemClock } from './adapters/system/clock.ts';
import { originHeader, type TurnOriginSecretSettings } from './settings.ts';
import type { TurnSecretPorts } from './use-cases/turn-origin-secret.ts';
import { cloudFrontClient, secretsClient } from './wiring.ts';

/** What turning the origin secret takes. */
export const turnSecretPorts = (settings: TurnOriginSecretSettings): TurnSecretPorts => ({
  store: managedSecretStore(secretsClient(), settings.HEARD_ORIGIN_SECRET),
  edge: cloudFrontHeader(cloudFrontClient(), settings.HEARD_DISTRIBUTION, originHeader),
  freshSecret,
  clock: systemClock,
});
