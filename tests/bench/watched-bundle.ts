import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePath } from '../../infra/build/functions.ts';
import { serviceFunctions } from '../../infra/service.ts';

/**
 * A module beside each bundle that runs it as it is, tells `watcher` how many milliseconds each event took, and sends its
 * table requests by way of it. Gives the place of the module of each function.
 */
export const watchedBundles = (
  dist: string,
  folder: string,
  watcher: string,
): ((name: string) => string) => {
  const fileOf = (name: string) => join(folder, `${name}.mjs`);
  mkdirSync(folder, { recursive: true });
  for (const { name } of serviceFunctions) {
    writeFileSync(fileOf(name), moduleFor(name, bundlePath(dist, name), watcher));
  }
  return fileOf;
};

const moduleFor = (name: string, bundle: string, watcher: string): string => `
const gate = process.env.AWS_ENDPOINT_URL_DYNAMODB;
process.env.AWS_ENDPOINT_URL_DYNAMODB = ${JSON.stringify(watcher)};
const told = (path, body) => fetch(${JSON.stringify(watcher)} + path, { method: 'PUT', body });
await told('/gate', gate);
const { handler: own } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
export const handler = async (event, context) => {
  const start = performance.now();
  try {
    return await own(event, context);
  } finally {
    await told('/ran', JSON.stringify({ name: ${JSON.stringify(name)}, milliseconds: performance.now() - start }));
  }
};
`;
