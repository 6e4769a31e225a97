import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');

/** Where a live stage's files are taken from: the examples, and where the made-up ones are put. */
export type MadeUp = { readonly councilSettings: string; readonly deployments: string };

/**
 * The examples with what the checks of a live stage refuse made up: names under a part of gov.uk that nobody has, a phone
 * number and an account that are nobody's. Nothing is ever sent there; it lets a live stage be tried without a council.
 */
const withNothingRefused = (text: string, council: string): string =>
  text
    .replaceAll('council.example', `${council}.made-up.gov.uk`)
    .replaceAll('heard.example', `heard.${council}.made-up.gov.uk`)
    .replaceAll(/"phone": "[^"]*"/g, '"phone": "0300 000 0000"')
    .replaceAll('111122223333', '210987654321');

/** Writes one council's made-up settings and deployment into a folder, and says where they are. */
export const makeUpLive = (folder: string, council: string): MadeUp => {
  const made = {
    councilSettings: join(folder, 'council-settings'),
    deployments: join(folder, 'deployments'),
  };
  const copy = (from: string, into: string, as: string): void => {
    mkdirSync(into, { recursive: true });
    writeFileSync(
      join(into, as),
      withNothingRefused(readFileSync(join(here, from), 'utf8'), council),
    );
  };
  copy(`council-settings/${council}.example.json`, made.councilSettings, `${council}.json`);
  copy(`deployments/${council}.live.example.json`, made.deployments, `${council}.live.json`);
  return made;
};

/** The repository's own, for stages of ourselves. */
export const ownFolders: MadeUp = {
  councilSettings: join(here, 'council-settings'),
  deployments: join(here, 'deployments'),
};
