import { layers, outsideWorld, pluginFolders } from './layers.mjs';

/** The gate between the stages, made from layers.mjs. test/repo/boundaries.test.ts plants a violation of each rule. */

/** Tests beside the code, and what only they use. */
const anyTest = '(?:\\.test\\.ts$|/testing/)';

/** A stage imports what layers.mjs grants it. Tests beside the code may reach further: they bring real evidence along. */
const stageRules = Object.entries(layers).map(([stage, granted]) => ({
  name: `stage-${stage}`,
  comment: `${stage} may import ${granted.join(', ') || 'no other stage'}: see layers.mjs.`,
  severity: 'error',
  from: { path: `^src/${stage}/`, pathNot: anyTest },
  to: {
    path: '^src/',
    pathNot: [`^src/${stage}/`, ...granted.map((layer) => `^src/${layer}/`), ...(stage === 'web' ? ['^src/app/'] : [])],
  },
}));

/**
 * `readers/evtx/`, `analytics/beaconing.ts` and `checks/p4/p4.2-x.ts` alike may import what their kind shares and what is
 * their own. `$1` is the plugin's name; folders such as p4/ only group, so they get a rule of their own.
 */
const pluginRules = pluginFolders.flatMap((folder) => [
  pluginRule(`plugin-${folder.replaceAll('/', '-')}`, folder, '[^/]+?'),
  pluginRule(`plugin-${folder.replaceAll('/', '-')}-grouped`, folder, '[a-z]\\d+/[^/]+?'),
]);

function pluginRule(name, folder, plugin) {
  return {
    name,
    comment: 'Plugins of one kind import their contract.ts (and shared/), never each other.',
    severity: 'error',
    from: {
      path: `^src/${folder}/(${plugin})(?:\\.test\\.ts$|\\.ts$|/)`,
      pathNot: `^src/${folder}/(?:contract|index)\\.ts$`,
    },
    to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/(?:(?:contract|index)\\.ts$|shared/|$1(?:\\.ts$|/))` },
  };
}

const fixedRules = [
  {
    name: 'known-stage',
    comment: 'A folder of src/ is a stage, and layers.mjs says what it may import.',
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(?:${Object.keys(layers).join('|')})/` },
    to: {},
  },
  {
    name: 'outside-world',
    comment: 'Files, network, processes and threads are touched only in app/ and store/drivers/.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/app/', '^src/store/drivers/', anyTest] },
    to: { dependencyTypes: ['core'], path: `^(?:node:)?(?:${outsideWorld.join('|')})$` },
  },
  {
    name: 'web-types-only',
    comment: 'The browser speaks HTTP: of app/server it sees types only.',
    severity: 'error',
    from: { path: '^src/web/', pathNot: anyTest },
    to: { path: '^src/app/server/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'web-server-only',
    comment: 'The browser knows no other part of app/ than the server.',
    severity: 'error',
    from: { path: '^src/web/', pathNot: anyTest },
    to: { path: '^src/app/(?!server/)' },
  },
  {
    name: 'no-cycle',
    comment: 'A cycle has no first file to read.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-tests-in-src',
    comment: 'What ships does not know the tests, the tools or the benchmarks.',
    severity: 'error',
    from: { path: '^src/', pathNot: anyTest },
    to: { path: `^(?:test|tools|bench)/|${anyTest}` },
  },
  {
    name: 'no-dev-packages',
    comment: 'A package that ships code needs is a dependency, not a devDependency.',
    severity: 'error',
    from: { path: '^src/', pathNot: anyTest },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'resolvable',
    comment: 'An import that leads nowhere would also be invisible to every other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...stageRules, ...pluginRules, ...fixedRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      // Without `source` the gate would resolve `#stage/file.ts` to dist/ and judge yesterday's build.
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
