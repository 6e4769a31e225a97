import { referralReplySchema } from '../../shared/intake-api/referral-replies.ts';
import { parseReferralAction } from '../../shared/intake-api/referral-requests.ts';
import { closedDoor } from '../door-wiring.ts';
import { linkActionsEndpoint } from '../endpoints/link-actions-endpoint.ts';
import { referralPorts } from '../link-wiring.ts';
import { referralActionsSettings } from '../settings.ts';
import { makeTakeReferralAction } from '../use-cases/take-referral-action.ts';
import { edges, referralPages } from '../wiring.ts';

const settings = referralActionsSettings.parse(process.env);
const take = makeTakeReferralAction(referralPorts(settings));

export const handler = linkActionsEndpoint({
  parse: parseReferralAction,
  reply: referralReplySchema,
  take,
  open: (token, from) => take({ token, action: 'open' }, from),
  pages: referralPages(settings),
  log: edges.makeLog('referral-actions'),
}).use(closedDoor(process.env));
