import * as z from 'zod/mini';
import { type HolidayTable, withAdded } from '../../functions/domain/clock/moved-dates.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The table that ships with the product, as it is kept. */
export const tableSchema = z.strictObject({
  knownTo: day,
  days: z.record(day, z.string().check(z.minLength(1))),
});

/** The government's list as it is published (law.md section 14), as far as it concerns England and Wales. */
const publishedSchema = z.object({
  'england-and-wales': z.object({
    events: z.array(z.object({ title: z.string().check(z.minLength(1)), date: day })),
  }),
});

export type TakenIn =
  | {
      readonly kind: 'taken-in';
      readonly table: HolidayTable;
      readonly added: readonly (readonly [string, string])[];
    }
  | { readonly kind: 'not-a-list'; readonly because: string };

const daysInAFullYear = 8;

/**
 * The table with every holiday of a published list that it lacks. Nothing is ever taken away or renamed. A further year
 * counts as known once the list has all its ordinary holidays and every year before it is known.
 */
export const takeIn = (table: HolidayTable, published: unknown): TakenIn => {
  const list = publishedSchema.safeParse(published);
  if (!list.success) return { kind: 'not-a-list', because: z.prettifyError(list.error) };
  const { events } = list.data['england-and-wales'];
  const before = new Map(Object.entries(table.days));
  const after = withAdded(before, new Map(events.map(({ date, title }) => [date, title])));
  const days = Object.fromEntries([...after].sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    kind: 'taken-in',
    table: { knownTo: knownTo(table.knownTo, Object.keys(days)), days },
    added: [...after].filter(([date]) => !before.has(date)),
  };
};

const knownTo = (known: string, days: readonly string[]): string => {
  const next = String(Number(known.slice(0, 4)) + 1);
  const inNext = days.filter((date) => date.startsWith(next)).length;
  return inNext < daysInAFullYear ? known : knownTo(`${next}-12-31`, days);
};
