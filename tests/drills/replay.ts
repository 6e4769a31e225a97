import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const replay = fileURLToPath(new URL('../../infra/keeping/replay-erasures.ts', import.meta.url));

export type Replaying = {
  /** A table, or a file of the ledger. */
  readonly from: string;
  readonly to: string;
  readonly endpoint: string;
  /** UTC instant: the moment at which the service is. */
  readonly at: string;
};

/** What an engineer types after a restore, and what it says. */
export const replayErasures = ({ from, to, endpoint, at }: Replaying): Promise<string> =>
  new Promise((resolve, reject) => {
    const clock = new URL(`./moved-clock.ts?to=${at}`, import.meta.url).href;
    const words = ['--from', from, '--to', to, '--endpoint', endpoint, '--by', 'engineer'];
    execFile(process.execPath, ['--import', clock, replay, ...words], (error, out, problem) => {
      if (error === null) resolve(out);
      else reject(new Error(problem));
    });
  });

/** How many entries it says this of. */
export const saidOf = (said: string, outcome: 'taken-out' | 'already' | 'no-case'): number =>
  said.split('\n').filter((line) => line.endsWith(`: ${outcome}`)).length;
