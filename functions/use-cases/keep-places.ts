import type { Authority } from '../../shared/authority/authority.ts';
import { placesFor, renewalOf } from '../domain/case/desk/reading/renewal.ts';
import { londonDayOf } from '../domain/clock/london.ts';
import type { Clock } from '../ports/clock.ts';
import type { QueuePlaces } from '../ports/queue-places.ts';

export type KeepPlacesPorts = {
  readonly places: Pick<QueuePlaces, 'part' | 'everything' | 'renew' | 'move' | 'noteKept'>;
  readonly clock: Clock;
  readonly authority: Authority;
};

/** `unsettled` counts what could not be written; the next run takes it up again. */
export type PlacesKept = { readonly renewed: number; readonly unsettled: number };

const atOnce = 25;

/**
 * Where a new London day has begun, keeps every listed case at the place where it stands on that day: a clock turns amber
 * and then red, a decision falls due. Safe to repeat and to kill at any point: until it is done the queue is read whole,
 * and what stands right is left alone. Undefined where it was done before.
 */
export const makeKeepPlaces =
  ({ places, clock, authority }: KeepPlacesPorts) =>
  async (): Promise<PlacesKept | undefined> => {
    const today = londonDayOf(clock());
    const keptFor = placesFor(authority, today);
    if ((await places.part(1)).keptFor === keptFor) return undefined;
    const renewal = renewalOf(await places.everything(), authority, today);
    const writes = [
      ...renewal.places.map(
        ({ openTasks, ...one }) =>
          () =>
            places.renew(one, openTasks),
      ),
      ...renewal.besides.map((task) => () => places.move(task, 'beside')),
    ];
    let unsettled = 0;
    for (let from = 0; from < writes.length; from += atOnce) {
      const under = writes.slice(from, from + atOnce).map((write) => write());
      const outcomes = await Promise.allSettled(under);
      unsettled += outcomes.filter(({ status }) => status === 'rejected').length;
    }
    if (unsettled === 0) await places.noteKept(keptFor);
    return { renewed: writes.length - unsettled, unsettled };
  };
