import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { layerRules } from './scripts/layer-rules.js';

const codeLines = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  { ignores: ['dist/', 'test-results/', 'playwright-report/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      complexity: ['error', 12],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, ...codeLines }],
      'max-lines-per-function': ['error', { max: 60, ...codeLines }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // All of them have one and the same program; only of components one must be made as it is read.
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: './tsconfig.json',
        extraFileExtensions: [],
      },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: typescript.parser },
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    // TypeScript says it, and knows the types' names too.
    rules: { 'no-undef': 'off' },
  },
  {
    // Here the types of components' properties are unknown; svelte-check, which knows them, lets no `any` through.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Sets and maps are records like any other: held by `$state.raw` and replaced, never changed in place.
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    // The parser of components would have a second program made for them.
    files: ['**/*.svelte.ts'],
    languageOptions: { parser: typescript.parser },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/cli/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tables of sentences, not code.
    files: ['src/i18n/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  layerRules(),
  {
    files: ['src/**/index.*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'No barrels: name the file after what it exports.' },
      ],
    },
  },
);
