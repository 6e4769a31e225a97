import { dayInWords } from '../../clock/london.ts';
import type { WorkingDayCount } from '../../clock/working-days.ts';

const weekend: ReadonlySet<string> = new Set(['Saturday', 'Sunday']);

const dayAndMonth = (date: string): string => {
  const [, day = '', month = ''] = dayInWords(date).split(' ');
  return `${day} ${month}`;
};

/** How a date was worked out, in short sentences. Weekends are said once; each holiday is named. */
export const workingInWords = ({ from, workingDays, skipped }: WorkingDayCount): string => {
  const holidays = skipped
    .filter(({ why }) => !weekend.has(why))
    .map(({ date, why }) => `${why}, ${dayAndMonth(date)}`);
  const left = [...(skipped.length > holidays.length ? ['weekends'] : []), ...holidays];
  const without = left.map((days) => ` We did not count ${days}.`).join('');
  const days = workingDays === 1 ? '1 working day' : `${workingDays} working days`;
  return `This is ${days} after ${dayInWords(from)}.${without}`;
};
