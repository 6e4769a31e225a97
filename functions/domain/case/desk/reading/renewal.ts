import type { Authority } from '../../../../../shared/authority/authority.ts';
import { queueReasons } from '../../../../../shared/desk-api/queue-reply.ts';
import type { CalendarDay } from '../../../clock/calendar-day.ts';
import { inShort, isOfALetter, type OpenTask } from '../../case-task.ts';
import { heldTasks, joined } from '../../open-tasks.ts';
import { byCase, type ListedTask } from './listed.ts';
import { standingOf } from './place.ts';
import type { PlacedCase } from './queue-part.ts';

type Targets = Pick<Authority, 'targets'>;

/** All that is listed: `beside` stands in front of the open cases, `aside` is of cases that ended or of an earlier version. */
export type EveryPlace = {
  readonly cases: readonly PlacedCase[];
  readonly beside: readonly ListedTask[];
  readonly aside: readonly ListedTask[];
};

/** A case whose place is another now, and the tasks that it holds with those that it did not hold before. */
export type RenewedPlace = PlacedCase & { readonly openTasks: readonly OpenTask[] };

export type Renewal = {
  readonly places: readonly RenewedPlace[];
  readonly moved: readonly { readonly task: ListedTask; readonly to: 'beside' | 'aside' }[];
};

/**
 * What places are kept for: a London day, the order of harm, and the council's targets. Where any is another, every place
 * may be, and is looked at again.
 */
export const placesFor = ({ targets }: Targets, today: CalendarDay): string =>
  [today, ...queueReasons, ...Object.values(targets)].join(' ');

/**
 * What must change so that every open case is kept where it stands on a day: places that the day moved; tasks that a case
 * of an earlier version did not hold; and what stands beside a case that ended makes room for what is open. Nothing, when
 * it is asked again.
 */
export const renewalOf = (
  { cases, beside, aside }: EveryPlace,
  authority: Targets,
  today: CalendarDay,
): Renewal => {
  const open = new Set(cases.map(({ record }) => record.reference));
  const [letters, others] = [aside.filter(isLetter), aside.filter((task) => !isLetter(task))];
  const toTake = byCase(others);
  return {
    places: cases.flatMap(({ record, place: before }) => {
      const openTasks = joined(toTake.get(record.reference) ?? [], heldTasks(record)).map(inShort);
      const takes = record.openTasks?.length !== openTasks.length;
      const { place } = standingOf(record, openTasks, authority, today);
      return takes || place !== before ? [{ record, place, openTasks }] : [];
    }),
    moved: [
      ...letters
        .filter(({ reference }) => open.has(reference))
        .map((task) => ({ task, to: 'beside' as const })),
      ...beside
        .filter(({ reference }) => !open.has(reference))
        .map((task) => ({ task, to: 'aside' as const })),
    ],
  };
};

const isLetter = ({ kind }: ListedTask): boolean => isOfALetter(kind);
