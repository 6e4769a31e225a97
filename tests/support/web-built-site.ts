import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PageAssets } from '../../functions/settings.ts';
import { buildWeb } from '../../infra/build/web.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import { openBrowser } from './web-browser.ts';
import { openSite, type Site } from './web-site.ts';

/** A fresh build of the pages, served for one council, and a browser to look at them with. */
export type BuiltSite = {
  readonly site: Site;
  readonly browser: Browser;
  readonly assets: PageAssets;
  /** The folder that the council's pages were built into. */
  readonly folder: string;
  readonly close: () => Promise<void>;
};

export const openBuiltSite = async (id = 'bury'): Promise<BuiltSite> => {
  const authority = authorities.get(id);
  if (authority === undefined) throw new Error(`There is no ${id}.`);
  const outDir = await mkdtemp(join(tmpdir(), 'heard-web-'));
  const [assets, browser] = await Promise.all([
    buildWeb({ authorities: [authority], outDir }),
    openBrowser(),
  ]);
  const folder = join(outDir, id);
  const site = await openSite(folder);
  return {
    site,
    browser,
    assets,
    folder,
    close: async () => {
      await browser.close();
      await site.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
};
