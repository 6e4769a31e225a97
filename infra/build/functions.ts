import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { serviceFunctions } from '../service.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packages written as CommonJS call `require` for Node's own modules; an ES module has none of its own. */
const requireForCommonJs =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** The file that AWS and the local platform both run for a function, under the folder it was built into. */
export const bundlePath = (outDir: string, name: string): string =>
  join(outDir, 'functions', name, 'index.mjs');

/** How every function is bundled; what it is compared with in tests/bench is bundled the same. */
export const bundling = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  banner: { js: requireForCommonJs },
  logLevel: 'silent',
} satisfies BuildOptions;

/** What stands in for the SDK's search for credentials, which holds the ways of every place but a function. */
const standIns = {
  '@aws-sdk/credential-provider-node': join(
    root,
    'functions/adapters/system/function-credentials.ts',
  ),
};

/** What is large and needed only once there is something to do: a file of its own beside the bundle, read then. */
const readLater = { package: 'nodemailer/lib/mail-composer', file: 'mail-composer.mjs' } as const;

const keepForLater: Plugin = {
  name: 'keep-for-later',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`^${readLater.package}$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${readLater.file}`, external: true } : undefined,
    );
  },
};

/** The bundles that read it, as esbuild's account has them. */
const readersIn = ({ outputs }: Metafile): readonly string[] =>
  Object.entries(outputs).flatMap(([file, { imports }]) =>
    imports.some(({ path }) => path.endsWith(readLater.file)) ? [dirname(file)] : [],
  );

/** Bundles every function of the table with one call, and keeps esbuild's account of what went in beside them. */
export const bundleFunctions = async ({ outDir }: { readonly outDir: string }): Promise<void> => {
  const outdir = join(outDir, 'functions');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      ...serviceFunctions.map(({ name }) => ({
        in: `functions/handlers/${name}.ts`,
        out: `${name}/index`,
      })),
      { in: readLater.package, out: readLater.file.replace(/\.mjs$/, '') },
    ],
    outdir,
    outExtension: { '.js': '.mjs' },
    ...bundling,
    alias: standIns,
    plugins: [keepForLater],
    metafile: true,
  });
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'metafile.json'), JSON.stringify(metafile));
  const made = join(outdir, readLater.file);
  for (const folder of readersIn(metafile)) {
    await copyFile(made, join(root, folder, readLater.file));
  }
};
