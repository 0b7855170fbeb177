import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMain, npm, run, top } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockEntry */

/**
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined} the packages by their place
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(top, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Compares what npm says it has put into node_modules with the lock file: neither times nor a stamp of our own could
 * tell after a checkout or an `npm install` by hand.
 */
export function isInstalled() {
  const placed = lockedPackages('node_modules/.package-lock.json');
  const locked = lockedPackages('package-lock.json');
  if (placed === undefined) return false;
  return Object.entries(locked ?? {}).every(([place, entry]) => {
    const found = placed[place];
    // The root has no place; packages for other platforms are rightly missing.
    if (place === '') return true;
    if (found === undefined) return Boolean(entry.optional ?? entry.devOptional ?? entry.peer);
    return found.version === entry.version;
  });
}

/** Below this Node some of the tools fail with messages that do not name the cause. */
export function nodeProblem() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Hashiya needs Node 20.19 or newer; this is Node ${process.versions.node}.`;
}

/**
 * Installs the packages when they are not what the lock file says.
 *
 * @param {{ live?: boolean }} [options]
 */
export async function install({ live = false } = {}) {
  const problem = nodeProblem();
  if (problem !== undefined) return { code: 1, output: problem };
  if (isInstalled()) return { code: 0, output: '' };
  if (live) console.log('Installing packages …');
  const verb = lockedPackages('package-lock.json') === undefined ? 'install' : 'ci';
  // A NODE_ENV of production would leave out the tools that build and test.
  return run([...npm(), verb, '--include=dev', '--no-audit', '--no-fund'], { live });
}

if (isMain(import.meta.url)) {
  const { code, output } = await install({ live: true });
  if (output !== '') console.error(output);
  process.exitCode = code;
}
