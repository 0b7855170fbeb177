import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

const repetitions = 5;
const commitsEach = 40;
/** Milliseconds that the browser has to tidy up behind a project that was made in one go. */
const rest = 4000;
const layerSizes = [0, 1_000, 10_000];
const logSizes = [100, 50_000];
const imported = 100_000;
/** A fifth of it, because a row a coding takes that long; both are told a coding. */
const importedRows = 20_000;
const crossings = 40;
/** A shared clock tells which news belong to which commit: those within this many milliseconds. */
const crossingLimit = 110;

/** @typedef {import('@playwright/test').Page} Page */

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** @param {number[]} values */
function median(values) {
  return quantile(values, 0.5);
}

/** @param {number[]} times */
function written(times) {
  return `p50 ${median(times).toFixed(1)}  p95 ${quantile(times, 0.95).toFixed(1)} ms`;
}

/** @param {Page} page @param {string} call @returns {Promise<any>} */
function run(page, call) {
  return page.evaluate(`bench.${call}`);
}

/** @param {() => Promise<number>} once */
async function repeated(once) {
  /** @type {number[]} */
  const times = [];
  for (let time = 0; time < repetitions; time += 1) times.push(await once());
  return times;
}

/** @param {Page} page */
async function measureCommits(page) {
  console.log('\nOne coding: appended to the log and applied to the tables, durably');
  /** @type {Map<string, number[]>} */
  const timesBySize = new Map();
  for (const changes of logSizes) {
    for (const codings of layerSizes) {
      await run(page, `make(${String(codings)}, ${String(changes)})`);
      await page.waitForTimeout(rest);
      await run(page, 'commits(10)');
      /** @type {number[]} */
      const times = [];
      for (let time = 0; time < repetitions; time += 1)
        times.push(...(await run(page, `commits(${String(commitsEach)})`)));
      timesBySize.set(`${codings} ${changes}`, times);
      await run(page, 'drop()');
    }
  }
  const base = timesBySize.get(`${layerSizes[0]} ${logSizes[0]}`) ?? [];
  for (const [size, times] of timesBySize) {
    const [codings = '', changes = ''] = size.split(' ');
    const place = `layer of ${codings}, log of ${changes}`;
    const ratio = (median(times) / median(base)).toFixed(2);
    console.log(`  ${place.padEnd(32)} ${written(times)}  ${ratio} of the first`);
  }
}

/** @param {Page} page */
async function measureHistory(page) {
  console.log('\nHistory');
  /** @type {Record<number, { undo: number, open: number }>} */
  const medians = {};
  for (const changes of logSizes) {
    await run(page, `make(1000, ${String(changes)})`);
    await page.waitForTimeout(rest);
    /** @type {number[]} */
    const firsts = [];
    /** @type {number[]} */
    const nexts = [];
    for (let time = 0; time < repetitions; time += 1) {
      const { first, next } = await run(page, 'undos(8)');
      firsts.push(first);
      nexts.push(...next);
    }
    const opens = await repeated(() => run(page, 'open()'));
    medians[changes] = { undo: median(nexts), open: median(opens) };
    console.log(`  log of ${String(changes)}`);
    console.log(`    undo, the first step    ${median(firsts).toFixed(1)} ms`);
    console.log(`    undo, any other step    ${written(nexts)}`);
    console.log(`    opening the project     ${median(opens).toFixed(1)} ms`);
    if (changes === logSizes.at(-1)) {
      const rebuilds = await repeated(() => run(page, 'rebuild()'));
      const each = (changes / median(rebuilds)) * 1000;
      console.log(
        `    rebuilding all tables   ${median(rebuilds).toFixed(0)} ms, ${each.toFixed(0)} changes/s`,
      );
    }
    await run(page, 'drop()');
  }
  const [small, large] = logSizes.map((changes) => medians[changes]);
  if (!small || !large) return;
  console.log(
    `  long / short log: undo ${(large.undo / small.undo).toFixed(2)}, opening ${(large.open / small.open).toFixed(2)}`,
  );
}

/** @param {Page} page */
async function measureImport(page) {
  const columns = await repeated(() => run(page, `importColumns(${String(imported)})`));
  const rows = await repeated(() => run(page, `importRows(${String(importedRows)})`));
  const columnRate = (imported / median(columns)) * 1000;
  const rowRate = (importedRows / median(rows)) * 1000;
  console.log(`\nBringing in many codings at once`);
  console.log(
    `  in columns, ${imported.toLocaleString('en')}      ${columnRate.toFixed(0)} codings/s`,
  );
  console.log(
    `  a row a coding, ${importedRows.toLocaleString('en')}   ${rowRate.toFixed(0)} codings/s`,
  );
  console.log(`  columns / rows: ${(columnRate / rowRate).toFixed(1)} times as fast`);
}

/** How long after each commit the first of the news came. @param {number[]} ended @param {number[]} news */
function delays(ended, news) {
  return ended.flatMap((end) => {
    // News may come before the page that committed has heard of its own end.
    const first = news.find((at) => at > end - crossingLimit / 2 && at < end + crossingLimit);
    return first === undefined ? [] : [Math.max(0, first - end)];
  });
}

/** @param {Page} page */
async function measureTabs(page) {
  await run(page, 'make(1000, 100)');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await run(other, `follow(${JSON.stringify(await run(page, 'databaseOf()'))})`);
  const ended = await run(page, `announce(${String(crossings)})`);
  await other.waitForTimeout(500);
  const { heard, seen } = await run(other, 'followed()');
  console.log('\nFrom the end of a commit in one tab to the other tab');
  for (const [what, news] of Object.entries({
    'hears of the change': heard,
    'has its counts anew': seen,
  })) {
    const times = delays(ended, news);
    console.log(`  ${what}     ${written(times)}  (${times.length} of ${ended.length})`);
  }
  await other.close();
  await run(page, 'drop()');
}

const root = path.join(import.meta.dirname, 'storage');
const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-storage-bench-'));
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: path.join(folder, 'dist'), emptyOutDir: true },
});
const server = await preview({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: path.join(folder, 'dist') },
  preview: { port: 0, host: '127.0.0.1' },
});
// A profile on disk: in a private one nothing is written to it.
const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
  executablePath: await findChromium(),
  args: chromiumFlags,
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await measureCommits(page);
  await measureHistory(page);
  await measureImport(page);
  await measureTabs(page);
} finally {
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
