import type { Log } from '../logging/events.ts';
import type { TurnOriginSecret } from '../use-cases/turn-origin-secret.ts';

export type TurnOriginSecretPorts = { readonly turn: TurnOriginSecret; readonly log: Log };

/** Woken by the schedule. What another hand changed meanwhile is looked at again by the next run. */
export const turnOriginSecretEndpoint =
  ({ turn, log }: TurnOriginSecretPorts) =>
  async (): Promise<void> => {
    const outcome = await turn();
    if (outcome !== 'rested') log('origin-secret-turned', { outcome });
  };
