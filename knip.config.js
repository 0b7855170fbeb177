/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/workers/*.worker.ts',
    // Built and called by scripts/hashiya.mjs.
    'src/cli/main.ts',
    'scripts/*.mjs',
    'tests/unit/**/*.test.ts',
    'tests/e2e/**/*.spec.ts',
    'tests/browsers/**/*.spec.ts',
    'tests/long/**/*.spec.ts',
    'tests/bench/**/*.bench.{ts,mjs}',
    // Loaded by the benches' own pages.
    'tests/bench/**/main.ts',
  ],
  project: ['src/**/*.{ts,svelte,css}', 'scripts/**/*.{js,mjs}', 'tests/**/*.{ts,mjs}'],
  compilers: {
    // Fonts come in through style sheets.
    css: (text) => [...text.matchAll(/(?<=@)import[^;]+/g)].join('\n'),
  },
  playwright: { config: 'tests/*/playwright.config.ts' },
  // A type that belongs to an exported function may be named by whoever calls it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Both are run by their path (scripts/chromium.mjs, scripts/test.mjs).
  ignoreDependencies: ['@sparticuz/chromium', 'svelte-check'],
};
