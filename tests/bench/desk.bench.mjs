import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { top } from '../../scripts/run.mjs';
import { Engines } from './desk/measure/engines.mjs';
import { FinishedDesk } from './desk/measure/finished-desk.mjs';
import { Report } from './desk/measure/report.mjs';

/** @typedef {{ words: number, codings: number, open?: number }} Size */

// `npm run bench -- desk 10k/300 100k/10000` measures only these sizes. Other work on the machine makes everything dearer,
// CPU time included: plain text and baselines stand in the same run, so that ratios can be trusted where milliseconds cannot.

/** What the page says where it waits for frames in vain, as now and then a browser without a screen lets it. */
const NO_FRAMES = 'the browser makes no frames';
const ATTEMPTS = 4;

/** With the milliseconds of CPU that opening may take. @type {Size[]} */
const sizes = [
  { words: 10_000, codings: 300, open: 40 },
  { words: 10_000, codings: 3_000 },
  { words: 10_000, codings: 10_000 },
  { words: 100_000, codings: 300 },
  { words: 100_000, codings: 3_000 },
  { words: 100_000, codings: 10_000, open: 80 },
  { words: 500_000, codings: 300 },
  { words: 500_000, codings: 3_000 },
  { words: 500_000, codings: 10_000, open: 120 },
];
/** Sizes that a baseline can bear, and the share of its time that the desk may take. */
const baselines = [
  { name: 'taguette', size: '10k/300', limit: 1 / 20 },
  { name: 'tiptap', size: '10k/300', limit: undefined },
  { name: 'tiptap', size: '10k/3000', limit: undefined },
  { name: 'tiptap', size: '100k/10000', limit: 1 / 10 },
];

/** @param {Size} size */
function nameOf({ words, codings }) {
  return `${words / 1000}k/${codings}`;
}

/**
 * @param {import('@playwright/test').BrowserContext} context @param {string} address
 * @returns {Promise<[import('@playwright/test').Page, import('@playwright/test').CDPSession]>}
 */
async function openPage(context, address) {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    console.error(error);
  });
  await page.goto(address);
  await page.waitForFunction('"bench" in window');
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return [page, session];
}

/** @param {FinishedDesk} desk @param {Report} report @param {Size} size */
async function measureDesk(desk, report, { words, codings, open: budget }) {
  const paintBudget = words === 10_000 && codings >= 3_000 ? 25 : 16;
  await desk.make(words, codings);
  const open = await desk.open();
  report.cost('open to first painting', open.first, budget);
  report.cost('open to interactive', open.all);
  const first = await desk.jumpWhileOpening();
  report.cost('jump to 90 % while opening', first.cost);
  report.number('  its error, px', first.error, 2);
  await desk.show();
  const code = await desk.code();
  report.cost('select a passage', code.select.paint, paintBudget);
  report.cost('apply (Q) to paint', code.apply.paint, paintBudget);
  report.cost('  all that follows', code.apply.after);
  report.cost('move an edge (] Ctrl+→) to paint', code.resize, paintBudget);
  report.cost('  all that follows (Enter)', code.leave);
  report.cost('remove (U) to paint', code.remove.paint, paintBudget);
  report.cost('  all that follows', code.remove.after);
  const only = await desk.onlyOneCode();
  report.cost(`only the code of ${only.codings} (H)`, only.on.paint, paintBudget);
  report.cost('all codes again (H)', only.off.paint, paintBudget);
  const jump = await desk.jump();
  report.cost('jump to 90 %', jump.cost);
  report.number('  its error, px', jump.error, 2);
  const wheel = await desk.wheel();
  report.cost('wheel, a frame', wheel.frame);
  report.share('  late frames', wheel.late);
  const drag = await desk.dragScrollbar();
  report.cost('scrollbar, a frame', drag.frame);
  report.share('  late frames', drag.late);
  report.cost('longest task while it opens', open.longest, 60);
  report.cost('longest task of such a jump', first.longest, 60);
  report.cost('longest task while scrolled', wheel.longest, 60);
  report.cost('longest task while dragged', drag.longest, 60);
  const { nodesATurn, megabytes } = await desk.size();
  report.number('nodes a turn', nodesATurn, 5);
  report.number('script heap, MB', megabytes);
  report.cost('a commit by itself', await desk.commit(), 8);
  return open.first;
}

/** @param {Engines} engines @param {Report} report @param {Size} size @param {import('./desk/measure/recording.mjs').Cost} desk */
async function measureEngines(engines, report, size, desk) {
  await engines.prepare(size.words, size.codings);
  report.cost('plain text, no codings: open', await engines.open('plain'));
  report.cost('engine alone: open', await engines.open('engine'));
  const edit = await engines.edit();
  report.cost('engine alone: apply', edit.apply);
  report.cost('engine alone: remove', edit.remove);
  for (const { name, limit } of baselines.filter((one) => one.size === nameOf(size))) {
    const cost = await engines.open(name);
    report.cost(`${name}: open`, cost);
    report.ratio(`  desk / ${name}`, desk, cost, limit);
  }
}

/** @param {Report} report @param {Size} size @param {string} address @param {string} folder for a profile */
async function measureSize(report, size, address, folder) {
  const profile = mkdtempSync(path.join(folder, 'profile-'));
  // On disk, as people have it: in a private one nothing is written to it.
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: chromiumFlags,
    viewport: { width: 1400, height: 900 },
    // The page's policy lets nobody in, the bench included.
    bypassCSP: true,
  });
  try {
    report.begin(`${nameOf(size)} (words/codings)`, loadavg());
    const [page, session] = await openPage(context, `${address}app/`);
    const desk = await measureDesk(new FinishedDesk(page, session), report, size);
    await page.close();
    const engines = new Engines(...(await openPage(context, `${address}engines/`)));
    await measureEngines(engines, report, size, desk);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const root = path.join(import.meta.dirname, 'desk');
const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-desk-bench-'));
const dist = path.join(folder, 'dist');
const input = ['app', 'engines'].map((page) => path.join(root, page, 'index.html'));
const configFile = path.join(top, 'vite.config.ts');
await build({
  root,
  configFile,
  logLevel: 'warn',
  build: { outDir: dist, emptyOutDir: true, rolldownOptions: { input } },
});
const server = await preview({
  root,
  configFile,
  logLevel: 'warn',
  build: { outDir: dist },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? '';
const report = new Report();
try {
  for (const size of sizes) {
    if (wanted.length > 0 && !wanted.includes(nameOf(size))) continue;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await measureSize(report, size, address, folder);
        break;
      } catch (error) {
        if (attempt === ATTEMPTS || !String(error).includes(NO_FRAMES)) throw error;
        console.log(`  ${NO_FRAMES}: begun again`);
      }
    }
  }
  report.end();
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
