import type { IncomingMessage } from 'node:http';
import { bodyLimits } from '../../service.ts';

// A sender that is cut off never reads the answer, so what is over the limit is read and dropped, up to here.
const patienceBytes = 10 * bodyLimits.bytes;

/** The whole body, or nothing when it is larger than the gateway takes. */
export const readRequestBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= bodyLimits.bytes) chunks.push(bytes);
    if (size > patienceBytes) break;
  }
  return size > bodyLimits.bytes ? undefined : Buffer.concat(chunks);
};
