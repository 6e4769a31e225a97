import {
  isLongEnough,
  mayLookAgain,
  type OriginSecret,
  opening,
} from '../domain/door/origin-secret.ts';
import type { Clock } from '../ports/clock.ts';
import type { ReadOriginSecret } from '../ports/origin-secret.ts';

export type KnowOriginPorts = {
  readonly read: ReadOriginSecret;
  /** True when both texts are the same; takes the same time whichever letters differ. */
  readonly isSame: (one: string, other: string) => boolean;
  readonly clock: Clock;
};

/**
 * `known`: it came through CloudFront. `unknown`: it did not. `cannot-tell`: it says something that may be right, and what
 * is right could not be read.
 */
export type Origin =
  | { readonly kind: 'known' | 'unknown' }
  | { readonly kind: 'cannot-tell'; readonly error: unknown };
export type KnowOrigin = (said: string | undefined) => Promise<Origin>;

type Looked = { readonly at: string } & (
  | { readonly kind: 'read'; readonly secret: OriginSecret }
  | { readonly kind: 'failed'; readonly error: unknown }
);

/**
 * Remembers what it read. It reads again when it is told something else, but not again and again: whoever makes up
 * values must not make us ask for the secret each time.
 */
export const makeKnowOrigin = ({ read, isSame, clock }: KnowOriginPorts): KnowOrigin => {
  let looked: Looked | undefined;
  const look = async (): Promise<Looked> => {
    const at = clock();
    try {
      return { at, kind: 'read', secret: await read() };
    } catch (error) {
      return { at, kind: 'failed', error };
    }
  };
  const judge = (seen: Looked, said: string): Origin => {
    if (seen.kind === 'failed') return { kind: 'cannot-tell', error: seen.error };
    const isRight = opening(seen.secret).some((value) => isSame(value, said));
    return { kind: isRight ? 'known' : 'unknown' };
  };
  return async (said) => {
    if (said === undefined || !isLongEnough(said)) return { kind: 'unknown' };
    looked ??= await look();
    const first = judge(looked, said);
    if (first.kind === 'known' || !mayLookAgain(looked.at, clock())) return first;
    looked = await look();
    return judge(looked, said);
  };
};
