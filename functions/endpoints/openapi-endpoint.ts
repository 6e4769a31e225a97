import { openapiDocument } from '../../shared/intake-api/openapi.ts';
import type { Log } from '../logging/events.ts';
import { httpChain } from './http-chain.ts';
import { jsonReply } from './reply.ts';

export type OpenapiPorts = { readonly origin: string; readonly log: Log };

/** `GET /api/openapi.json`: the public contract, made from the schemas. */
export const openapiEndpoint = ({ origin, log }: OpenapiPorts) =>
  httpChain(
    async () => jsonReply(200, openapiDocument(origin), { 'cache-control': 'public, max-age=300' }),
    { log },
  );
