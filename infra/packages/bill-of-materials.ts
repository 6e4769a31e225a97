import type { Deployed, DeployedPackage } from './lock-file.ts';

const purlOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashOf = ({ integrity }: DeployedPackage) =>
  integrity?.startsWith('sha512-') === true
    ? {
        hashes: [
          { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
        ],
      }
    : {};

/**
 * The list of everything that is deployed, as CycloneDX 1.5. Written here from the lock file: `npm sbom --omit=dev` leaves
 * out whatever a tool of ours needs too, which is most of it (decision 3). The same lock file gives the same list.
 */
export const billOfMaterials = ({ name, version, packages }: Deployed) => {
  const purls = new Map(packages.map((each) => [each.path, purlOf(each)]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': purlOf({ name, version }), name, version },
    },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': purlOf(each),
      name: each.name,
      version: each.version,
      purl: purlOf(each),
      licenses: [{ license: { id: each.licence } }],
      ...hashOf(each),
    })),
    dependencies: packages.map((each) => ({
      ref: purlOf(each),
      dependsOn: each.needs.flatMap((path) => purls.get(path) ?? []),
    })),
  };
};
