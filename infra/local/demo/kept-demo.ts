import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { chosenTime, keptTimeFrom } from '../clock.ts';
import { type Home, homeAt, makeHome } from '../home.ts';
import { keepFile, readKept } from '../keep-file.ts';

const keptSchema = z.object({
  /** The present that the story is told to, an instant. */
  present: z.iso.datetime(),
  /** Whether HEARD_NOW chose it; else the story ends at whatever time it is when it has been told. */
  isChosen: z.boolean(),
  /** How many of its happenings are done. */
  done: z.int(),
  finished: z.boolean(),
});
/** How far a home’s demonstration has come. */
export type KeptDemo = z.infer<typeof keptSchema>;

const fileIn = ({ folder }: Home): string => join(folder, 'demonstration.json');

/** How far it has come; undefined where none was begun. */
export const readDemo = (home: Home): KeptDemo | undefined => {
  const text = readKept(fileIn(home));
  return text === undefined ? undefined : keptSchema.parse(JSON.parse(text));
};

export const keepDemo = (home: Home, kept: KeptDemo): void =>
  keepFile(fileIn(home), JSON.stringify(kept));

// Long enough before the present for the oldest case, over any holidays.
const beforeMilliseconds = 45 * 86_400_000;

/**
 * Where the demonstration is kept: in this home where nothing was kept yet, so that it can be gone on with; else in a
 * home of its own beside it, because time never goes back in records that have begun. There its time begins weeks ago.
 */
export const prepareDemoHome = (
  root: string,
  authority: string,
  chosenNow: string | undefined,
): string => {
  const home = homeAt(root, authority);
  if (readDemo(home) !== undefined) return root;
  if (existsSync(home.clock))
    return prepareDemoHome(join(root, 'demonstration'), authority, chosenNow);
  const present = chosenNow === undefined ? new Date() : new Date(chosenTime(chosenNow));
  makeHome(home);
  keepFile(
    home.clock,
    keptTimeFrom(new Date(present.getTime() - beforeMilliseconds), chosenNow ?? null),
  );
  const isChosen = chosenNow !== undefined;
  keepDemo(home, { present: present.toISOString(), isChosen, done: 0, finished: false });
  return root;
};

/** Whether one was begun here and broken off: its time would stay in the past, so the next start finishes it. */
export const isDemoUnfinished = (home: Home): boolean => readDemo(home)?.finished === false;
