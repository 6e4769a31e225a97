import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
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

/** Bundles every function of the table with one call, and keeps esbuild's account of what went in beside them. */
export const bundleFunctions = async ({ outDir }: { readonly outDir: string }): Promise<void> => {
  const names = serviceFunctions.map((each) => each.name);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({
      in: `functions/handlers/${name}.ts`,
      out: `${name}/index`,
    })),
    outdir: join(outDir, 'functions'),
    outExtension: { '.js': '.mjs' },
    ...bundling,
    alias: standIns,
    metafile: true,
  });
  await mkdir(join(outDir, 'functions'), { recursive: true });
  await writeFile(join(outDir, 'functions', 'metafile.json'), JSON.stringify(metafile));
};
