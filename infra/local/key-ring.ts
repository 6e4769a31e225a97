import { randomBytes } from 'node:crypto';
import type { Home } from './home.ts';
import { keepFile, readKept } from './keep-file.ts';

/** The key ring, made once and kept with the records: with another one, no status secret could be derived again. */
export const readKeyRing = (home: Home): string => {
  const kept = readKept(home.keyRing);
  if (kept !== undefined) return kept;
  const made = JSON.stringify({ current: 'k1', k1: randomBytes(32).toString('base64') });
  keepFile(home.keyRing, made);
  return made;
};
