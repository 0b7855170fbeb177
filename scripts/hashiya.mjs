#!/usr/bin/env -S node --max-semi-space-size=4
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { contentHash } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { layers } from './layers.js';
import { top } from './run.mjs';

/** Each build lies in a folder named after what it was made of: one that is in use is never written to. */
const builds = path.join(top, '.cache/command-line');
const hourInMilliseconds = 3_600_000;

/**
 * What is left over is cleared away when memory has grown by so much: V8 lets it grow fourfold while it is small, and of the
 * most that a command ever takes, leavings would be more than half.
 */
const heapGrowthPercent = 15;

const sources = [
  'package-lock.json',
  'scripts/hashiya.mjs',
  ...['cli', ...(layers['cli']?.imports ?? [])].map((layer) => `src/${layer}`),
];

function currentBuild() {
  return path.join(builds, contentHash(sources));
}

/** @param {string} folder */
async function buildInto(folder) {
  const { build } = await import('vite');
  await build({
    root: top,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/cli/main.ts',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
    },
  });
}

/** Takes away what earlier sources gave, save what a command that is running may still load from. */
function sweepBuilds() {
  for (const name of readdirSync(builds)) {
    const folder = path.join(builds, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > hourInMilliseconds) rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} made @param {string} folder that another may have made meanwhile */
function moveUnlessThere(made, folder) {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Where the command line is built from what the sources are now; two that find it stale at once both build it. */
async function builtFolder() {
  for (let folder = currentBuild(); ; folder = currentBuild()) {
    if (existsSync(folder)) return folder;
    mkdirSync(builds, { recursive: true });
    sweepBuilds();
    console.error('Building the command line …');
    const made = mkdtempSync(path.join(builds, 'new-'));
    try {
      await buildInto(made);
      // What changed while it was read is in no build that could be named.
      if (currentBuild() === folder) moveUnlessThere(made, folder);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  }
}

/** Puts the packages in place where they are not; what npm says stands among the errors only. */
async function installPackages() {
  if (!isInstalled()) console.error('Installing packages …');
  const { code, output } = await install();
  if (code !== 0) throw new Error(output);
}

async function start() {
  await installPackages();
  const file = path.join(await builtFolder(), 'main.js');
  return import(pathToFileURL(file).href);
}

try {
  setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
  const { main } = await start();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The command line could not be started: ${reason}`);
  process.exitCode = 2;
}
