import * as z from 'zod/mini';
import { contactKinds, declineReasons } from '../../../shared/intake-api/referral-requests.ts';
import { referralStates } from '../../../shared/intake-api/replies.ts';
import { once } from '../../../shared/once.ts';
import { handshakeSteps } from '../../domain/referral/handshake.ts';

/** What a mailed link leads to, as it stands with its case: the advocacy service's side of a referral. */
export const handshake = once(() =>
  z.object({
    step: z.enum(handshakeSteps),
    serial: z.int(),
    toldAt: z.string(),
    linkedAt: z.string(),
    answeredAt: z.exactOptional(z.string()),
    because: z.exactOptional(z.enum(declineReasons)),
    contactAt: z.exactOptional(z.string()),
    how: z.exactOptional(z.enum(contactKinds)),
    content: z.exactOptional(z.object({ keyId: z.string(), mac: z.string() })),
  }),
);

/** One alert to the duty team. */
export const alert = once(() =>
  z.object({
    id: z.string(),
    raisedAt: z.string(),
    place: z.int(),
    askedAt: z.string(),
    acknowledgedAt: z.exactOptional(z.string()),
    unheard: z.exactOptional(z.literal(true)),
  }),
);

/** What was decided about an advocate. */
export const referral = once(() =>
  z.object({
    state: z.enum(referralStates),
    because: z.exactOptional(
      z.enum([
        'about-an-advocate',
        'service-run-by-those-complained-about',
        'asked-not-to-be-contacted',
        'may-not-be-young',
        'council-arranges',
        'not-told-yet',
        'check-for-conflict',
        'service-declined',
      ]),
    ),
    wish: z.exactOptional(z.enum(['refer', 'no'])),
  }),
);
