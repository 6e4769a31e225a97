import { removeFolder, temporaryFolder } from '../../support/platform.ts';
import { type Plan, planInWords, planOf } from './plan.ts';
import { keptPairs } from './reckoning.ts';
import { onAGoodDay, runPlan } from './run-plan.ts';
import { type Service, startService } from './service.ts';

/** One seed, what it did, and what was wrong afterwards. */
export type SeedRun = {
  readonly seed: number;
  readonly plan: Plan;
  readonly wrong: readonly string[];
  readonly suffered: boolean;
};

/** Moments to begin at: an ordinary day, the nights the clocks change, a bank holiday, the end of a year. */
const moments = [
  '2026-12-01T09:30:00Z',
  '2027-03-28T00:20:00Z',
  '2027-10-31T00:20:00Z',
  '2026-12-24T16:55:00Z',
  '2026-12-31T23:40:00Z',
];

/** Runs seeds one after another on the same records, from one of the moments; tells of each as it ends. */
export const runSeeds = async (
  seeds: readonly number[],
  moment: number,
  tell: (run: SeedRun) => void,
): Promise<void> => {
  const home = temporaryFolder();
  let service: Service | undefined;
  try {
    service = await startService(home, moments[moment % moments.length] ?? '2026-12-01T09:30:00Z');
    const owed = await onAGoodDay(service);
    for (const seed of seeds) {
      const plan = planOf(seed);
      const { wrong, suffered } = await runPlan(service, plan, owed);
      tell({ seed, plan, wrong, suffered });
    }
    const unpaired = await strays(service);
    if (unpaired.length > 0) throw new Error(`After these seeds: ${unpaired.join('; ')}`);
  } finally {
    await service?.stop();
    removeFolder(home);
  }
};

const strays = async (service: Service): Promise<readonly string[]> => {
  const { cases, submissions } = await keptPairs(service);
  const twice = submissions.filter((reference, place) => submissions.indexOf(reference) !== place);
  return [
    ...submissions.filter((one) => !cases.includes(one)).map((one) => `${one} is not kept`),
    ...cases.filter((one) => !submissions.includes(one)).map((one) => `nobody sent ${one}`),
    ...twice.map((one) => `${one} was given twice`),
  ];
};

/** A run in one line. */
export const runInWords = ({ seed, plan, wrong, suffered }: SeedRun): string =>
  `${seed} ${wrong.length > 0 ? 'WRONG' : suffered ? 'ok' : 'quiet'} ${planInWords(plan)}${wrong.map((line) => `\n    ${line}`).join('')}`;
