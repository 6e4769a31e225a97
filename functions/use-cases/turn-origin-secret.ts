import { stepOf, turned } from '../domain/door/origin-secret.ts';
import type { Clock } from '../ports/clock.ts';
import type { EdgeHeader, OriginSecretStore } from '../ports/origin-secret.ts';

export type TurnSecretPorts = {
  readonly store: OriginSecretStore;
  readonly edge: EdgeHeader;
  /** A new value that nobody can guess. */
  readonly freshSecret: () => string;
  readonly clock: Clock;
};

/** What a run did. */
export type TurnOutcome = 'made-new' | 'told-edge' | 'rested' | 'changed-meanwhile';
export type TurnOriginSecret = () => Promise<TurnOutcome>;

/** Takes the one step that is next: functions know a new value well before CloudFront says it, and the old one long after. */
export const makeTurnOriginSecret =
  ({ store, edge, freshSecret, clock }: TurnSecretPorts): TurnOriginSecret =>
  async () => {
    const now = clock();
    const [secret, said] = await Promise.all([store.read(), edge.read()]);
    switch (stepOf(secret, said.value, now)) {
      case 'rest':
        return 'rested';
      case 'make-new':
        await store.keep(turned(secret, freshSecret(), now));
        return 'made-new';
      case 'tell-edge': {
        const outcome = await edge.say(secret.current, said.version);
        return outcome === 'said' ? 'told-edge' : outcome;
      }
    }
  };
