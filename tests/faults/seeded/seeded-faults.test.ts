import { expect, test } from 'vitest';
import { steps } from './plan.ts';
import { runInWords, runSeeds, type SeedRun } from './run-seeds.ts';

// One round of every step, some of them with mail down, poison, or the stream read again.
const oneRound = Array.from({ length: steps.length }, (_, place) => place + 1);
const minutes = 5 * 60_000;

test(
  'whatever breaks at any step, what was sent is kept once and everybody is told once, or somebody has a task',
  async () => {
    const runs: SeedRun[] = [];
    await runSeeds(oneRound, 0, (run) => runs.push(run));
    expect(runs.filter(({ wrong }) => wrong.length > 0).map(runInWords)).toEqual([]);
    expect(runs.filter(({ suffered }) => suffered).length).toBeGreaterThan(12);
  },
  minutes,
);
