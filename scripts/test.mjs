import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, isBuildCurrent } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { run, tool, top } from './run.mjs';
import { summaryLines } from './summary-lines.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, reasons?: string[], figures?: string[] }} Count
 *   `reasons` of what was skipped, `figures` that were measured beside
 * @typedef {{ code: number, output: string, note?: string, count?: Count }} Result
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} [needs] stages besides install without which this one says nothing
 * @property {boolean} [alone] keeps all cores busy by itself
 * @property {() => Promise<Result>} work
 */

/** @param {string[][]} commands that all run, whether or not an earlier one fails @returns {Promise<Result>} */
async function runAll(...commands) {
  const results = [];
  for (const command of commands) results.push(await runOne(command));
  return inOne(results);
}

/** @param {string[]} command @param {NodeJS.ProcessEnv} [env] @returns {Promise<Result>} */
function runOne(command, env) {
  return run(command, { env: { NO_COLOR: '1', ...env } });
}

/** @param {Result[]} results @returns {Result} */
function inOne(results) {
  const failed = results.find(({ code }) => code !== 0);
  return { code: failed?.code ?? 0, output: results.map(({ output }) => output).join('') };
}

/**
 * Components are linted beside the rest. TypeScript is given them as the linter reads them; else the types of the whole
 * project would be looked at anew for each, which takes three times as long.
 */
async function lint() {
  const eslint = [...tool('eslint'), '--max-warnings', '0'];
  const components = '**/*.svelte';
  return inOne(
    await Promise.all([
      runOne([...eslint, components], { SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK: '1' }),
      runAll(
        [...eslint, '.', '--ignore-pattern', components],
        [...tool('stylelint'), '--allow-empty-input', 'src/**/*.{css,svelte}'],
      ),
    ]),
  );
}

/**
 * Runs a test runner and counts by its JSON report. A runner that fails without naming a test counts as one failure.
 *
 * @param {string} reportName
 * @param {string[]} command
 * @param {(report: any) => Count} countOf
 * @returns {Promise<Result>}
 */
async function runTests(reportName, command, countOf) {
  const file = path.join(top, 'test-results', reportName);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const result = await runAll(command);
  let count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = countOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    result.code ||= 1;
    result.output += `\nThe runner left no report in ${file}.\n`;
  }
  if (result.code !== 0 && count.failed === 0) count.failed = 1;
  return { ...result, count, note: summaryLines(count).toReversed().join(', ') };
}

/** @param {any} report of vitest; a file that cannot be loaded has no tests in it and counts as one @returns {Count} */
function vitestCount(report) {
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.length);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} suite of a report of Playwright, or the report
 * @param {string} kind of annotation: `skip`, why tests in it were skipped, as often as they were
 * @returns {string[]}
 */
function annotationsIn({ suites = [], specs = [] }, kind) {
  /** @type {{ type: string, description?: string }[]} */
  const annotations = specs.flatMap((/** @type {any} */ { tests }) =>
    tests.flatMap((/** @type {any} */ test) => test.annotations),
  );
  const own = annotations.flatMap(({ type, description }) =>
    type === kind && description ? [description] : [],
  );
  return [...own, ...suites.flatMap((/** @type {any} */ suite) => annotationsIn(suite, kind))];
}

/** @param {any} report of Playwright @returns {Count} */
function playwrightCount(report) {
  const { stats } = report;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    reasons: [...new Set(annotationsIn(report, 'skip'))],
    figures: annotationsIn(report, 'figures'),
  };
}

/** @param {string} folder of tests/, with Playwright's settings in it @returns {Promise<Result>} */
async function runPlaywright(folder) {
  const command = [...tool('@playwright/test', 'playwright'), 'test'];
  const config = ['--config', `tests/${folder}/playwright.config.ts`];
  const result = await runTests(`${folder}.json`, [...command, ...config], playwrightCount);
  if (!isBuildCurrent()) result.note += ` (on an older build: npm test -- build ${folder})`;
  return result;
}

