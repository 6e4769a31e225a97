import { healthSchema } from '../../shared/intake-api/replies.ts';
import { errorKeys, type Log } from '../logging/events.ts';
import type { RecordsCheck } from '../ports/records-check.ts';
import { httpChain } from './http-chain.ts';
import { jsonReply, problemReply } from './reply.ts';

export type HealthPorts = { readonly check: RecordsCheck; readonly log: Log };

/** `GET /api/health`: 200 when the records answer, 503 when they do not. */
export const healthEndpoint = ({ check, log }: HealthPorts) =>
  httpChain(
    async () => {
      try {
        await check();
        return jsonReply(200, healthSchema.parse({ status: 'ok', service: 'heard' }));
      } catch (error) {
        log('unexpected', errorKeys(error));
        return problemReply('unavailable');
      }
    },
    { log },
  );
