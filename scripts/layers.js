/**
 * The layer table: who may import whom, and touch what. eslint.config.js and scripts/dependency-cruiser.mjs read it;
 * this is the one place to change it.
 *
 * - `imports`: other folders of src that may be imported.
 * - `packages`: npm packages that may be imported ('@scope/*' for all of a scope, 'name/sub' for one entry of it, '*'
 *   for everything, Node's own modules included). A package named nowhere can be imported nowhere.
 * - `platform`: what may be touched without importing it —
 *   'none': the language alone, without clock or randomness (ids, times and seeds are arguments);
 *   'shared': what workers and Node have as well as pages; 'worker': all but the DOM; 'page': all a page has;
 *   'node': all of Node.
 * - `inside`: folders and files of the layer with other packages.
 * - `siblingsApart`: its folders may not import each other.
 */

/**
 * @typedef {object} Layer
 * @property {readonly string[]} imports
 * @property {readonly string[]} packages
 * @property {'none' | 'shared' | 'worker' | 'page' | 'node'} platform
 * @property {Readonly<Record<string, readonly string[]>>} [inside]
 * @property {boolean} [siblingsApart]
 */

const screenPackages = [
  'svelte',
  '@internationalized/date',
  '@lucide/svelte',
  '@tiptap/*',
  'd3-scale',
  'fuse.js',
  'virtua',
];

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
  domain: {
    imports: [],
    packages: ['zod', 'fractional-indexing'],
    // zod is for the entities: arithmetic on text would take it along into every worker that only counts.
    inside: { text: [], 'text/turn.ts': ['zod'], edits: ['fractional-indexing'] },
    platform: 'none',
  },
  analysis: { imports: ['domain'], packages: [], platform: 'none' },
  interchange: {
    imports: ['domain'],
    packages: [
      '@zip.js/zip.js',
      'age-encryption',
      'docx',
      'fflate',
      'franc-min',
      'hucre',
      'mammoth',
      'marked',
      'papaparse',
      'parse5',
      'pdfjs-dist/legacy/*',
      'saxes',
      'sql.js',
      'zod',
    ],
    platform: 'shared',
  },
  storage: {
    imports: ['domain'],
    packages: ['dexie', 'uuid', 'zod'],
    inside: { 'live.svelte.ts': ['dexie', 'svelte/reactivity'] },
    platform: 'page',
  },
  workers: {
    imports: ['domain', 'analysis', 'interchange', 'storage'],
    packages: ['uuid'],
    platform: 'worker',
  },
  i18n: {
    imports: [],
    packages: [],
    inside: { 'locale-context.ts': ['svelte'] },
    platform: 'worker',
  },
  reports: {
    imports: ['domain', 'analysis', 'interchange', 'i18n'],
    packages: [],
    platform: 'shared',
  },
  session: {
    imports: ['domain', 'interchange', 'storage', 'workers', 'i18n'],
    packages: ['svelte', 'uuid'],
    platform: 'worker',
  },
  ui: {
    imports: ['i18n'],
    packages: [
      'svelte',
      '@fontsource-variable/*',
      '@internationalized/date',
      '@lucide/svelte',
      'bits-ui',
      'd3-scale',
      'svelte-sonner',
      'virtua',
    ],
    platform: 'page',
  },
  parts: {
    imports: ['domain', 'analysis', 'reports', 'session', 'ui', 'i18n'],
    packages: screenPackages,
    platform: 'page',
  },
  features: {
    imports: [
      'domain',
      'analysis',
      'interchange',
      'storage',
      'workers',
      'i18n',
      'reports',
      'session',
      'ui',
      'parts',
    ],
    packages: screenPackages,
    platform: 'page',
    siblingsApart: true,
  },
  app: {
    imports: [
      'domain',
      'analysis',
      'interchange',
      'storage',
      'workers',
      'i18n',
      'reports',
      'session',
      'ui',
      'parts',
      'features',
    ],
    packages: [...screenPackages, '@fontsource-variable/*', 'svelte-sonner'],
    inside: { 'keys-preference.ts': ['zod'] },
    platform: 'page',
  },
  cli: {
    imports: ['domain', 'analysis', 'interchange', 'storage', 'workers', 'i18n', 'reports'],
    packages: ['*'],
    platform: 'node',
  },
};