/** @type {Stage[]} */
const stages = [
  { name: 'install', alone: true, work: install },
  {
    name: 'chromium',
    alone: true,
    async work() {
      const note = await findChromium();
      process.env['CHROMIUM_PATH'] = note;
      return { code: 0, output: '', note };
    },
  },
  // First, because it takes longest.
  { name: 'lint', work: lint },
  {
    name: 'format',
    work: () => runAll([...tool('prettier'), '--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'types',
    work: () =>
      runAll([...tool('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings']),
  },
  {
    name: 'layers',
    work: () =>
      runAll([
        ...tool('dependency-cruiser', 'depcruise'),
        ...['--config', 'scripts/dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
      ]),
  },
  {
    name: 'dead-code',
    work: () => runAll([...tool('knip'), '--no-progress', '--no-config-hints']),
  },
  {
    name: 'unit',
    alone: true,
    work: () =>
      runTests(
        'unit.json',
        [
          ...[...tool('vitest'), 'run', '--reporter=default', '--reporter=json'],
          '--outputFile.json=test-results/unit.json',
          // By itself it leaves one core free, which of two is half.
          '--maxWorkers=100%',
        ],
        vitestCount,
      ),
  },
  { name: 'build', work: build },
  { name: 'size', needs: ['build'], work: () => runAll([...tool('size-limit')]) },
  {
    name: 'e2e',
    needs: ['chromium', 'build'],
    alone: true,
    work: () => runPlaywright('e2e'),
  },
  {
    name: 'long',
    needs: ['chromium', 'build'],
    alone: true,
    work() {
      process.env['HASHIYA_LONG_MINUTES'] ??= '0.5';
      return runPlaywright('long');
    },
  },
  { name: 'browsers', needs: ['build'], alone: true, work: () => runPlaywright('browsers') },
];

const lanes = 2;

/** @param {Stage} stage @returns {Promise<Result>} */
async function resultOf(stage) {
  try {
    return await stage.work();
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Starts the stages in their order, as many side by side as there are lanes, and tells each one's end in that order.
 *
 * @param {Stage[]} chosen
 */
async function runStages(chosen) {
  /** @type {Map<string, Promise<Result>>} */
  const results = new Map();
  /** @type {Set<Promise<unknown>>} */
  const running = new Set();
  /** @type {Promise<unknown>} */
  let told = Promise.resolve();

  for (const stage of chosen) {
    // Started in order, so a needed stage is known here; what was not chosen is taken to be in place.
    const needed = ['install', ...(stage.needs ?? [])].filter((name) => results.has(name));
    const needs = await Promise.all(needed.map((name) => results.get(name)));
    const missing = needed[needs.findIndex((result) => result?.code !== 0)];
    const mostBeside = stage.alone ? 0 : lanes - 1;
    while (running.size > mostBeside) await Promise.race(running);

    const start = performance.now();
    const result = missing
      ? Promise.resolve({ code: 1, output: '', note: `not run, because ${missing} failed` })
      : resultOf(stage);
    results.set(stage.name, result);
    /** @type {Promise<unknown>} */
    const lane = result.then(() => running.delete(lane));
    running.add(lane);
    const seconds = result.then(() => ((performance.now() - start) / 1000).toFixed(1));
    told = told.then(async () => tell(stage.name, await result, await seconds));
    if (stage.alone) await result;
  }
  await told;
  return Promise.all(results.values());
}

/** @param {string} name @param {Result} result @param {string} seconds */
function tell(name, { code, output, note = '', count }, seconds) {
  const mark = code === 0 ? '✓' : '✗';
  console.log(`${mark} ${name.padEnd(10)} ${seconds.padStart(6)} s  ${note}`.trimEnd());
  for (const reason of count?.reasons ?? []) console.log(`  ${reason}`);
  for (const figure of count?.figures ?? []) console.log(`  ${figure}`);
  if (code !== 0 && output !== '') console.log(output.trimEnd());
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  const names = stages.map((stage) => stage.name).join(' ');
  console.error(`There is no stage ${unknown.join(', ')}. The stages are: ${names}`);
  process.exit(2);
}

const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const results = await runStages(chosen);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { code, count } of results) {
  total.passed += count?.passed ?? 0;
  total.skipped += count?.skipped ?? 0;
  // A failed stage that runs no tests counts as one, so that the last line never reads well when the run did not.
  total.failed += count?.failed ?? (code === 0 ? 0 : 1);
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;
for (const line of summaryLines(total)) console.log(line);
