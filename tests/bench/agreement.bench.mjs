import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const repetitions = 3;
const coders = 5;
const usual = { coders, documents: 200, codes: 60, spans: 20_000, length: 20_000 };
const growing = [10_000, 100_000, 1_000_000];
const steps = [
  ['index', 'spans sorted and united'],
  ['sweep', 'counts of every code and document'],
  ['figures', 'fourteen coefficients of every code'],
  ['alphaIntervals', '1,000 resamples, alpha of every code'],
  ['usualIntervals', '  what is shown at first, and summaries'],
  ['unitIntervals', '  all that units have'],
  ['allIntervals', '  the same with unitizing alpha'],
  ['update', 'one changed coding, its code anew'],
  ['unitizing', 'unitizing alpha of every code'],
  ['sets', 'sets of codes'],
  ['setFigures', 'alphas of sets'],
  ['matching', 'matching spans of all pairs of coders'],
];

/** @param {number} milliseconds */
function shown(milliseconds) {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)} ms`;
}

/** @param {() => any} once the repetition whose `key` is least @param {(result: any) => number} key */
function best(once, key) {
  const results = Array.from({ length: repetitions }, once);
  return results.reduce((least, each) => (key(each) < key(least) ? each : least));
}

/** @param {any} times */
function sum(times) {
  return steps.reduce((all, [step = '']) => all + times[step], 0);
}

const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-bench-'));
try {
  await build({
    root: path.join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/agreement/main.ts',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
    },
  });
  const { measure, compare } = await import(pathToFileURL(path.join(folder, 'main.js')).href);

  console.log('\n5 coders, 200 documents of 20,000 characters, 60 codes, 20,000 codings');
  const times = best(() => measure(usual), sum);
  for (const [step = '', label = ''] of steps) {
    console.log(`  ${label.padEnd(40)}${shown(times[step]).padStart(9)}`);
  }
  const table = times.index + times.sweep + times.figures;
  for (const [step = '', label = ''] of [
    ['alphaIntervals', 'the table with intervals of alpha'],
    ['usualIntervals', 'of what is shown at first'],
    ['allIntervals', 'of all there are'],
  ]) {
    console.log(`  ${label.padEnd(40)}${shown(table + times[step]).padStart(9)}`);
  }

  console.log('\nThe same texts character by character');
  const small = { ...usual, documents: 50, spans: 5_000 };
  const { naive, swept } = best(
    () => compare(small),
    (result) => result.naive,
  );
  console.log(`  60 alphas, 50 documents                 ${shown(naive).padStart(9)}`);
  console.log(
    `  by sweeping                             ${shown(swept).padStart(9)}, 1/${(naive / swept).toFixed(0)}`,
  );

  console.log('\nGrowth, documents of 100 codings');
  for (const spans of growing) {
    const size = { ...usual, documents: spans / 100, spans };
    const { index, sweep, figures } = measure(size);
    const all = index + sweep + figures;
    const each = ((all / spans) * 1000).toFixed(2);
    console.log(
      `  ${spans.toLocaleString('en').padStart(9)} codings  ${shown(all).padStart(9)}, ${each} µs a coding`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
