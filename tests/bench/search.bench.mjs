import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

const repetitions = 3;
/** Milliseconds that the browser has to tidy up behind a project that was made in one go. */
const rest = 4000;

/** @type {Readonly<Record<string, Record<string, unknown>>>} */
const questions = {
  'frequent, the': { text: 'the' },
  'frequent, شكايت for شکایت': { text: 'شكايت', wholeWord: true },
  'in one document': { text: 'Qandharwala' },
  'in one document, in Urdu': { text: 'كتابفروشوں' },
  'in no document': { text: 'zzyzxq' },
  'any, frequent': { text: 'trust portal شکایت', kind: 'any' },
  'any, in one document': { text: 'qandharwala zzyzxq', kind: 'any' },
  'near, frequent': { text: 'portal trust', kind: 'near', distance: 5 },
  'near, in one document': { text: 'qandharwala the', kind: 'near', distance: 40 },
  'expression, frequent': { text: '\\btrust\\w*', kind: 'pattern' },
  'expression, in one document': { text: 'qandhar\\w+a\\b', kind: 'pattern' },
  'expression without words': { text: '\\b[qx][ua]ndharw', kind: 'pattern' },
};

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ first: number, all: number, count: number }} Answer */

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** @param {Page} page @param {string} call @returns {Promise<any>} */
function run(page, call) {
  return page.evaluate(`bench.${call}`);
}

/** @param {Page} page @param {Record<string, unknown>} question @param {number} times @returns {Promise<Answer>} */
async function ask(page, question, times) {
  const call = `search(${JSON.stringify({ wholeWord: false, ...question })})`;
  /** @type {Answer[]} */
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push(await run(page, call));
  return {
    first: median(answers.map(({ first }) => first)),
    all: median(answers.map(({ all }) => all)),
    count: answers[0]?.count ?? 0,
  };
}

/** @param {number} milliseconds */
function shown(milliseconds) {
  return `${milliseconds.toFixed(0)} ms`.padStart(9);
}

/** @param {string} name @param {Answer} kept @param {Answer} scanned */
function report(name, kept, scanned) {
  if (kept.count !== scanned.count)
    throw new Error(`${name}: ${scanned.count} hits, then ${kept.count}`);
  const ratio = (/** @type {'first' | 'all'} */ field) =>
    `1/${(scanned[field] / kept[field]).toFixed(0)}`.padStart(7);
  console.log(
    `  ${name.padEnd(30)}${shown(kept.first)}${shown(kept.all)}${String(kept.count).padStart(9)}` +
      `${shown(scanned.first)}${shown(scanned.all)}${ratio('first')}${ratio('all')}`,
  );
}

/** Hits of one expression counted, coded as one change and taken back, beside the time of the search alone. @param {Page} page */
async function reportAutocode(page) {
  const question = { kind: 'pattern', text: '\\btrust\\w*', wholeWord: false };
  const { all } = await ask(page, question, 1);
  const { codings, counted, packed, coded, undone } = await run(
    page,
    `autocode(${JSON.stringify(question)})`,
  );
  const pause = (/** @type {number} */ value) =>
    `, longest pause of the page ${value.toFixed(0)} ms`;
  console.log(
    `\n  ${codings} hits found and counted to be coded ${shown(counted)}, 1/${(counted / all).toFixed(1)} of it the search`,
  );
  console.log(
    `  packed to be coded                      ${shown(packed.time)}${pause(packed.pause)}`,
  );
  console.log(
    `  coded as one change                     ${shown(coded.time)}${pause(coded.pause)}`,
  );
  console.log(
    `  taken back                              ${shown(undone.time)}${pause(undone.pause)}`,
  );
}

/** @param {Page} page */
async function measure(page) {
  const bytes = await run(page, 'make()');
  await page.waitForTimeout(rest);
  console.log(`\n2,000 documents, 10 million words, ${(bytes / 1e6).toFixed(0)} MB of text`);
  /** @type {Map<string, Answer>} */
  const scanned = new Map();
  for (const [name, question] of Object.entries(questions))
    scanned.set(name, await ask(page, question, 1));
  const { time, ratio, signatures, onDisk } = await run(page, 'fold()');
  console.log(
    `  folded and kept in ${(time / 1000).toFixed(1)} s, ${(10_000 / time).toFixed(2)} million words/s, ` +
      `${ratio.toFixed(2)} of the text's bytes (signatures ${signatures.toFixed(2)}), ${(onDisk / 1e6).toFixed(0)} MB on disk`,
  );
  console.log(`  one text of them that changed     ${shown(await run(page, 'foldOne()'))}`);
  await page.waitForTimeout(rest);
  await run(page, 'beginAfresh()');
  console.log(`  a worker made ready to search     ${shown(await run(page, 'prepare()'))}`);
  console.log('\n  first hits, all counted, hits; read and folded when asked: first, all; ratios');
  for (const [name, question] of Object.entries(questions)) {
    const slow = scanned.get(name);
    if (slow) report(name, await ask(page, question, repetitions), slow);
  }
  await reportAutocode(page);
  await run(page, 'drop()');
}

const root = path.join(import.meta.dirname, 'search');
const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-search-bench-'));
const outDir = path.join(folder, 'dist');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true },
});
const server = await preview({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
// A profile on disk: in a private one nothing is written to it.
const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
  executablePath: await findChromium(),
  args: chromiumFlags,
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await measure(page);
} finally {
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
