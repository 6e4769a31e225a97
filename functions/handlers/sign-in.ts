import { closedDoor } from '../door-wiring.ts';
import { signInEndpoint } from '../endpoints/sign-in-endpoint.ts';
import { signInSettings } from '../settings.ts';
import { edges } from '../wiring.ts';

const { HEARD_SIGN_IN: where } = signInSettings.parse(process.env);

export const handler = signInEndpoint({ where, log: edges.makeLog('sign-in') }).use(
  closedDoor(process.env),
);
