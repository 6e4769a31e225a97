import { rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { keepFile, readKept } from '../keep-file.ts';
import { pause } from '../pause.ts';
import { processIdentity } from '../process-identity.ts';

const recordSchema = z.object({ pid: z.number(), started: z.string(), port: z.number() });

/** Which Java process has the database files open: written by the supervisor the moment it starts one. */
export type DatabaseRecord = z.infer<typeof recordSchema>;

/** Notes that this Java process holds the files. */
export const keepDatabaseRecord = (file: string, pid: number, port: number): void =>
  keepFile(file, JSON.stringify({ pid, started: processIdentity(pid) ?? '', port }));

/** The Java process that still holds the files, or nothing. */
export const livingDatabase = (file: string): DatabaseRecord | undefined => {
  const text = readKept(file);
  if (text === undefined) return undefined;
  const record = recordSchema.parse(JSON.parse(text));
  return processIdentity(record.pid) === record.started ? record : undefined;
};

const patience: readonly { readonly milliseconds: number; readonly after?: NodeJS.Signals }[] = [
  { milliseconds: 2_000, after: 'SIGTERM' },
  { milliseconds: 10_000, after: 'SIGKILL' },
  { milliseconds: 2_000 },
];

const waitUntilGone = async (file: string, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (livingDatabase(file) !== undefined) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
};

/** Waits for a database that a dead platform left behind to let go of the files, and ends it if nobody else does. */
export const outliveOrphan = async (file: string): Promise<void> => {
  for (const { milliseconds, after } of patience) {
    if (await waitUntilGone(file, milliseconds)) break;
    const orphan = livingDatabase(file);
    if (orphan !== undefined && after !== undefined) process.kill(orphan.pid, after);
  }
  rmSync(file, { force: true });
};
