import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { errorKeys, type Log } from '../logging/events.ts';
import type { TakeTurn } from '../use-cases/take-turn.ts';
import { clientAddress } from './client-address.ts';

export type TurnPorts = { readonly takeTurn: TakeTurn; readonly log: Log };

/**
 * The seconds to wait before a post from this address is taken; undefined when it goes on. Started before a post is
 * read and heard when it is about to be stored, so that counting costs as little time as it can.
 */
export const secondsToTurn = async (
  { takeTurn, log }: TurnPorts,
  event: APIGatewayProxyEventV2,
): Promise<number | undefined> => {
  const turn = await takeTurn(event.rawPath, clientAddress(event));
  if (turn.kind === 'uncounted') log('post-not-counted', errorKeys(turn.error));
  if (turn.kind === 'wait') log('post-slowed', { seconds: turn.seconds });
  return turn.kind === 'wait' ? turn.seconds : undefined;
};
