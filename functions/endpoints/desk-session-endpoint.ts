import { type MeReply, meReplySchema } from '../../shared/desk-api/me-reply.ts';
import { type AtTheDesk, type DeskChain, deskChain } from './desk-chain.ts';
import { deskProblem } from './desk-reply.ts';
import { jsonReply, type Reply } from './reply.ts';

export type DeskSessionPorts = DeskChain & {
  readonly seeMyself: (staff: AtTheDesk['staff'], secondsLeft: number) => MeReply;
  readonly end: (signedIn: AtTheDesk['signedIn']) => Promise<void>;
};

/**
 * `GET /api/desk/me`: who somebody is here, and how long they stay signed in; asking does not lengthen it. `POST` is
 * "I am still here". `POST /api/desk/sign-out` ends the sign-in.
 */
export const deskSessionEndpoint = (ports: DeskSessionPorts) =>
  deskChain({ ...ports, how: ({ requestContext }) => useOf(requestContext.http.method) }, (desk) =>
    desk.event.rawPath.endsWith('/sign-out') ? signOut(ports, desk) : me(ports, desk),
  );

const useOf = (method: string): 'use' | 'look' => (method === 'POST' ? 'use' : 'look');

const me = async (
  { seeMyself }: DeskSessionPorts,
  { method, staff, secondsLeft }: AtTheDesk,
): Promise<Reply> => {
  if (method !== 'GET' && method !== 'POST') return deskProblem('wrong-method');
  const seen = seeMyself(staff, secondsLeft);
  const reply =
    method === 'POST' ? { ...seen, idle: { ...seen.idle, left: seen.idle.seconds } } : seen;
  return jsonReply(200, meReplySchema.parse(reply));
};

const signOut = async (
  { end, log }: DeskSessionPorts,
  { method, signedIn }: AtTheDesk,
): Promise<Reply> => {
  if (method !== 'POST') return deskProblem('wrong-method');
  await end(signedIn);
  log('desk-signed-out');
  return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
};
