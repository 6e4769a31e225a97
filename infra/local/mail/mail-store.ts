import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { keepFile } from '../keep-file.ts';
import type { SendRequest } from './send-request.ts';

const keptSchema = z.object({
  messageId: z.string(),
  at: z.iso.datetime(),
  source: z.string(),
  configurationSet: z.string(),
  destinations: z.array(z.string()),
  tags: z.record(z.string(), z.array(z.string())),
});

/** What SES knew about a message besides its text: the envelope, kept beside the raw message. */
export type KeptMessage = z.infer<typeof keptSchema>;

/** Under which name everything about a message is kept; names sort in the order messages came. */
export const nameOf = (message: KeptMessage): string =>
  `${message.at.replaceAll(':', '-')}-${message.messageId}`;

/**
 * Keeps a message: its envelope first, then what belongs to it, and its text last, so that a kept text always has the
 * rest. A message without its text was never taken.
 */
export const keepMessage = (
  folder: string,
  { raw, ...envelope }: SendRequest,
  messageId: string,
  at: string,
  beside: (message: KeptMessage) => void = () => undefined,
): KeptMessage => {
  const message = keptSchema.parse({ ...envelope, messageId, at });
  keepFile(join(folder, `${nameOf(message)}.json`), JSON.stringify(message));
  beside(message);
  keepFile(join(folder, `${nameOf(message)}.eml`), raw);
  return message;
};

/** The newest kept messages, oldest of them first. */
export const newestMessages = (
  folder: string,
  count: number,
): readonly { readonly message: KeptMessage; readonly raw: Buffer }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .slice(-count)
    .map((name) => {
      const envelope = readFileSync(join(folder, name.replace(/\.eml$/, '.json')), 'utf8');
      return {
        message: keptSchema.parse(JSON.parse(envelope)),
        raw: readFileSync(join(folder, name)),
      };
    });
