const no = (name, from, to) => ({ name, severity: 'error', from, to });

/** Which room may know which (CONTRIBUTING, "Rooms"). tests/architecture proves that this reads the tree and finds a bad import. */
module.exports = {
  forbidden: [
    no('no-circular', {}, { circular: true }),
    no('shared-stands-alone', { path: '^shared/' }, { path: '^(infra|functions|web|tests)/' }),
    no(
      'shared-uses-only-zod',
      { path: '^shared/' },
      { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    ),
    no(
      'domain-is-pure',
      { path: '^functions/domain/' },
      { pathNot: '^(functions/domain/|shared/|node_modules/zod/)' },
    ),
    no(
      'ports-know-only-domain',
      { path: '^functions/ports/' },
      { pathNot: '^(functions/(domain|ports)/|shared/)' },
    ),
    no(
      'use-cases-know-ports',
      { path: '^functions/use-cases/' },
      { pathNot: '^(functions/(domain|ports|use-cases)/|shared/)' },
    ),
    no(
      'aws-only-in-adapters',
      { path: '^(shared|web|functions)/', pathNot: '^functions/(adapters/|wiring\\.ts$)' },
      { path: 'node_modules/@(aws-sdk|smithy)/' },
    ),
    no(
      'adapters-do-not-drive',
      { path: '^functions/adapters/' },
      { path: '^functions/(handlers|endpoints|use-cases|wiring)' },
    ),
    no(
      'adapters-are-strangers',
      { path: '^functions/adapters/([^/]+)/' },
      { path: '^functions/adapters/([^/]+)/', pathNot: '^functions/adapters/$1/' },
    ),
    no(
      'endpoints-know-use-cases',
      { path: '^functions/endpoints/' },
      {
        path: '^(functions|infra|web)/',
        pathNot: '^functions/(endpoints|use-cases|ports|logging)/',
      },
    ),
    no('nobody-imports-a-handler', {}, { path: '^functions/handlers/' }),
    no('web-knows-only-shared', { path: '^web/' }, { path: '^(infra|functions|tests)/' }),
    no(
      'only-pages-renders-web',
      { path: '^functions/', pathNot: '^functions/adapters/pages/' },
      { path: '^web/' },
    ),
    no(
      'infra-knows-only-settings',
      { path: '^infra/', pathNot: '^infra/(holidays|notices|keeping)/' },
      { path: '^(web|tests|functions)/', pathNot: '^functions/settings\\.ts$' },
    ),
    no(
      'holidays-know-only-the-clock',
      { path: '^infra/holidays/' },
      { path: '^(web|tests|functions)/', pathNot: '^functions/domain/clock/' },
    ),
    no(
      'notices-are-for-operators',
      { path: '^infra/(notices|keeping)/' },
      {
        path: '^(web|tests|functions)/',
        pathNot:
          '^functions/(domain|ports|use-cases|adapters/(mail|dynamo)|settings\\.ts$|mail-room\\.ts$)',
      },
    ),
    no('nothing-imports-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
    no(
      'no-undeclared-packages',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.tsbuild|cdk\\.out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
