import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

// Every worker reads this file again: they are handed what was found once.
process.env['CHROMIUM_PATH'] ??= await findChromium();
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // One more than the cores of a small machine: pages wait for frames and for the disk.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // Set by webServer.wait, whose group has this name in small letters.
    baseURL: `http://127.0.0.1:${process.env['HASHIYA_PORT'] ?? 0}/`,
    trace: 'off',
    // A control that is not there by then is not coming; the machine may be busy with another worker.
    actionTimeout: 15_000,
    launchOptions: { executablePath, args: chromiumFlags },
  },
  webServer: {
    command: 'node ../../scripts/serve.mjs --port 0',
    wait: { stdout: /127\.0\.0\.1:(?<hashiya_port>\d+)/ },
  },
});
