import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { errorKeys, type Log } from '../logging/events.ts';
import { problemReply, type Reply } from './reply.ts';

export type HttpEndpoint = (event: APIGatewayProxyEventV2) => Promise<Reply>;

export type HttpChain = {
  readonly log: Log;
  /** The reply to an unexpected failure, where a bare problem is not the best there is. */
  readonly onFailure?: (event: APIGatewayProxyEventV2) => Reply;
};

/**
 * The one chain around every HTTP endpoint. What is thrown is logged by name and place only, and the public is told
 * that something failed, never what.
 */
export const httpChain = (endpoint: HttpEndpoint, { log, onFailure }: HttpChain) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyResultV2>()
    .onError((request) => {
      log('unexpected', errorKeys(request.error));
      request.response = onFailure?.(request.event) ?? problemReply('failed');
    })
    .handler(endpoint);
