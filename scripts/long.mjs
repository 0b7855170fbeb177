import { run, tool } from './run.mjs';

/** Minutes of coding; `npm test` does half of one. */
const minutes = process.env['HASHIYA_LONG_MINUTES'] ?? '10';
/** Broken files; `npm test` reads a few hundred. */
const cases = process.env['HASHIYA_FUZZ_CASES'] ?? '10000';
const stages = ['install', 'chromium', 'build', 'long'];
const coding = await run([process.execPath, 'scripts/test.mjs', ...stages], {
  env: { HASHIYA_LONG_MINUTES: minutes },
  live: true,
});
const broken = await run([...tool('vitest'), 'run', 'tests/unit/interchange/fuzz'], {
  env: { HASHIYA_FUZZ_CASES: cases },
  live: true,
});
process.exitCode = coding.code || broken.code;
