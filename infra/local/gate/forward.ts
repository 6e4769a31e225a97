import { Agent, request } from 'node:http';
import type { Answer } from './answer.ts';

/** A part that takes whole requests to another server on this computer. */
export type Forward = {
  readonly send: (headers: Readonly<Record<string, string>>, body: string) => Promise<Answer>;
  readonly close: () => void;
};

const flat = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(',');

/** Sends to wherever the part is by then; keeps connections open, but not for so long that the other side closes one just as it is used again. */
export const forwardTo = (endpoint: () => Promise<string>): Forward => {
  const agent = new Agent({ keepAlive: true, timeout: 10_000 });
  const exchange = (
    to: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const outgoing = request(to, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const kept = Object.entries(response.headers).filter(
            ([name]) => name.startsWith('x-amz') || name === 'content-type',
          );
          resolve({
            status: response.statusCode ?? 502,
            headers: Object.fromEntries(kept.map(([name, value]) => [name, flat(value)])),
            body: Buffer.concat(chunks),
          });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  return {
    send: async (headers, body) => exchange(await endpoint(), headers, body),
    close: () => agent.destroy(),
  };
};
