import type { CalendarDay } from '../../clock/calendar-day.ts';
import type { Allocation } from '../desk-state.ts';

/** What somebody has to do with a case that was given out; until which day, where there is one. */
export type Share =
  | { readonly as: 'lead' | 'copied' }
  | { readonly as: 'contributor' | 'cover'; readonly day: CalendarDay };

/** Somebody's share in a case as it is given out now; undefined for whoever has none, or none any more. */
export const shareOf = (allocation: Allocation | undefined, who: string): Share | undefined => {
  if (allocation === undefined) return undefined;
  const { lead, contributors, cover, copied = [] } = allocation;
  if (lead === who) return { as: 'lead' };
  const contributor = contributors.find((one) => one.who === who);
  if (contributor !== undefined) return { as: 'contributor', day: contributor.by };
  if (cover?.who === who) return { as: 'cover', day: cover.until };
  return copied.includes(who) ? { as: 'copied' } : undefined;
};
