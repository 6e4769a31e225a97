import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlePath } from '../../infra/build/functions.ts';
import { readCouncilSettings } from '../../infra/local/council-settings.ts';
import { environmentFor } from '../../infra/local/functions/environment.ts';
import { serviceValues } from '../../infra/local/service-values.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { exampleSignIn } from '../support/example-sign-in.ts';
import { finishedBuild } from './finished-build.ts';
import { bundleFloor } from './floor-bundle.ts';
import { type Compared, type Comparison, compareImports } from './import-time.ts';
import { type SdkParts, sdkPartsIn } from './sdk-parts.ts';
import { kilobytes, type Section } from './section.ts';

const rounds = 25;
const aim = 1.25;

type Measured = Compared & { readonly name: string; readonly parts: SdkParts };

/** How big each function is, and how long it takes to wake beside the least that its AWS clients allow. */
export const bundles = async (): Promise<Section> => {
  const dist = await finishedBuild();
  const folder = await mkdtemp(join(tmpdir(), 'heard-bench-'));
  try {
    const measured = await withFloors(dist, folder);
    const times = await compareImports(measured, rounds);
    const rows = await Promise.all(measured.map((one, place) => rowOf(one, times[place])));
    return {
      title: 'Bundles',
      columns: ['function', 'kB', 'gzip kB', 'import ms', 'floor ms', 'ratio', 'aim', 'clients'],
      rows,
      notes: [
        `Medians of ${rounds} rounds; each import is in a new process, next to its floor’s.`,
        'The floor holds the same clients and commands of the SDK and nothing else; with no client, an empty module.',
        'The floor looks for credentials as the SDK does by itself; a function takes them from where Lambda puts them.',
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const withFloors = async (dist: string, folder: string): Promise<readonly Measured[]> => {
  const settings = readCouncilSettings('bury', undefined);
  const values = serviceValues(
    settings,
    { origin: 'https://heard.example', signIn: exampleSignIn },
    dist,
  );
  const partsOf = await sdkPartsIn(dist);
  return Promise.all(
    serviceFunctions.map(async (each) => {
      const { name } = each;
      const file = bundlePath(dist, name);
      const environment = environmentFor(each, values, { gate: 'http://127.0.0.1', bundle: file });
      const measured = { name, file, environment, parts: partsOf(name) };
      const floor = join(folder, `${name}.mjs`);
      await bundleFloor(measured.parts, floor);
      return { ...measured, floor };
    }),
  );
};

const rowOf = async (
  { name, file, parts }: Measured,
  time: Comparison | undefined,
): Promise<readonly string[]> => {
  const code = await readFile(file);
  return [
    name,
    kilobytes(code.length),
    kilobytes(gzipSync(code).length),
    time?.own.toFixed(1) ?? '',
    time?.floor.toFixed(1) ?? '',
    time?.ratio.toFixed(2) ?? '',
    parts.size === 0 ? '-' : aim.toFixed(2),
    clientsIn(parts),
  ];
};

const clientsIn = (parts: SdkParts): string =>
  [...parts.keys()].map((client) => client.replace('@aws-sdk/client-', '')).join(', ') || 'none';
