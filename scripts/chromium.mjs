import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMain, run, top } from './run.mjs';

const disabledFeatures = [
  // Pages of Chromium's own behind the address bar, which nobody sees; every window would spend half its start on them.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  // What Playwright disables, whose list this one takes the place of, and could be met here.
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'Translate',
];

/** What every test and script starts a Chromium with. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium without a window, which takes a quarter less of the machine for every test. */
const shellNames = ['chromium-headless-shell'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    path.join(process.env['PROGRAMFILES'] ?? '', 'Google/Chrome/Application/chrome.exe'),
    path.join(process.env['PROGRAMFILES(X86)'] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ],
};

/**
 * A file of that name may be a stub that only says what to install, or lack its libraries.
 *
 * @param {string} file
 */
async function runs(file) {
  if (!existsSync(file)) return false;
  // There Chrome opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  const { code, output } = await run([file, '--no-sandbox', '--version']);
  return code === 0 && /chrom/i.test(output);
}

/** @param {readonly string[]} files */
async function firstThatRuns(files) {
  for (const file of files) if (await runs(file)) return file;
  return undefined;
}

/** @param {readonly string[]} wanted */
function onPath(wanted) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  const files = wanted.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return firstThatRuns([...new Set(files)]);
}

async function onSystem() {
  return (await onPath(names)) ?? (await firstThatRuns(usualPlaces[process.platform] ?? []));
}

/** The one that `npx playwright install chromium` has left. */
async function ofPlaywright() {
  try {
    const { chromium } = await import('@playwright/test');
    return await firstThatRuns([chromium.executablePath()]);
  } catch {
    return undefined;
  }
}

/**
 * Finds the package's own font; the settings that come with it name a folder of the cloud function.
 *
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

const wrapperScript = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"
LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/chromium" "$@"
`;

/**
 * The one shipped in @sparticuz/chromium. It is made for a cloud function: told that it is in one, it unpacks the
 * libraries it needs too; a wrapper points at them.
 */
async function ofPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = path.join(top, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) return undefined;
  const folder = path.join(top, 'node_modules/.cache/hashiya-chromium');
  const wrapper = path.join(folder, 'chromium.sh');
  if (await runs(wrapper)) return wrapper;
  // What an interrupted unpacking left behind would be taken for the whole.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const unpack = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();`;
  // In a process of its own, because the package unpacks into TMPDIR and changes the environment when it is loaded.
  const { code } = await run([process.execPath, '--input-type=module', '-e', unpack], {
    env: { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  if (code !== 0) return undefined;
  writeFileSync(path.join(folder, 'fonts/fonts.conf'), fontSettings(path.join(folder, 'fonts')));
  writeFileSync(wrapper, wrapperScript);
  chmodSync(wrapper, 0o755);
  return (await runs(wrapper)) ? wrapper : undefined;
}

/** Debian's package of it, which only root may install. */
async function shellFromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const get = ['apt-get', '-y', '--no-install-recommends', 'install', ...shellNames];
  // The lists are missing or old on most fresh machines, but a machine without network may have the package at hand.
  await run(['apt-get', '-o', 'Acquire::Retries=0', 'update'], { env });
  await run(get, { env });
  return onPath(shellNames);
}

/** @type {Record<string, () => Promise<string | undefined>>} */
const ways = {
  shell: () => onPath(shellNames),
  apt: shellFromApt,
  system: onSystem,
  playwright: ofPlaywright,
  package: ofPackage,
};

/**
 * Finds a Chromium, installing the lightest where that is allowed. `CHROMIUM_PATH` names one; `CHROMIUM_FROM` allows only
 * one of the ways (shell, apt, system, playwright, package), which is how each of them can be tried on a machine that has
 * several.
 */
export async function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (await runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not run as a Chromium.`);
  }
  const onlyWay = process.env['CHROMIUM_FROM'];
  for (const [name, way] of Object.entries(ways)) {
    if (onlyWay && name !== onlyWay) continue;
    const file = await way();
    if (file !== undefined) return file;
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome, or run ' +
      '`npx playwright install chromium`, or set CHROMIUM_PATH to the program.',
  );
}

if (isMain(import.meta.url)) {
  try {
    console.log(await findChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
