import { alertReplySchema } from '../../shared/intake-api/alert-replies.ts';
import { parseAlertAction } from '../../shared/intake-api/alert-requests.ts';
import { closedDoor } from '../door-wiring.ts';
import { linkActionsEndpoint } from '../endpoints/link-actions-endpoint.ts';
import { alertPorts } from '../link-wiring.ts';
import { alertActionsSettings } from '../settings.ts';
import { makeTakeAlertAction } from '../use-cases/take-alert-action.ts';
import { alertPages, edges } from '../wiring.ts';

const settings = alertActionsSettings.parse(process.env);
const take = makeTakeAlertAction(alertPorts(settings));

export const handler = linkActionsEndpoint({
  parse: parseAlertAction,
  reply: alertReplySchema,
  take,
  open: (token, from) => take({ token, action: 'open' }, from),
  pages: alertPages(settings),
  log: edges.makeLog('alert-actions'),
}).use(closedDoor(process.env));
