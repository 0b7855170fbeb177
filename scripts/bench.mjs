import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run, tool, top } from './run.mjs';

/** A name stands for tests/bench/NAME.bench.mjs, run by node, or tests/bench/NAME.bench.ts, run by vitest. */
const folder = path.join(top, 'tests/bench');
const files = existsSync(folder) ? readdirSync(folder) : [];
const [name = '', ...rest] = process.argv.slice(2);

/** @type {string[] | undefined} */
let command;
if (files.includes(`${name}.bench.mjs`)) {
  command = [process.execPath, path.join(folder, `${name}.bench.mjs`), ...rest];
} else if (files.includes(`${name}.bench.ts`)) {
  const file = `tests/bench/${name}.bench.ts`;
  command = [...tool('vitest'), 'bench', '--run', '--project', 'node', file, ...rest];
}

if (command !== undefined) {
  process.exitCode = (await run(command, { live: true })).code;
} else {
  const names = new Set(files.flatMap((file) => /^(.+)\.bench\.(?:mjs|ts)$/.exec(file)?.[1] ?? []));
  console.error(`Which one? npm run bench -- NAME, where NAME is one of: ${[...names].join(', ')}`);
  process.exitCode = 1;
}
