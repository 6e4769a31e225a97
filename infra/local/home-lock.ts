import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Home } from './home.ts';
import { readKept } from './keep-file.ts';
import { processIdentity } from './process-identity.ts';
import { StartProblem } from './start-problem.ts';

const lockSchema = z.object({ pid: z.number(), started: z.string() });

const parseLock = (text: string) => {
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch {
    // Half a lock was left by a process that died while writing it.
    return undefined;
  }
};

const refuseIfHeld = (text: string): void => {
  const lock = parseLock(text);
  if (lock === undefined || processIdentity(lock.pid) !== lock.started) return;
  throw new StartProblem(
    `These records are open already in process ${lock.pid}: stop it, or set HEARD_HOME to another folder.`,
  );
};

const moveStaleAside = (file: string, stale: string): void => {
  const aside = `${file}.${process.pid}.stale`;
  renameSync(file, aside);
  const moved = readFileSync(aside, 'utf8');
  // Somebody else took the stale lock over between our look and our move: it is theirs, put it back.
  if (moved !== stale) linkSync(aside, file);
  rmSync(aside, { force: true });
  if (moved !== stale) refuseIfHeld(moved);
};

const tryTake = (file: string): boolean => {
  const mine = { pid: process.pid, started: processIdentity(process.pid) ?? '' };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/** Takes the records for this process alone; two processes on one database file would corrupt it. Gives the release. */
export const takeHome = (home: Home): (() => void) => {
  while (!tryTake(home.lock)) {
    const held = readKept(home.lock);
    if (held === undefined) continue;
    refuseIfHeld(held);
    moveStaleAside(home.lock, held);
  }
  return () => rmSync(home.lock, { force: true });
};
