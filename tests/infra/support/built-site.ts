import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serviceFunctions } from '../../../infra/service.ts';

const site = ['index.html', 'child.html', '404.html', 'bury.css', 'assets/app-1a2b3c.js'];

const pageAssets = {
  mark: '/assets/mark-1a2b3c.js',
  leave: '/assets/leave-1a2b3c.js',
  link: '/k',
  style: '/assets/style-1a2b3c.css',
  accent: '/bury.css',
  formApp: '/assets/app-1a2b3c.js',
  formAppPreloads: [],
};

const write = (file: string, content: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** A dist folder as the build leaves it, with next to nothing in each file: the facts here do not need the real build. */
export const buildASite = (dist: string, council = 'bury'): void => {
  for (const { name } of serviceFunctions) {
    write(join(dist, 'functions', name, 'index.mjs'), `export const handler = () => '${name}';`);
  }
  for (const file of site) write(join(dist, 'web', council, file), file);
  write(join(dist, 'web', 'page-assets.json'), JSON.stringify(pageAssets));
};

/** Every file of that site. */
export const siteFiles: readonly string[] = site;
