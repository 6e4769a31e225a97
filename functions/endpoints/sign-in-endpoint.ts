import { type SignInReply, signInReplySchema } from '../../shared/desk-api/sign-in-reply.ts';
import type { Log } from '../logging/events.ts';
import { httpChain } from './http-chain.ts';
import { jsonReply } from './reply.ts';

/** `GET /api/sign-in`: where staff sign in. The desk's page is the same on every stage and asks here. */
export const signInEndpoint = ({
  where,
  log,
}: {
  readonly where: SignInReply;
  readonly log: Log;
}) => httpChain(async () => jsonReply(200, signInReplySchema.parse(where)), { log });
