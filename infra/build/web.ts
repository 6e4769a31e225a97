import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { type PageAssets, pageAssetsSchema } from '../../functions/settings.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { accentStyle, icon } from './council-look.ts';
import {
  type DeskAssets,
  formPages,
  type PageRenderers,
  pageRenderers,
  readingPages,
} from './page-renderers.ts';
import { usedStylePlugin } from './used-style.ts';

export type WebBuild = {
  readonly authorities: Iterable<Authority>;
  /** Where the pages go: one folder a council, ready to be served as a site's root, and `page-assets.json`. */
  readonly outDir: string;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = {
  mark: 'web/intake/mark.ts',
  leave: 'web/intake/leave.ts',
  link: 'web/intake/link.ts',
  style: 'web/intake/style.scss',
  formApp: 'web/intake/script/form-app.ts',
  server: 'web/intake/server.tsx',
} as const;
/** The desk's own two files: built apart, so that the public pages share nothing with it. */
const deskEntries = { script: 'web/desk/desk-app.tsx', style: 'web/desk/desk.scss' } as const;

/**
 * Builds the public pages: the files browsers ask for, once; then each council's pages, drawn by the same components
 * that answer a form post. Web source is known here only by its path.
 */
export const buildWeb = async ({ authorities, outDir }: WebBuild): Promise<PageAssets> => {
  const client = join(outDir, '_client');
  const server = join(outDir, '_server');
  await rm(outDir, { recursive: true, force: true });
  const desk = join(outDir, '_desk');
  await Promise.all([
    build(clientBuild(client)),
    build(deskBuild(desk)),
    build(serverBuild(server)),
  ]);
  const assets = await assetsIn(client);
  const deskAssets = await deskAssetsIn(desk);
  const renderers = pageRenderers(await import(freshly(join(server, 'server.js'))));
  for (const authority of authorities) {
    const to = join(outDir, authority.id);
    await writeCouncil({ authority, assets, renderers, client, to });
    await cp(join(desk, 'assets'), join(to, 'assets'), { recursive: true });
    await writeFile(join(to, 'desk.html'), renderers.deskPage({ authority, assets: deskAssets }));
  }
  await writeFile(join(outDir, 'page-assets.json'), JSON.stringify(assets, null, 2));
  return assets;
};

// Node keeps a module once read; a second build in one process must see its own.
const freshly = (file: string): string => `${pathToFileURL(file).href}?built=${Date.now()}`;

const shared: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // The same files whoever asks for them: a test's own environment would otherwise get a build for development.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
};

const isDesk = (name: string): boolean => /^(?:desk|content\/en\/desk)\//.test(name);

/** Everything that pages are drawn from, as text: the desk's, or the public's. */
const pageSource = async (whose: 'desk' | 'public'): Promise<string> => {
  const folder = join(root, 'web');
  const names = await readdir(folder, { recursive: true });
  const sources = names
    .filter((name) => ['.ts', '.tsx'].includes(extname(name)))
    .filter((name) => whose === 'desk' || !isDesk(name));
  const texts = await Promise.all(sources.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
};

// A receipt's words are fetched once it is known in whose they are; Vite's helper for preloading them is not worth its size.
const noPreloads: Plugin = {
  name: 'no-preloads',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (fetchModule) => fetchModule();'
      : undefined,
};

const clientBuild = (outDir: string): InlineConfig => ({
  ...shared,
  plugins: [noPreloads, usedStylePlugin(() => pageSource('public'))],
  css: { preprocessorOptions: { scss: { loadPaths: [join(root, 'node_modules')] } } },
  build: {
    outDir,
    emptyOutDir: false,
    manifest: 'manifest.json',
    modulePreload: false,
    // Phones that no longer get updates are the ones children are handed down.
    target: ['es2020', 'safari14'],
    rolldownOptions: {
      input: [entries.mark, entries.leave, entries.link, entries.formApp, entries.style],
    },
  },
});

const deskBuild = (outDir: string): InlineConfig => ({
  ...shared,
  plugins: [usedStylePlugin(() => pageSource('desk'))],
  css: { preprocessorOptions: { scss: { loadPaths: [join(root, 'node_modules')] } } },
  build: {
    outDir,
    emptyOutDir: false,
    manifest: 'manifest.json',
    modulePreload: false,
    target: 'es2022',
    rolldownOptions: { input: [deskEntries.script, deskEntries.style] },
  },
});

// Self-contained, so that it runs from wherever it is put.
const serverBuild = (outDir: string): InlineConfig => ({
  ...shared,
  build: {
    outDir,
    emptyOutDir: false,
    ssr: entries.server,
    rolldownOptions: { output: { entryFileNames: 'server.js' } },
  },
  ssr: { noExternal: true },
});

type ManifestEntry = { readonly file: string; readonly imports?: readonly string[] };
type Manifest = Readonly<Record<string, ManifestEntry>>;

const assetsIn = async (client: string): Promise<PageAssets> => {
  const manifest: Manifest = JSON.parse(await readFile(join(client, 'manifest.json'), 'utf8'));
  const fileOf = (entry: string): string | undefined =>
    manifest[entry] && `/${manifest[entry].file}`;
  return pageAssetsSchema.parse({
    mark: fileOf(entries.mark),
    leave: fileOf(entries.leave),
    link: fileOf(entries.link),
    style: fileOf(entries.style),
    accent: '/accent.css',
    formApp: fileOf(entries.formApp),
    formAppPreloads: [...importsOf(manifest, entries.formApp)].map(fileOf),
  });
};

const deskAssetsIn = async (desk: string): Promise<DeskAssets> => {
  const manifest: Manifest = JSON.parse(await readFile(join(desk, 'manifest.json'), 'utf8'));
  const fileOf = (entry: string): string => `/${manifest[entry]?.file ?? ''}`;
  return {
    script: fileOf(deskEntries.script),
    style: fileOf(deskEntries.style),
    accent: '/accent.css',
  };
};

// Everything a script cannot start without, however far down it is asked for.
const importsOf = (manifest: Manifest, entry: string): ReadonlySet<string> =>
  new Set((manifest[entry]?.imports ?? []).flatMap((each) => [each, ...importsOf(manifest, each)]));

type CouncilPages = {
  readonly authority: Authority;
  readonly assets: PageAssets;
  readonly renderers: PageRenderers;
  readonly client: string;
  readonly to: string;
};

const writeCouncil = async ({ authority, assets, renderers, client, to }: CouncilPages) => {
  const context = { authority, assets };
  await mkdir(to, { recursive: true });
  await cp(join(client, 'assets'), join(to, 'assets'), { recursive: true });
  const files = {
    'index.html': renderers.startPage(context),
    ...Object.fromEntries(
      formPages.map((page) => [`${page}.html`, renderers.emptyFormPage(context, page)]),
    ),
    ...Object.fromEntries(
      readingPages.map((page) => [`${page}.html`, renderers.readingPage(context, page)]),
    ),
    'check.html': renderers.checkPage(context),
    'alert.html': renderers.linkPage(context, 'alert'),
    'referral.html': renderers.linkPage(context, 'referral'),
    'resume.html': renderers.resumePage(context),
    '404.html': renderers.notFoundPage(context),
    'accent.css': accentStyle(authority),
    'icon.svg': icon(authority),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(to, name), text);
};
