import { draftCookieName } from '../../shared/intake-api/drafts.ts';
import { neutralSite } from '../../shared/intake-api/leaving.ts';
import type { Log } from '../logging/events.ts';
import { httpChain } from './http-chain.ts';
import type { Reply } from './reply.ts';

const gone = `${draftCookieName}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict`;

/**
 * `GET /leave`: to a page that anybody may have open, with what this browser kept of us taken away. A plain link, so
 * that it works without script. Nothing is logged: who leaves in a hurry is nobody's business.
 */
export const leaveEndpoint = ({ log }: { readonly log: Log }) =>
  httpChain(async () => left, { log });

const left: Reply = {
  statusCode: 303,
  headers: {
    location: neutralSite,
    'cache-control': 'no-store',
    'clear-site-data': '"cache", "cookies", "storage"',
  },
  cookies: [gone],
  body: '',
};
