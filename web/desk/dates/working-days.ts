import type { OfficeReply } from '../../../shared/desk-api/office-reply.ts';

const dayMilliseconds = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMilliseconds;
const dayOf = (number: number): string =>
  new Date(number * dayMilliseconds).toISOString().slice(0, 10);

const isWorking = (number: number, holidays: ReadonlySet<string>): boolean => {
  const weekday = new Date(number * dayMilliseconds).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(dayOf(number));
};

/** How many working days lie after `from`, up to and including `to`; below nothing when `to` was before. */
export const workingDaysTo = (
  from: string,
  to: string,
  { holidays }: Pick<OfficeReply, 'holidays'>,
): number => {
  if (to < from) return -workingDaysTo(to, from, { holidays });
  const off = new Set(holidays);
  let count = 0;
  for (let day = numberOf(from) + 1; day <= numberOf(to); day += 1) {
    if (isWorking(day, off)) count += 1;
  }
  return count;
};
