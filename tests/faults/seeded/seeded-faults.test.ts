import { expect, test } from 'vitest';
import { runInWords, runSeeds, type SeedRun } from './run-seeds.ts';

// Two rounds of every step but the last few, some of them with mail down, poison, or the stream read again.
const twenty = Array.from({ length: 20 }, (_, place) => place + 1);
const minutes = 5 * 60_000;

test(
  'whatever breaks at any step, what was sent is kept once and everybody is told once, or somebody has a task',
  async () => {
    const runs: SeedRun[] = [];
    await runSeeds(twenty, 0, (run) => runs.push(run));
    expect(runs.filter(({ wrong }) => wrong.length > 0).map(runInWords)).toEqual([]);
    expect(runs.filter(({ suffered }) => suffered).length).toBeGreaterThan(12);
  },
  minutes,
);
