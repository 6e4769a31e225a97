import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { bundlePath } from '../../infra/build/functions.ts';
import { readCouncilSettings } from '../../infra/local/council-settings.ts';
import { environmentFor } from '../../infra/local/functions/environment.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { serviceValues } from '../../infra/local/service-values.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { kilobytes, type Section } from '../bench/section.ts';
import { builtDist } from '../support/built-portal.ts';
import { exampleSignIn } from '../support/example-sign-in.ts';

const runFile = fileURLToPath(new URL('./heap-run.ts', import.meta.url));

/** The memory of the front door's own bundle after collection, at each of these counts of submissions. */
export const measureHeap = async (
  platform: Platform,
  marks: readonly [number, number],
): Promise<Section> => {
  const [early, late] = await heapsAt(platform, marks);
  return {
    title: 'Memory of the front door, after collection',
    columns: ['submissions', 'kB', 'x the first', 'aim'],
    rows: [
      [String(marks[0]), kilobytes(early), '1.000', ''],
      [String(marks[1]), kilobytes(late), (late / early).toFixed(3), 'at most 1.1'],
    ],
    notes: ['The bundle as it is deployed, in a process of its own, against the real local table.'],
  };
};

const heapsAt = async (
  platform: Platform,
  marks: readonly [number, number],
): Promise<readonly [number, number]> => {
  const submit = serviceFunctions.find(({ name }) => name === 'submit');
  if (submit === undefined) throw new Error('There is no front door.');
  const dist = builtDist();
  const bundle = bundlePath(dist, 'submit');
  const values = serviceValues(
    readCouncilSettings('bury', undefined),
    { origin: platform.origin, signIn: exampleSignIn },
    dist,
  );
  const child = fork(runFile, [JSON.stringify({ bundle, marks, said: platform.edgeSays() })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--expose-gc'],
    env: environmentFor(submit, values, { gate: platform.gate, bundle }),
  });
  const ended = once(child, 'exit');
  const told = await Promise.race([once(child, 'message'), ended.then(() => undefined)]);
  await ended;
  if (told === undefined) throw new Error('The front door could not be measured.');
  return z.tuple([z.number(), z.number()]).parse(told[0]);
};
