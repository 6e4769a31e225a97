import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { errorKeys, type Log } from '../logging/events.ts';
import type { KnowOrigin } from '../use-cases/know-origin.ts';
import { problemReply } from './reply.ts';

export type DoorPorts = {
  readonly know: KnowOrigin;
  /** The header in which CloudFront says the secret. */
  readonly header: string;
  readonly log: Log;
};

/**
 * The door of every function that answers the web: it opens to what came through CloudFront, and so through its firewall.
 * Of what it turns away nothing is kept, not even that it came; a wrong value is counted, because CloudFront itself may
 * be saying it. Where the right one cannot be read, whoever seems to have it is let in: a complaint is not lost because
 * a check on its way could not be made.
 */
export const door = ({
  know,
  header,
  log,
}: DoorPorts): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyResultV2> => ({
  before: async ({ event }) => {
    const said = event.headers[header];
    const origin = await know(said);
    if (origin.kind === 'known') return undefined;
    if (origin.kind === 'cannot-tell') {
      log('origin-not-known', errorKeys(origin.error));
      return undefined;
    }
    if (said !== undefined) log('origin-wrong');
    return problemReply('not-from-here');
  },
});
