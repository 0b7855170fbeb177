import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const top = fileURLToPath(new URL('..', import.meta.url));

/** Whether this file is the one that node was asked to run. @param {string} url */
export function isMain(url) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url);
}

/**
 * What to run a package's command with; not through npx, whose child outlives it when it is killed.
 *
 * @param {string} packageName
 * @param {string} [command] when the package has several
 */
export function tool(packageName, command = packageName) {
  const folder = path.join(top, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return [process.execPath, path.join(folder, file)];
}

/** npm itself: the one that runs this script when there is one. */
export function npm() {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('.js') && existsSync(running)) return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Runs a command from the top folder. Its output is collected, or with `live` shown as it comes.
 *
 * @param {readonly string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, live?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([file = '', ...rest], { env = {}, live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, rest, {
      cwd: top,
      env: { ...process.env, ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // Windows starts .cmd files through a shell only.
      shell: file.endsWith('.cmd'),
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
