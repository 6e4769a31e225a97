import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../../infra/build/functions.ts';
import type { SdkParts } from './sdk-parts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles nothing but these clients, made as wiring.ts makes them: the least that a function which needs them can be. */
export const bundleFloor = async (parts: SdkParts, outfile: string): Promise<void> => {
  await build({
    ...bundling,
    stdin: { contents: floorSource(parts), resolveDir: root },
    outfile,
  });
};

const floorSource = (parts: SdkParts): string => {
  const names = [...parts.values()].flat();
  const made = names.map((name) =>
    name.endsWith('Client') ? `new ${name}({ requestHandler: { requestTimeout: 5000 } })` : name,
  );
  const imports = [...parts].map(
    ([client, exported]) => `import { ${exported.join(', ')} } from '${client}';`,
  );
  return names.length === 0
    ? 'export {};'
    : `${imports.join('\n')}\nexport const parts = [${made.join(', ')}];`;
};
