import { deadlineDates } from '../../functions/domain/clock/deadline-dates.ts';
import { deadlinesAtReceipt } from '../../functions/domain/clock/limits.ts';
import { triage } from '../../functions/domain/triage/triage.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { Section } from './section.ts';
import { median } from './statistics.ts';
import { type Received, variedSubmissions } from './varied-submissions.ts';

const submissions = 2000;
const rounds = 5;
const roundMilliseconds = 1000;
const aim = 100_000;

/** Does one piece of work; hands back a number made from it, so that the work cannot be skipped as unused. */
type Work = (received: Received) => number;

const triaging: Work = ({ submission, receivedAt }) => triage(submission, receivedAt).parts.length;
const dating: Work = ({ receivedAt }) =>
  deadlineDates(deadlinesAtReceipt, { received: receivedAt }, bury.targets).length;

/** How many decisions and how many cases’ deadlines one core works out in a second. */
export const decisions = async (): Promise<Section> => {
  const varied = variedSubmissions(submissions);
  const row = (name: string, work: Work, aimed: string): readonly string[] => {
    const rate = aSecond(work, varied);
    return [name, Math.round(rate).toLocaleString('en-GB'), aimed, (1e6 / rate).toFixed(1)];
  };
  return {
    title: 'Rules',
    columns: ['on one core', 'a second', 'aim', 'microseconds each'],
    rows: [
      row('triage of a submission', triaging, aim.toLocaleString('en-GB')),
      row('deadlines of a case', dating, '-'),
    ],
    notes: [
      `Medians of ${rounds} rounds over ${submissions} generated submissions, after warming up.`,
    ],
  };
};

const aSecond = (work: Work, varied: readonly Received[]): number => {
  rateOnce(work, varied);
  return median(Array.from({ length: rounds }, () => rateOnce(work, varied)));
};

const rateOnce = (work: Work, varied: readonly Received[]): number => {
  const start = performance.now();
  let done = 0;
  let kept = 0;
  let spent = 0;
  while (spent < roundMilliseconds) {
    for (const received of varied) kept += work(received);
    done += varied.length;
    spent = performance.now() - start;
  }
  if (kept === 0) throw new Error('The work came to nothing');
  return (done * 1000) / spent;
};
