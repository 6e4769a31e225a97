import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Hashed first, so that neither length nor place of a difference shows in the time it takes. */
export const isSameText = (one: string, other: string): boolean =>
  timingSafeEqual(digestOf(one), digestOf(other));

/** A new value that nobody can guess: 256 bits, in letters that a header may hold. */
export const freshSecret = (): string => randomBytes(32).toString('base64url');
