import { addDays } from '../clock/calendar-day.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { morning } from './morning.ts';

const evening = 20;

/**
 * When a young person may be written to about something they did not just do: now by day, else the next morning. A phone
 * that lights up at night is seen by others. UTC instants.
 */
export const seemlyHour = (at: string): string => {
  const today = londonDayOf(at);
  if (at < atInLondon(today, morning)) return atInLondon(today, morning);
  return at < atInLondon(today, evening) ? at : atInLondon(addDays(today, 1), morning);
};
