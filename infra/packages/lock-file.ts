import * as z from 'zod/mini';

const entrySchema = z.object({
  version: z.optional(z.string()),
  integrity: z.optional(z.string()),
  license: z.optional(z.string()),
  dev: z.optional(z.boolean()),
  optional: z.optional(z.boolean()),
  dependencies: z.optional(z.record(z.string(), z.string())),
});
const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(z.string(), entrySchema),
});

export type DeployedPackage = {
  /** Where it is, such as `node_modules/zod`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As npm writes it: `sha512-` and base64. */
  readonly integrity: string | undefined;
  /** Not everybody who installs has it. */
  readonly isOptional: boolean;
  /** The paths of what it needs itself. */
  readonly needs: readonly string[];
};

export type Deployed = {
  readonly name: string;
  readonly version: string;
  readonly packages: readonly DeployedPackage[];
};

/** Only built with, but it stands in every page’s style. */
const inEveryPage = 'node_modules/govuk-frontend';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Where Node finds a package that another needs: beside it, or in a folder further up. */
const foundFrom = (paths: ReadonlySet<string>, path: string, name: string): readonly string[] => {
  const beside = `${path}/node_modules/${name}`;
  if (paths.has(beside)) return [beside];
  const up = path.lastIndexOf('/node_modules/');
  if (up >= 0) return foundFrom(paths, path.slice(0, up), name);
  return paths.has(`node_modules/${name}`) ? [`node_modules/${name}`] : [];
};

/** Everything that is deployed, from the text of `package-lock.json`. */
export const deployedIn = (text: string): Deployed => {
  const { name, version, packages } = lockSchema.parse(JSON.parse(text));
  const deployed = Object.entries(packages).filter(
    ([path, { dev }]) => path === inEveryPage || (path !== '' && dev !== true),
  );
  const paths = new Set(deployed.map(([path]) => path));
  return {
    name,
    version,
    packages: deployed.map(([path, entry]) => ({
      path,
      name: nameOf(path),
      version: entry.version ?? 'unknown',
      licence: entry.license ?? 'none',
      integrity: entry.integrity,
      isOptional: entry.optional === true,
      needs: Object.keys(entry.dependencies ?? {}).flatMap((each) => foundFrom(paths, path, each)),
    })),
  };
};
