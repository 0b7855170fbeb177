import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

const repetitions = 3;
const documents = 300;
const codings = 100_000;
const words = 1000;

/** @typedef {import('@playwright/test').Page} Page */

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** @param {Page} page @param {string} call @returns {Promise<any>} */
function run(page, call) {
  return page.evaluate(`bench.${call}`);
}

/** @template Value @param {() => Promise<Value>} once */
async function repeated(once) {
  /** @type {Value[]} */
  const values = [];
  for (let time = 0; time < repetitions; time += 1) values.push(await once());
  return values;
}

/** Linux tells it of the program alone; `process.resourceUsage` counts in that of the program that started it. */
const tellPeak = `
import { readFileSync } from 'node:fs';
process.on('exit', () => console.error(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));`;

/** Most memory that the command line ever takes, in megabytes. @param {string[]} args */
function peak(...args) {
  const hook = `data:text/javascript,${encodeURIComponent(tellPeak)}`;
  const command = path.join(import.meta.dirname, '../../scripts/hashiya.mjs');
  // As package.json has it.
  const flags = ['--max-semi-space-size=4', '--import', hook];
  const { status, stderr } = spawnSync(process.execPath, [...flags, command, ...args], {
    maxBuffer: 1 << 30,
  });
  const said = String(stderr).trim().split('\n');
  if (status !== 0) throw new Error(said.join('\n'));
  return (Number(said.at(-1)) * 1024) / 1e6;
}

/** Megabytes of each process of the browser that shows pages and runs their workers, by its id; Linux tells them. */
function memoryOfPages() {
  /** @type {Map<string, number>} */
  const megabytes = new Map();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes('--type=renderer') || !command.includes(folder)) continue;
      const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      megabytes.set(id, (Number(kilobytes) * 1024) / 1e6);
    } catch {
      // It has ended.
    }
  }
  return megabytes;
}

/** Most that a page of its own takes above what it takes idle, in megabytes. @param {string} file */
async function peakOfPage(file) {
  const page = await context.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.setInputFiles('input', file);
  await run(page, "take(document.querySelector('input'))");
  await page.waitForTimeout(2000);
  const idle = memoryOfPages();
  let most = 0;
  const timer = setInterval(() => {
    for (const [id, megabytes] of memoryOfPages()) {
      most = Math.max(most, megabytes - (idle.get(id) ?? megabytes));
    }
  }, 50);
  await run(page, 'open()');
  clearInterval(timer);
  await page.close();
  return most;
}

/** Of the page, and of the command line, with the file on disk. @param {Page} page @param {number} megabytes unpacked */
async function measureMemory(page, megabytes) {
  const file = path.join(folder, 'made.qdpx');
  writeFileSync(file, Buffer.from(await run(page, 'base64()'), 'base64'));
  const peaks = await repeated(() => peakOfPage(file));
  const ofPage = peaks.map((one) => `${one.toFixed(0)} MB`).join(', ');
  console.log(
    `  memory of the page above idle     ${ofPage}, ${(median(peaks) / megabytes).toFixed(1)} times the unpacked size`,
  );
  // It builds itself when it is first called.
  peak('--help');
  const bare = peak('--help');
  for (const name of ['inspect', 'codings', 'frequencies']) {
    const most = median(await repeated(() => Promise.resolve(peak(name, file))));
    const times = ((most - bare) / megabytes).toFixed(1);
    console.log(
      `  memory of ${name.padEnd(24)}${most.toFixed(0)} MB, ${times} times the unpacked size above the ${bare.toFixed(0)} MB of --help`,
    );
  }
}

/** @param {Page} page */
async function measureProject(page) {
  const megabytes = await run(page, `make(${documents}, ${codings})`);
  const plain = median(await repeated(() => run(page, 'plain()')));
  const opened = await repeated(() => run(page, 'open()'));
  const time = median(opened.map((one) => one.time));
  const longest = Math.max(...opened.map((one) => one.longest));
  console.log(
    `\nA QDPX of ${documents} documents and ${codings.toLocaleString('en')} codings, ${megabytes.toFixed(1)} MB unpacked`,
  );
  console.log(`  a plain parse of the same bytes   ${plain.toFixed(0)} ms`);
  console.log(
    `  opened, stored and listed         ${time.toFixed(0)} ms, ${(time / plain).toFixed(1)} of it`,
  );
  console.log(
    `                                    ${((megabytes / time) * 1000).toFixed(1)} MB/s, ${((opened[0].codings / time) * 1000).toFixed(0)} codings/s`,
  );
  console.log(`  longest task of the page          ${longest.toFixed(0)} ms`);
  await measureMemory(page, megabytes);
}

/** @param {Page} page */
async function measureWords(page) {
  const pattern = path.join(import.meta.dirname, '../../sample-transcripts/official-01.docx');
  const bytes = JSON.stringify([...readFileSync(pattern)]);
  const [packed, megabytes] = await run(page, `makeWords(${bytes}, ${words})`);
  const plain = await run(page, 'plainWord()');
  const time = await run(page, 'word()');
  const speed = (/** @type {number} */ milliseconds) =>
    `${((words / milliseconds) * 1000).toFixed(0)} files/s, ${((megabytes / milliseconds) * 1000).toFixed(1)} MB/s`;
  console.log(
    `\n${words.toLocaleString('en')} different Word files, ${packed.toFixed(1)} MB packed, ${megabytes.toFixed(1)} MB unpacked`,
  );
  console.log(`  unpacked and walked through       ${speed(plain)}`);
  console.log(
    `  read as transcripts               ${speed(time)}, ${(time / plain).toFixed(1)} of the time`,
  );
}

const root = path.join(import.meta.dirname, 'exchange');
const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-exchange-bench-'));
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
const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
  executablePath: await findChromium(),
  args: chromiumFlags,
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await measureProject(page);
  await measureWords(page);
} finally {
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
