import { cloudFrontHeader } from './adapters/door/edge-header.ts';
import { freshSecret } from './adapters/door/same-text.ts';
import { managedSecretStore } from './adapters/door/secret-store.ts';
import { systemClock } from './adapters/system/clock.ts';
import { originHeader, type TurnOriginSecretSettings } from './settings.ts';
import type { TurnSecretPorts } from './use-cases/turn-origin-secret.ts';
import { turnClients } from './wiring.ts';

/** What turning the origin secret takes. */
export const turnSecretPorts = (settings: TurnOriginSecretSettings): TurnSecretPorts => {
  const { secrets, cloudFront } = turnClients();
  return {
    store: managedSecretStore(secrets, settings.HEARD_ORIGIN_SECRET),
    edge: cloudFrontHeader(cloudFront, settings.HEARD_DISTRIBUTION, originHeader),
    freshSecret,
    clock: systemClock,
  };
};
