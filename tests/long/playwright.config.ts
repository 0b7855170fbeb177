import { defineConfig } from '@playwright/test';
import endToEnd from '../e2e/playwright.config.ts';

/** Alone in its browser, so that the figures of its frames say something. */
export default defineConfig(endToEnd, {
  testDir: '.',
  outputDir: '../../test-results/long',
  workers: 1,
  // A busy machine is no failure here: what is slow shows in the figures.
  expect: { timeout: 30_000 },
  use: { actionTimeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/long.json' }]],
});
