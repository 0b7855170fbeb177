import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const repetitions = 3;
const usual = { coders: 3, documents: 200, codes: 60, spans: 20_000, length: 20_000 };
const growing = [10_000, 40_000, 160_000];

/** @param {number} milliseconds */
function shown(milliseconds) {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)} ms`.padStart(9);
}

/** @param {() => any} once the repetition whose `key` is least @param {(result: any) => number} key */
function best(once, key) {
  const results = Array.from({ length: repetitions }, once);
  return results.reduce((least, each) => (key(each) < key(least) ? each : least));
}

const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-bench-'));
try {
  await build({
    root: path.join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/disagreements/main.ts',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
    },
  });
  const { measure, compare } = await import(pathToFileURL(path.join(folder, 'main.js')).href);

  console.log('\n3 coders, 200 documents of 20,000 characters, 60 codes, 20,000 codings');
  const times = best(
    () => measure(usual),
    (result) => result.list,
  );
  console.log(`  ${times.rows.toLocaleString('en')} disagreements`);
  console.log(`  the list of them                        ${shown(times.list)}`);
  for (const { decided, time } of times.decisions) {
    const label = `a decision more, ${decided.toLocaleString('en')} made`.padEnd(40);
    const ratio = (times.list / time).toFixed(0);
    console.log(`  ${label}${shown(time)}, 1/${ratio} of listing anew`);
  }

  console.log('\nWhat they cost, character by character');
  const small = { ...usual, documents: 50, spans: 5_000 };
  const { naive, listed } = best(
    () => compare(small),
    (result) => result.naive,
  );
  console.log(`  characters, 50 documents                ${shown(naive)}`);
  console.log(
    `  the list                                ${shown(listed)}, 1/${(naive / listed).toFixed(0)}`,
  );

  console.log('\nGrowth, documents of 100 codings');
  for (const spans of growing) {
    const { list } = measure({ ...usual, documents: spans / 100, spans });
    const each = ((list / spans) * 1000).toFixed(2);
    console.log(
      `  ${spans.toLocaleString('en').padStart(9)} codings  ${shown(list)}, ${each} µs a coding`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
