import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoCases, demonstrate } from '../../infra/local/demo/demonstration.ts';
import { prepareDemoHome } from '../../infra/local/demo/kept-demo.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { finishedBuild } from './finished-build.ts';
import type { Section } from './section.ts';
import { type TableWatch, type Watched, watchTable } from './table-watch.ts';
import { watchedBundles } from './watched-bundle.ts';

const now = '2026-11-25T11:00:00.000Z';
const idleRuns = 20;
type Row = readonly [when: string, name: string, watched: Watched];

/** What `infra/cost/measured.ts` holds: the work of each function for the twenty cases of the demonstration, and of each schedule when nothing is due. */
export const costFigures = async (): Promise<Section> => {
  const [dist, home, folder] = [await finishedBuild(), temporaryFolder(), temporaryFolder()];
  const watch = await watchTable();
  try {
    const bundles = watchedBundles(dist, folder, watch.endpoint);
    prepareDemoHome(home, 'bury', now);
    const platform = await startTestPlatform({ home, dist, bundles, now });
    try {
      const rows = await measured(platform, watch);
      const mails = readdirSync(join(home, 'bury', 'mail')).filter((one) => one.endsWith('.eml'));
      return sectionOf(rows, mails.length);
    } finally {
      await platform.stop();
    }
  } finally {
    await watch.stop();
    removeFolder(home);
    removeFolder(folder);
  }
};

const measured = async (platform: Platform, watch: TableWatch): Promise<readonly Row[]> => {
  watch.taken();
  await demonstrate(platform);
  const story: readonly Row[] = Object.entries(watch.taken()).map(
    ([name, one]) => ['story', name, one] as const,
  );
  for (const { name, triggers } of serviceFunctions) {
    if (!triggers.some(({ kind }) => kind === 'schedule')) continue;
    for (let run = 0; run < idleRuns; run += 1) await platform.invoke(name, {});
  }
  const idle: readonly Row[] = Object.entries(watch.taken()).map(
    ([name, one]) => ['idle', name, one] as const,
  );
  return [...story, ...idle];
};

const sectionOf = (rows: readonly Row[], mails: number): Section => ({
  title: 'What the cost model counts',
  columns: ['function', 'when', 'runs', 'ms each', 'read units', 'write units'],
  rows: rows.map(([when, name, { runs, milliseconds, readUnits, writeUnits }]) => [
    name,
    when,
    String(runs),
    (milliseconds / Math.max(1, runs)).toFixed(1),
    readUnits.toFixed(1),
    writeUnits.toFixed(1),
  ]),
  notes: [
    `Story: the ${demoCases.length} cases of the demonstration, by every door; ${mails} letters were mailed.`,
    `Idle: each schedule ${idleRuns} times with nothing due and those cases open. Units are over all runs.`,
  ],
});
