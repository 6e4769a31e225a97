import { isSameText } from './adapters/door/same-text.ts';
import { systemClock } from './adapters/system/clock.ts';
import { door } from './endpoints/door.ts';
import { makeLog } from './logging/logger.ts';
import { doorSettings, originHeader } from './settings.ts';
import { makeKnowOrigin } from './use-cases/know-origin.ts';

/** The door of one function, from its own environment. */
export const closedDoor = (environment: unknown) => {
  const settings = doorSettings.parse(environment);
  const { AWS_REGION: region, AWS_SESSION_TOKEN: sessionToken } = settings;
  const place = {
    secretId: settings.HEARD_ORIGIN_SECRET,
    region,
    endpoint: new URL(
      settings.AWS_ENDPOINT_URL_SECRETS_MANAGER ?? `https://secretsmanager.${region}.amazonaws.com`,
    ),
    credentials: {
      accessKeyId: settings.AWS_ACCESS_KEY_ID,
      secretAccessKey: settings.AWS_SECRET_ACCESS_KEY,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
  };
  // Read with the first request: a function wakes without it.
  const read = async () => {
    const { signedSecret } = await import('./adapters/door/signed-secret.ts');
    return signedSecret(place)();
  };
  return door({
    know: makeKnowOrigin({ read, isSame: isSameText, clock: systemClock }),
    header: originHeader,
    log: makeLog('door'),
  });
};
