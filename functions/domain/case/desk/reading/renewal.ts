import type { Authority } from '../../../../../shared/authority/authority.ts';
import { queueReasons } from '../../../../../shared/desk-api/queue-reply.ts';
import type { CalendarDay } from '../../../clock/calendar-day.ts';
import { inShort, isOfALetter, type OpenTask } from '../../case-task.ts';
import { heldTasks, joined } from '../../open-tasks.ts';
import { byCase, isListed, type ListedTask } from './listed.ts';
import { standingOf } from './place.ts';
import type { PlacedCase } from './queue-part.ts';

type Targets = Pick<Authority, 'targets'>;

/**
 * All that is listed, and the cases that ended with a task beside them: `beside` stands in front of the cases, `aside` is of
 * an earlier version.
 */
export type EveryPlace = {
  readonly cases: readonly PlacedCase[];
  readonly beside: readonly ListedTask[];
  readonly aside: readonly ListedTask[];
};

/** A case whose place is another now, and the tasks that it holds with those that it did not hold before. */
export type RenewedPlace = PlacedCase & { readonly openTasks: readonly OpenTask[] };

export type Renewal = {
  readonly places: readonly RenewedPlace[];
  /** Tasks of letters that stand aside and must stand beside their case. */
  readonly besides: readonly ListedTask[];
};

/**
 * What places are kept for: a London day, the order of harm, and the council's targets. Where any is another, every place
 * may be, and is looked at again.
 */
export const placesFor = ({ targets }: Targets, today: CalendarDay): string =>
  [today, ...queueReasons, ...Object.values(targets)].join(' ');

/**
 * What must change so that every case is kept where it stands on a day: places that the day moved; tasks that a case of an
 * earlier version did not hold; and letters that stand aside, for they bring their case forward. Nothing, when it is asked
 * again.
 */
export const renewalOf = (
  { cases, aside }: EveryPlace,
  authority: Targets,
  today: CalendarDay,
): Renewal => {
  const [letters, others] = [aside.filter(isLetter), aside.filter((task) => !isLetter(task))];
  const toTake = byCase(others);
  return {
    places: cases.flatMap(({ record, place: before }) => {
      const openTasks = joined(toTake.get(record.reference) ?? [], heldTasks(record)).map(inShort);
      const takes = record.openTasks?.length !== openTasks.length;
      // One that ended, and is read for a letter beside it, is not listed for that.
      if (!isListed({ ...record, openTasks })) return [];
      const { place } = standingOf(record, openTasks, authority, today);
      return takes || place !== before ? [{ record, place, openTasks }] : [];
    }),
    besides: letters,
  };
};

const isLetter = ({ kind }: ListedTask): boolean => isOfALetter(kind);
