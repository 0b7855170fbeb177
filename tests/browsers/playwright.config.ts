import { defineConfig } from '@playwright/test';
import type { StartOptions } from './support/test.ts';

/** The desk in stock browsers that Playwright has no driver for; each is driven by its own. */
export default defineConfig<object, StartOptions>({
  testDir: '.',
  outputDir: '../../test-results/browsers',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 90_000,
  // A machine may be busy with much else; nothing here measures time.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browsers.json' }]],
  use: { baseURL: `http://127.0.0.1:${process.env['HASHIYA_PORT'] ?? 0}/` },
  projects: [
    { name: 'Firefox', use: { kind: 'firefox' } },
    { name: 'WebKitGTK', use: { kind: 'webkit' } },
  ],
  webServer: {
    command: 'node ../../scripts/serve.mjs --port 0',
    wait: { stdout: /127\.0\.0\.1:(?<hashiya_port>\d+)/ },
  },
});
