import { draftCookieName } from '../../shared/intake-api/drafts.ts';
import { neutralSite } from '../../shared/intake-api/leaving.ts';
import type { Log } from '../logging/events.ts';
import { isFromElsewhere } from './from-elsewhere.ts';
import { httpChain } from './http-chain.ts';
import type { Reply } from './reply.ts';

const gone = `${draftCookieName}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict`;

/**
 * `GET /leave`: to a page that anybody may have open, with what this browser kept of us taken away. A plain link, so
 * that it works without script. Nothing is logged: who leaves in a hurry is nobody's business. Another site's page leads
 * there too, but takes nothing away: a picture with our address would cost somebody what they wrote.
 */
export const leaveEndpoint = ({ log }: { readonly log: Log }) =>
  httpChain(async (event) => (isFromElsewhere(event) ? away : left), { log });

const away: Reply = {
  statusCode: 303,
  headers: { location: neutralSite, 'cache-control': 'no-store' },
  body: '',
};

const left: Reply = {
  ...away,
  headers: { ...away.headers, 'clear-site-data': '"cache", "cookies", "storage"' },
  cookies: [gone],
};
