import { spawn } from 'node:child_process';
import { build, isBuildCurrent } from './build.mjs';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

const usualPort = 4173;

/** Shows the page in the usual browser; where nothing can do that, the printed address has to do. @param {string} url */
function open(url) {
  /** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
  const openers = {
    darwin: ['open', [url]],
    win32: ['cmd', ['/c', 'start', '', url]],
  };
  const [file, rest] = openers[process.platform] ?? ['xdg-open', [url]];
  // Without its own output: on a machine without a screen some openers start a text browser.
  spawn(file, rest, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** @param {string} what @param {{ code: number, output: string }} result */
function endIfFailed(what, { code, output }) {
  if (code === 0) return;
  if (output !== '') console.error(output);
  console.error(`Hashiya could not start: ${what} failed. The lines above say why.`);
  process.exit(code);
}

endIfFailed('installing its packages', await install({ live: true }));
if (!isBuildCurrent()) {
  console.log('Building …');
  endIfFailed('building the page', await build({ live: true }));
}

const server = await serve({ port: usualPort });
if (server.port !== usualPort) {
  console.log(
    `Port ${usualPort} is taken. A browser keeps projects per address: those made on port ${usualPort} do not show here.`,
  );
}
console.log(`Hashiya is open at ${server.url}\nCtrl+C ends it.`);
if (!process.argv.includes('--no-open')) open(server.url);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
}
