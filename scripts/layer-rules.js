import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import globals from 'globals';
import { layers } from './layers.js';

/** @typedef {import('./layers.js').Layer} Layer */
/** @typedef {{ files: string[], ignores?: string[], rules: import('eslint').Linter.RulesRecord }} RuleBlock */

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * Matches every package address that the list does not allow.
 *
 * @param {readonly string[]} packages
 */
function otherPackages(packages) {
  const allowed = packages.map((name) =>
    name.endsWith('/*') ? escaped(name.slice(0, -1)) : `${escaped(name)}(?:/|$)`,
  );
  return `^(?!${['[#./]', ...allowed].join('|')})`;
}

/**
 * Matches every `#` address outside the folders.
 *
 * @param {readonly string[]} folders
 */
function otherFolders(folders) {
  return `^#(?!(?:${folders.map(escaped).join('|')})/)`;
}

/**
 * @param {string} name how the layer is called in the message
 * @param {readonly string[]} folders that may be imported
 * @param {readonly string[]} packages
 * @returns {import('eslint').Linter.RulesRecord}
 */
function importRule(name, folders, packages) {
  const patterns = [
    {
      regex: otherFolders(folders),
      message: `${name} may import only ${folders.join(', ')} (scripts/layers.js).`,
    },
    { regex: '^\\.\\./|/\\.\\.(?:/|$)', message: 'Write #folder/file instead of ../' },
    {
      regex: '^[#.].*(?:^|/)index(?:\\.[a-z.]+)?$',
      message: 'No barrels: import the file that has it.',
    },
  ];
  if (!packages.includes('*')) {
    patterns.push({
      regex: otherPackages(packages),
      message: `${name} may not touch this package (scripts/layers.js).`,
    });
  }
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const nodeGlobals = ['process', 'Buffer', 'global', 'require', 'module', 'setImmediate'];
const browserGlobals = Object.keys(globals.browser);
const clocksAndChance = ['crypto', 'performance', 'Temporal', 'fetch', 'setTimeout', 'setInterval'];
/** Storage that a page alone has, but no part of the DOM. */
const webStorage = ['localStorage', 'sessionStorage'];

/** @type {Record<Layer['platform'], string[]>} */
const forbiddenGlobals = {
  none: [
    ...browserGlobals.filter((name) => !(name in globals['shared-node-browser'])),
    ...clocksAndChance,
    ...webStorage,
    ...nodeGlobals,
  ],
  shared: [
    ...browserGlobals.filter((name) => !(name in globals['shared-node-browser'])),
    ...webStorage,
    ...nodeGlobals,
  ],
  worker: [
    ...browserGlobals.filter((name) => !(name in globals.worker || webStorage.includes(name))),
    ...nodeGlobals,
  ],
  page: nodeGlobals,
  node: [],
};

/** Not about layers, but a later block would replace what an earlier one says of this rule. */
const unwantedSyntax = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has it.' },
  {
    selector:
      'SvelteStyleDirective[key.name.name=/^(?:left|right|float|(?:margin|padding|border)-(?:left|right).*)$/]',
    message: 'Write the logical property: inset-inline-start, margin-inline-end …',
  },
  {
    selector: "SvelteAttribute[key.name='style']",
    message: 'The Content-Security-Policy bars style attributes: write style:property={…} or CSS.',
  },
];

/** @param {string} object @param {string} property */
function impureProperty(object, property) {
  return { object, property, message: 'Clock and chance are arguments here (scripts/layers.js).' };
}

/**
 * @param {string} name
 * @param {Layer['platform']} platform
 * @returns {import('eslint').Linter.RulesRecord}
 */
function platformRules(name, platform) {
  const message = `${name} may not touch this (platform '${platform}' in scripts/layers.js).`;
  /** @type {import('eslint').Linter.RulesRecord} */
  const rules = {
    'no-restricted-globals': [
      'error',
      ...[...new Set(forbiddenGlobals[platform])].map((global) => ({ name: global, message })),
    ],
    'no-restricted-syntax': ['error', ...unwantedSyntax],
  };
  if (platform !== 'none') return rules;
  rules['no-restricted-properties'] = [
    'error',
    impureProperty('Date', 'now'),
    impureProperty('Math', 'random'),
    impureProperty('globalThis', 'crypto'),
    impureProperty('globalThis', 'performance'),
  ];
  rules['no-restricted-syntax'] = [
    'error',
    ...unwantedSyntax,
    {
      selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
      message: 'Clock and chance are arguments here (scripts/layers.js).',
    },
  ];
  return rules;
}

/** @param {string} place a folder, or a file with its ending */
function filesOf(place) {
  return /\.\w+$/.test(place) ? [place] : [`${place}/**/*.{ts,js,svelte}`];
}

/** @param {string} folder @returns {string[]} the folders in it */
function foldersIn(folder) {
  const place = fileURLToPath(new URL(`../src/${folder}`, import.meta.url));
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/**
 * @param {string} name
 * @param {Layer} layer
 * @param {readonly string[]} siblings
 * @returns {RuleBlock[]}
 */
function blocksOf(name, layer, siblings) {
  const own = layer.siblingsApart ? [] : [name];
  /** @type {RuleBlock[]} */
  const blocks = [
    {
      files: filesOf(`src/${name}`),
      rules: {
        ...importRule(name, [...own, ...layer.imports], layer.packages),
        ...platformRules(name, layer.platform),
      },
    },
  ];
  for (const [part, packages] of Object.entries(layer.inside ?? {})) {
    blocks.push({
      files: filesOf(`src/${name}/${part}`),
      rules: importRule(`${name}/${part}`, [...own, ...layer.imports], packages),
    });
  }
  for (const sibling of layer.siblingsApart ? siblings : []) {
    const place = `${name}/${sibling}`;
    blocks.push({
      files: filesOf(`src/${place}`),
      rules: importRule(place, [place, ...layer.imports], layer.packages),
    });
  }
  return blocks;
}

/**
 * The lint rules that hold the layer table, a block for every layer and for every folder whose siblings stay apart.
 *
 * @param {(folder: string) => readonly string[]} siblingsIn
 * @returns {RuleBlock[]}
 */
export function layerRules(siblingsIn = foldersIn) {
  const names = Object.keys(layers);
  return [
    {
      // What lies at the top of src only opens the page.
      files: ['src/*.{ts,svelte}'],
      rules: importRule('src', names, ['svelte', 'zod', '@fontsource-variable/*']),
    },
    ...Object.entries(layers).flatMap(([name, layer]) => blocksOf(name, layer, siblingsIn(name))),
  ];
}
