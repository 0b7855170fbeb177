import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { sourceHash, sourceHashFile } from './scripts/build.mjs';
import { contentSecurityPolicy } from './scripts/security-policy.mjs';

/** Puts the policy into the built page, so that it holds wherever the folder is served from. */
function policyInPage(): Plugin {
  return {
    name: 'hashiya:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Leaves in dist what it was built from, so that `npm start` builds only when something changed. */
function sourceHashInBuild(): Plugin {
  return {
    name: 'hashiya:source-hash',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: sourceHashFile, source: sourceHash() });
    },
  };
}

/**
 * What many screens share goes into a few files: hundreds of small ones cost more to ask for than to read. Each layer's
 * file needs none of a later one. Zod is by itself with its settings, which must be there before any schema is made.
 */
function chunkGroups(side: 'page' | 'worker') {
  return [
    {
      name: `${side}-zod`,
      test: /\/node_modules\/zod\/|checks-without-eval|preload-helper/,
      priority: 1,
    },
    {
      name: `${side}-ground`,
      test: /\/src\/(?:domain|ui|i18n)\/|\/node_modules\/(?:svelte|@lucide)\//,
      minShareCount: 4,
    },
    {
      name: `${side}-shared`,
      test: /\/src\/(?:analysis|storage|session|parts)\//,
      minShareCount: 4,
    },
  ];
}

const components = svelte({
  configFile: false,
  // Ours are written with runes only; packages may still bring older components.
  dynamicCompileOptions: ({ filename }) =>
    filename.includes('node_modules') ? undefined : { runes: true },
});

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [components, policyInPage(), sourceHashInBuild()],
  assetsInclude: ['vtt', 'srt', 'md', 'docx', 'txt', 'csv', 'yaml'].map((end) => `**/*.${end}`),
  build: {
    // The policy's connect-src bars data: addresses, so even a tiny asset stays a file.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/entry-[hash].js',
        codeSplitting: {
          groups: chunkGroups('page'),
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups('worker') } } },
  },
  server: { host: '127.0.0.1' },
  test: {
    // Property tests on a busy machine take their time; nothing here asserts how long.
    testTimeout: 60_000,
    // Loading the same modules anew for every file takes longer than the tests.
    isolate: false,
    // Dexie looks for IndexedDB when it is first imported.
    setupFiles: ['tests/unit/support/indexed-db.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/**/*.dom.test.ts'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        // Without this condition Svelte's server build is mounted.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/unit/**/*.dom.test.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
});
