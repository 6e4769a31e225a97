import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import { type PortChoice, portTaken } from '../listen.ts';
import type { KeptMessage } from './mail-store.ts';

/** The inbox that a person looks at in the browser. */
export type Inbox = {
  readonly port: number;
  readonly show: (message: KeptMessage, raw: Buffer) => void;
  readonly stop: () => Promise<void>;
};

const workerFile = fileURLToPath(new URL('./inbox-worker.ts', import.meta.url));
const listeningSchema = z.object({ port: z.optional(z.number()) });

const listening = (worker: Worker): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    worker.once('message', (said: unknown) => resolve(listeningSchema.parse(said).port));
    worker.once('error', reject);
  });

/** Opens the inbox at its port. */
export const openInbox = async (choice: PortChoice): Promise<Inbox> => {
  const worker = new Worker(workerFile, { workerData: choice.port, execArgv: [], stdout: true });
  const port = await listening(worker);
  if (port === undefined) {
    await worker.terminate();
    throw portTaken(choice);
  }
  return {
    port,
    show: ({ messageId, at }, raw) =>
      worker.postMessage({ messageId, at, raw: raw.toString('base64') }),
    stop: async () => {
      await worker.terminate();
    },
  };
};
