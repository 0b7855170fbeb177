import { layers } from './layers.js';

/** @param {readonly string[]} names */
function anyOf(names) {
  return names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}

/**
 * What a layer's folders may touch at most; which of them may touch what is lint's to say. Only the package's name
 * counts here: an entry of it lies anywhere inside.
 *
 * @param {import('./layers.js').Layer} layer
 */
function packagesOf({ packages, inside = {} }) {
  return [...packages, ...Object.values(inside).flat()].map((entry) =>
    entry.startsWith('@') ? entry.replace(/\/\*$/, '') : entry.replace(/\/.*$/, ''),
  );
}

/**
 * @param {string} name
 * @param {import('./layers.js').Layer} layer
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
function rulesOf(name, layer) {
  const from = { path: `^src/${name}/` };
  const own = `^src/(${anyOf([name, ...layer.imports])})/`;
  /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
  const rules = [
    {
      name: `${name}-imports`,
      comment: `${name} may import only ${layer.imports.join(', ') || 'itself'} (scripts/layers.js)`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: own },
    },
  ];
  if (layer.siblingsApart) {
    rules.push({
      name: `${name}-siblings`,
      comment: `the folders of ${name} may not import each other`,
      severity: 'error',
      from: { path: `^src/${name}/([^/]+)/` },
      to: { path: `^src/${name}/`, pathNot: `^src/${name}/$1/` },
    });
  }
  const packages = packagesOf(layer);
  if (!packages.includes('*')) {
    const allowed = packages.length > 0 ? [`node_modules/(${anyOf(packages)})/`] : [];
    rules.push({
      name: `${name}-packages`,
      comment: `${name} may not touch this package (scripts/layers.js)`,
      severity: 'error',
      from,
      // The data folders at the top are files of ours, not packages.
      to: { pathNot: [...allowed, '^(src|sample-transcripts|codebooks)/'] },
    });
  }
  return rules;
}

/**
 * The same table as in lint, for what lint does not see: dynamic imports and cycles. It reads compiled components, so
 * type imports in .svelte files are lint's alone.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'types may refer to each other and a component to itself, other running code may not',
      severity: 'error',
      from: { path: '^(.+)$' },
      to: { circular: true, pathNot: '^$1$', viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^/(sample-transcripts|codebooks)/' },
    },
    ...Object.entries(layers).flatMap(([name, layer]) => rulesOf(name, layer)),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.d.ts', '.css', '.json'],
    },
  },
};
