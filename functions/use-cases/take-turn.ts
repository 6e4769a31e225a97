import { secondsToWait } from '../domain/visits/visits.ts';
import type { Clock } from '../ports/clock.ts';
import type { VisitCount } from '../ports/visit-count.ts';

export type TurnPorts = { readonly count: VisitCount; readonly clock: Clock };

/**
 * Whether a post goes on at once. `wait`: more came from this address than a whole class sends; nothing was lost, and it
 * may come again in so many seconds. `uncounted`: counting failed, and that is nobody's fault who sends.
 */
export type Turn =
  | { readonly kind: 'go-on' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'uncounted'; readonly error: unknown };

/** Counts a post of one kind from one address, while it is being read. Never rejects: a complaint is not lost by counting. */
export type TakeTurn = (path: string, address: string) => Promise<Turn>;

export const makeTakeTurn =
  ({ count, clock }: TurnPorts): TakeTurn =>
  async (path, address) => {
    const now = clock();
    try {
      const posts = await count({ what: 'post', of: `${path} ${address}` }, now);
      const seconds = secondsToWait('post', posts, now);
      return seconds > 0 ? { kind: 'wait', seconds } : { kind: 'go-on' };
    } catch (error) {
      return { kind: 'uncounted', error };
    }
  };
