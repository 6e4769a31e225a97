import * as z from 'zod/mini';
import type { Home } from './home.ts';
import { keepFile, readKept } from './keep-file.ts';
import { type SharedOffset, shareOffset } from './shared-offset.ts';
import { StartProblem } from './start-problem.ts';

const keptSchema = z.object({
  /** What HEARD_NOW said when this offset was chosen. */
  chosen: z.nullable(z.string()),
  offsetMilliseconds: z.number(),
  /** No function has been told a later time than this. */
  reached: z.iso.datetime(),
});
type Kept = z.infer<typeof keptSchema>;

/** The time the service lives in: this computer's, moved by an amount that only grows. */
export type ServiceClock = {
  /** How far this computer's time is moved, shared with every thread that must live in the same time. */
  readonly offset: SharedOffset;
  readonly now: () => Date;
  /** Goes on from a later moment, for everybody at once. Throws when that would be back in time. */
  readonly moveTo: (moment: Date) => void;
  readonly stop: () => void;
};

const aheadMilliseconds = 3_000;
const tickMilliseconds = 1_000;

/** The instant that HEARD_NOW says, in milliseconds. */
export const chosenTime = (wanted: string): number => {
  const time = Date.parse(wanted);
  if (!Number.isNaN(time)) return time;
  throw new StartProblem(
    `HEARD_NOW is "${wanted}", which is not a time: write it like 2026-12-01T09:30:00Z.`,
  );
};

const offsetFor = (wanted: string | undefined, kept: Kept | undefined): number => {
  // The same words again mean the same run of time, not a jump back to where it began.
  if (wanted === undefined || wanted === kept?.chosen) return kept?.offsetMilliseconds ?? 0;
  const time = chosenTime(wanted);
  if (kept === undefined || time >= Date.parse(kept.reached)) return time - Date.now();
  throw new StartProblem(
    `HEARD_NOW is ${wanted}, but these records have reached ${kept.reached} and time cannot go back: choose a later time, or set HEARD_HOME to another folder.`,
  );
};

/** What is kept where time is to begin at another moment, as if records had reached it. `chosen` is what HEARD_NOW will say. */
export const keptTimeFrom = (moment: Date, chosen: string | null): string =>
  JSON.stringify({
    chosen,
    offsetMilliseconds: moment.getTime() - Date.now(),
    reached: moment.toISOString(),
  } satisfies Kept);

/**
 * Starts the service's clock at `wanted`, or where the records left off, and keeps how far it has come.
 * The kept time runs a little ahead, so that a killed process leaves no moment unaccounted for.
 */
export const startClock = (home: Home, wanted: string | undefined): ServiceClock => {
  const text = readKept(home.clock);
  const kept = text === undefined ? undefined : keptSchema.parse(JSON.parse(text));
  const offset = shareOffset(offsetFor(wanted, kept));
  const now = () => new Date(Date.now() + offset.read());
  const keep = (ahead: number) => {
    const reached = new Date(now().getTime() + ahead).toISOString();
    const chosen = wanted ?? kept?.chosen ?? null;
    keepFile(home.clock, JSON.stringify({ chosen, offsetMilliseconds: offset.read(), reached }));
  };
  keep(aheadMilliseconds);
  const timer = setInterval(() => keep(aheadMilliseconds), tickMilliseconds).unref();
  return {
    offset: offset.shared,
    now,
    moveTo: (moment) => {
      if (moment < now()) throw new Error(`Time cannot go back to ${moment.toISOString()}.`);
      offset.set(moment.getTime() - Date.now());
      keep(aheadMilliseconds);
    },
    stop: () => {
      clearInterval(timer);
      keep(0);
    },
  };
};
