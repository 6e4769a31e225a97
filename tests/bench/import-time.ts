import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { median } from './statistics.ts';

const run = promisify(execFile);
const millisecondsSchema = z.coerce.number().check(z.positive());

/** A module and the least it could be; both are imported by new processes with this environment. */
export type Compared = {
  readonly file: string;
  readonly floor: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** Medians: milliseconds of each, and how many times as long the module took as the floor beside it. */
export type Comparison = {
  readonly own: number;
  readonly floor: number;
  readonly ratio: number;
};

// The process ends at once, so that nothing waits for a client's open sockets and timers.
const timer = `
  const start = performance.now();
  await import(process.argv[1]);
  const spent = performance.now() - start;
  process.stdout.write(String(spent), () => process.exit());
`;

const importOnce = async (file: string, { environment }: Compared): Promise<number> => {
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '--eval', timer, pathToFileURL(file).href],
    { env: environment },
  );
  return millisecondsSchema.parse(stdout);
};

/**
 * Imports each module and its floor in turn, round after round: a computer that is busy for a while then slows both,
 * and their ratio hardly notices.
 */
export const compareImports = async (
  modules: readonly Compared[],
  rounds: number,
): Promise<readonly Comparison[]> => {
  const runs = modules.map((): { own: number; floor: number }[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, compared] of modules.entries()) {
      const own = await importOnce(compared.file, compared);
      runs[place]?.push({ own, floor: await importOnce(compared.floor, compared) });
    }
  }
  return runs.map((pairs) => ({
    own: median(pairs.map(({ own }) => own)),
    floor: median(pairs.map(({ floor }) => floor)),
    ratio: median(pairs.map(({ own, floor }) => own / floor)),
  }));
};
