import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';

/**
 * The inbox in a thread of its own: the package keeps its messages in one store for the whole thread, and reading a
 * large message must not hold up the portal.
 */

type StartInbox = (settings: { host: string; port: number }) => Promise<Server>;

const require = createRequire(import.meta.url);
const isFunction = (value: unknown): boolean => typeof value === 'function';
const inboxSchema = z.object({ default: z.custom<StartInbox>(isFunction) });
const shownSchema = z.object({ messageId: z.string(), at: z.number() });
const storeSchema = z.object({
  getStoreReadonly: z.custom<() => { emails: z.infer<typeof shownSchema>[] }>(isFunction),
});

const { default: startInbox } = inboxSchema.parse(require('aws-ses-v2-local'));
const { getStoreReadonly } = storeSchema.parse(require('aws-ses-v2-local/dist/store'));
const server = await startInbox({ host: '127.0.0.1', port: z.number().parse(workerData) });
const address = server.address();
const port = address !== null && typeof address === 'object' ? address.port : undefined;
parentPort?.postMessage({ port });

const messageSchema = z.object({ messageId: z.string(), at: z.string(), raw: z.string() });
const givenId = /<MessageId>([^<]+)</;

/** Hands the message over as SES's own clients do, then gives it the number and time we answered the sender with. */
const show = async (given: unknown): Promise<void> => {
  const { messageId, at, raw } = messageSchema.parse(given);
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { authorization: 'AWS local' },
    body: new URLSearchParams({ Action: 'SendRawEmail', 'RawMessage.Data': raw }),
  });
  const shownId = givenId.exec(await response.text())?.[1];
  const shown = getStoreReadonly().emails.find((email) => email.messageId === shownId);
  if (shown === undefined) return;
  shown.messageId = messageId;
  shown.at = Math.floor(Date.parse(at) / 1000);
};

let line: Promise<void> = Promise.resolve();
parentPort?.on('message', (given: unknown) => {
  // One after the other, so that the inbox shows them in the order they were sent.
  line = line.then(() => show(given)).catch(() => undefined);
});
