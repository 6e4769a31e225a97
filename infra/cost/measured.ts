import type { ServiceFunction } from '../service.ts';

/** What one function did over some runs. Units are DynamoDB's request units. */
export type Work = {
  readonly runs: number;
  /** Of one run, at a whole core; without waking. */
  readonly millisecondsEach: number;
  readonly readUnits: number;
  readonly writeUnits: number;
};
type ByFunction = Readonly<Partial<Record<ServiceFunction['name'], Work>>>;

const work = (
  runs: number,
  millisecondsEach: number,
  readUnits: number,
  writeUnits: number,
): Work => ({ runs, millisecondsEach, readUnits, writeUnits });

/** The day of `npm run bench -- cost journeys`; two cores that others used as well, Node 24, DynamoDB Local. */
export const measuredOn = '2026-11-22';

/** The work of the demonstration's cases, from what people sent to what staff did. */
export const story: {
  readonly complaints: number;
  readonly letters: number;
  readonly work: ByFunction;
} = {
  complaints: 20,
  letters: 111,
  work: {
    submit: work(20, 120.6, 0, 1194),
    status: work(0, 0, 0, 0),
    'status-actions': work(1, 222.3, 8, 33),
    'referral-actions': work(4, 106.7, 24, 92),
    'desk-read': work(78, 114.1, 1759, 155),
    'desk-command': work(77, 72.6, 605.5, 1786),
    'deliver-notices': work(49, 156, 332, 180),
    'mail-events': work(1, 162.3, 1, 12),
    // How often these are woken is counted below; what they wrote was for those cases.
    sweep: work(0, 0, 359, 765),
    clockwork: work(0, 0, 36, 758),
  },
};

/** Each schedule when nothing is due and eighteen cases are open. */
export const idle: ByFunction = {
  sweep: work(20, 82.2, 13.5, 27),
  clockwork: work(20, 7.6, 0, 0),
  'keep-dates': work(20, 116, 410, 0),
  'keep-places': work(20, 11.1, 12.5, 10),
  'weekly-tracker': work(20, 18.7, 22.5, 22),
  'gather-monitoring': work(20, 12.3, 0, 0),
  'turn-origin-secret': work(20, 14.7, 0, 0),
  'look-in': work(20, 23.8, 0, 0),
};

/** A schedule that nobody measured yet costs as if it were the dearest of those above, so that the sum errs upwards. */
export const notMeasured: Work = work(20, 120, 410, 27);

/** One first visit to the parent's form, the heaviest, with all it asks for; Brotli. */
export const visit = { requests: 7, kilobytes: 41.2 } as const;
