import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../../infra/build/build-all.ts';
import { bundlePath } from '../../infra/build/functions.ts';
import { serviceFunctions } from '../../infra/service.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The build to be measured: the one that is there, or a new one where something of it is missing. */
export const finishedBuild = async (): Promise<string> => {
  const files = [
    join(dist, 'web', 'page-assets.json'),
    join(dist, 'functions', 'metafile.json'),
    ...serviceFunctions.map(({ name }) => bundlePath(dist, name)),
  ];
  if (!files.every((file) => existsSync(file))) await buildAll(dist);
  return dist;
};
