import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.mjs';
import { top } from '../../../scripts/run.mjs';

const repetitions = 5;

/** @param {number[]} times */
function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/**
 * Milliseconds from a key to the frame behind which something is on the page, and something else no longer.
 * @param {import('@playwright/test').Page} page @param {string} keys @param {string} wanted @param {string} unwanted
 * @returns {Promise<number>}
 */
async function timed(page, keys, wanted, unwanted) {
  await page.evaluate(`bench.keys.expect(${JSON.stringify(wanted)}, ${JSON.stringify(unwanted)})`);
  await page.keyboard.press(keys);
  return page.evaluate('bench.keys.measured');
}

const EDITOR = '.edited-text';
const DESK = '[role="document"] p';

/** @param {import('@playwright/test').Page} page */
async function measure(page) {
  await page.evaluate('bench.make(30000, 10000)');
  await page.waitForTimeout(2000);
  await page.evaluate('bench.open("shown")');
  const runs = [];
  for (let run = 0; run <= repetitions; run += 1) {
    await page.locator('[role="document"]').focus();
    const entering = await timed(page, 'e', `${EDITOR} .coded`, DESK);
    await page.waitForTimeout(500);
    const typing = await timed(page, 'x', `${EDITOR} .coded`, DESK);
    await page.keyboard.type('yz ');
    await page.waitForTimeout(1000);
    const saving = await timed(page, 'Control+s', DESK, EDITOR);
    await page.waitForTimeout(1500);
    // The first one loads the editor.
    if (run > 0) runs.push({ entering, typing, saving });
    else runs.unshift({ entering, typing, saving });
  }
  const [first, ...others] = runs;
  return {
    first: first?.entering ?? NaN,
    entering: median(others.map((one) => one.entering)),
    typing: median(others.map((one) => one.typing)),
    saving: median(others.map((one) => one.saving)),
  };
}

/** The edit mode of the real app: 30,000 words with 10,000 codings, from a key to the frame that shows what it did. */
export async function measurePage() {
  const root = path.join(top, 'tests/bench/desk');
  const configFile = path.join(top, 'vite.config.ts');
  const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-edit-bench-'));
  const outDir = path.join(folder, 'dist');
  const input = path.join(root, 'app/index.html');
  const shared = { root, configFile, logLevel: /** @type {const} */ ('warn') };
  await build({ ...shared, build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: await findChromium(),
    args: chromiumFlags,
    viewport: { width: 1400, height: 900 },
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}app/`);
    await page.waitForFunction('"bench" in window');
    return await measure(page);
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
