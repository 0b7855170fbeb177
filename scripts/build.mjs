import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMain, run, tool, top } from './run.mjs';

/** The file in dist that says what dist was built from. */
export const sourceHashFile = 'source-hash.txt';

const sources = [
  'codebooks',
  'index.html',
  'package-lock.json',
  'public',
  'sample-transcripts',
  'scripts/build.mjs',
  'scripts/security-policy.mjs',
  'src',
  'vite.config.ts',
];

/**
 * @param {string} place
 * @returns {string[]} every file at or below it, in an order that does not depend on the machine
 */
function filesAt(place) {
  const found = statSync(path.join(top, place), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(path.join(top, place))
    .sort()
    .flatMap((name) => filesAt(`${place}/${name}`));
}

/**
 * Stands for everything that a build reads. Contents, not times: a checkout changes times.
 *
 * @param {readonly string[]} places files and folders
 */
export function contentHash(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesAt)) {
    const bytes = readFileSync(path.join(top, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

export function sourceHash() {
  return contentHash(sources);
}

export function isBuildCurrent() {
  try {
    return readFileSync(path.join(top, 'dist', sourceHashFile), 'utf8') === sourceHash();
  } catch {
    return false;
  }
}

/** @param {{ live?: boolean }} [options] */
export function build({ live = false } = {}) {
  return run([...tool('vite'), 'build', '--logLevel', 'warn'], { live });
}

if (isMain(import.meta.url)) process.exitCode = (await build({ live: true })).code;
