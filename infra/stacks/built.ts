import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAssetsSchema } from '../../functions/settings.ts';

/** What the build made for one council: where the bundles and pages are, and what the server-rendered pages point to. */
export type Built = {
  readonly functionsFolder: string;
  readonly siteFolder: string;
  /** Page names without `.html`: `index`, `child`, … */
  readonly pages: readonly string[];
  /** The value of HEARD_PAGE_ASSETS. */
  readonly pageAssets: string;
};

const found = (path: string): string => {
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: run "npm run build" first.`);
  }
  return path;
};

const pagesIn = (siteFolder: string): readonly string[] =>
  readdirSync(siteFolder)
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .map((name) => name.slice(0, -'.html'.length))
    .sort();

/** Finds what was built for a council, or says what to run. */
export const findBuilt = (dist: string, council: string): Built => {
  const siteFolder = found(join(dist, 'web', council));
  const pageAssets = readFileSync(found(join(dist, 'web', 'page-assets.json')), 'utf8');
  return {
    functionsFolder: found(join(dist, 'functions')),
    siteFolder,
    pages: pagesIn(siteFolder),
    pageAssets: JSON.stringify(pageAssetsSchema.parse(JSON.parse(pageAssets))),
  };
};
