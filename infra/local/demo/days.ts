import type { Days, Moment } from './story.ts';

const dayMilliseconds = 86_400_000;
const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + by * dayMilliseconds).toISOString().slice(0, 10);

const isWeekend = (day: string): boolean =>
  [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** The working days around a London day, with the holidays that the desk itself counts by (the reply of `/api/desk/office`). */
export const daysAround = (today: string, holidays: readonly string[]): Days => {
  const away = new Set(holidays);
  const step = (count: number, by: 1 | -1): string => {
    let day = today;
    for (let left = count; left > 0; ) {
      day = shift(day, by);
      if (!(isWeekend(day) || away.has(day))) left -= 1;
    }
    return day;
  };
  return { ago: (count) => step(count, -1), ahead: (count) => step(count, 1) };
};

/** The instant of a moment of the story, when it is told at `present`. */
export const instantOf = (moment: Moment, days: Days, present: Date): Date =>
  'minutesAgo' in moment
    ? new Date(present.getTime() - moment.minutesAgo * 60_000)
    : new Date(`${days.ago(moment.daysAgo)}T${moment.at}:00.000Z`);

/** The London day of an instant, and its time there. */
export const londonTime = (instant: Date): readonly [day: string, time: string] => {
  const text = instant.toLocaleString('sv-SE', { timeZone: 'Europe/London' });
  return [text.slice(0, 10), text.slice(11, 16)];
};
