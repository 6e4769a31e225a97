import type { LimitName } from '../../clock/limits.ts';
import { dayInWords } from '../../clock/london.ts';
import type { WorkingDayCount } from '../../clock/working-days.ts';

const weekend: ReadonlySet<string> = new Set(['Saturday', 'Sunday']);

const dayAndMonth = (date: string): string => {
  const [, day = '', month = ''] = dayInWords(date).split(' ');
  return `${day} ${month}`;
};

/** What the two dates of an answer mean, and what they mean while a person must decide something first (practice rule 16). */
export type AnswerDateWords = {
  readonly firstDate: string;
  readonly lastDate: string;
  readonly firstDateIf: string;
  readonly lastDateIf: string;
};

/** The same by limit: never an unconditional date while a decision is pending. */
export const answerDates = (
  words: AnswerDateWords,
  conditional: boolean,
): Readonly<Record<Extract<LimitName, 'stage-1-first' | 'stage-1-last'>, string>> =>
  conditional
    ? { 'stage-1-first': words.firstDateIf, 'stage-1-last': words.lastDateIf }
    : { 'stage-1-first': words.firstDate, 'stage-1-last': words.lastDate };

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
