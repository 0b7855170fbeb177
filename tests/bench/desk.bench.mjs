import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

/** Milliseconds of main-thread CPU and of wall time. */
/** @typedef {{ cpu: number, wall: number }} Cost */

const repetitions = 5;
const sizes = [
  { words: 10_000, codings: 300, budget: 40 },
  { words: 10_000, codings: 3_000, budget: undefined },
  { words: 100_000, codings: 10_000, budget: 80 },
  { words: 500_000, codings: 10_000, budget: 120 },
];
/** What each baseline can bear, and how many times it is opened there. */
const baselines = [
  { name: 'taguette', words: 10_000, codings: 300, times: 5, limit: 1 / 20 },
  { name: 'tiptap', words: 10_000, codings: 300, times: 5, limit: undefined },
  { name: 'tiptap', words: 100_000, codings: 10_000, times: 5, limit: 1 / 10 },
];

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** @param {Cost[]} costs @returns {Cost} */
function medianCost(costs) {
  return { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) };
}

/** @param {Cost} cost */
function written({ cpu, wall }) {
  return `${cpu.toFixed(1)} ms CPU, ${wall.toFixed(0)} ms wall`;
}

/** @param {number} words @param {number} codings */
function sizeName(words, codings) {
  return `${String(words / 1000)}k words / ${codings.toLocaleString('en')} codings`;
}

class Page {
  /** @type {import('@playwright/test').Page} */ #page;
  /** @type {import('@playwright/test').CDPSession} */ #session;

  /** @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} session */
  constructor(page, session) {
    this.#page = page;
    this.#session = session;
  }

  /** @param {string} call */
  run(call) {
    return this.#page.evaluate(`bench.${call}`);
  }

  /** Main-thread CPU and wall time of one call. @param {string} call @returns {Promise<Cost>} */
  async cost(call) {
    await this.#session.send('HeapProfiler.collectGarbage');
    const before = await this.#taskMilliseconds();
    const wall = Number(await this.run(call));
    return { cpu: (await this.#taskMilliseconds()) - before, wall };
  }

  async heapMegabytes() {
    await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 2 ** 20;
  }

  async #taskMilliseconds() {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  }
}

/**
 * Opens and closes again, a first time unmeasured.
 *
 * @param {Page} page @param {string} name @param {number} times
 */
async function opening(page, name, times) {
  /** @type {Cost[]} */
  const costs = [];
  for (let time = 0; time <= times; time += 1) {
    const cost = await page.cost(`open(${JSON.stringify(name)})`);
    if (time > 0) costs.push(cost);
    await page.run('close()');
  }
  return medianCost(costs);
}

/** @param {Page} page */
async function edits(page) {
  /** @type {Record<string, Cost[]>} */
  const costs = { add: [], resize: [], remove: [], 'hide code': [], 'show code': [] };
  const calls = {
    add: 'add()',
    resize: 'resize()',
    remove: 'remove()',
    'hide code': 'show(false)',
    'show code': 'show(true)',
  };
  for (let time = 0; time < repetitions; time += 1) {
    for (const [name, call] of Object.entries(calls)) costs[name]?.push(await page.cost(call));
  }
  return Object.entries(costs).map(([name, list]) => [name, medianCost(list)]);
}

/** @param {Page} page */
async function jumps(page) {
  /** @type {Cost[]} */
  const costs = [];
  /** @type {number[]} */
  const errors = [];
  for (let time = 0; time < repetitions; time += 1) {
    await page.run('top()');
    costs.push(await page.cost('jump(0.9)'));
    errors.push(Number(await page.run('jumpError(0.9)')));
  }
  return { cost: medianCost(costs), error: Math.max(...errors) };
}

/** @param {Page} page */
async function measureDesk(page) {
  const open = await opening(page, 'hashiya', repetitions);
  await page.run('open("hashiya")');
  const longest = await page.run('settle()');
  console.log(`  open to first paint   ${written(open)}`);
  console.log(`  longest task after it ${Number(longest).toFixed(0)} ms (0: none over 50)`);
  for (const [name, cost] of await edits(page)) {
    console.log(`  ${String(name).padEnd(21)} ${written(/** @type {Cost} */ (cost))}`);
  }
  const { cost, error } = await jumps(page);
  console.log(`  jump to 90 %          ${written(cost)}, at most ${error.toFixed(1)} px off`);
  await page.run('top()');
  const scroll = await page.cost('scroll(120, 120)');
  const late = scroll.wall;
  console.log(
    `  wheel, a frame        ${(scroll.cpu / 120).toFixed(1)} ms CPU, ${String(late)} of 120 late`,
  );
  console.log(`  nodes a turn          ${Number(await page.run('nodesATurn()')).toFixed(1)}`);
  console.log(`  script heap           ${(await page.heapMegabytes()).toFixed(1)} MB`);
  await page.run('close()');
  return open;
}

/** @param {Page} page @param {typeof sizes[number]} size */
async function measureSize(page, { words, codings, budget }) {
  console.log(`\n${sizeName(words, codings)}`);
  await page.run(`prepare(${String(words)}, ${String(codings)})`);
  const desk = await measureDesk(page);
  if (budget)
    console.log(
      `  open / budget         ${(desk.cpu / budget).toFixed(2)} (of ${String(budget)} ms CPU)`,
    );
  for (const { name, times, limit, ...at } of baselines) {
    if (at.words !== words || at.codings !== codings) continue;
    const baseline = await opening(page, name, times);
    const goal = limit ? `, to reach ≤ ${limit.toFixed(2)}` : '';
    console.log(`  ${name} opens in ${written(baseline)}`);
    console.log(
      `  desk / ${name}: ${(desk.cpu / baseline.cpu).toFixed(3)} CPU, ${(desk.wall / baseline.wall).toFixed(3)} wall${goal}`,
    );
  }
}

const root = path.join(import.meta.dirname, 'desk');
const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-desk-bench-'));
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true },
});
const server = await preview({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: folder },
  preview: { port: 0, host: '127.0.0.1' },
});
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumFlags,
});
try {
  for (const size of sizes) {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await tab.goto(server.resolvedUrls?.local[0] ?? '');
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await measureSize(new Page(tab, session), size);
    await tab.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
