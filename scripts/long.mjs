import { run } from './run.mjs';

/** Minutes of coding; `npm test` does one of them. */
const minutes = process.env['HASHIYA_LONG_MINUTES'] ?? '10';
const stages = ['install', 'chromium', 'build', 'long'];
const { code } = await run([process.execPath, 'scripts/test.mjs', ...stages], {
  env: { HASHIYA_LONG_MINUTES: minutes },
  live: true,
});
process.exitCode = code;
