import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, isBuildCurrent } from './build.mjs';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { top } from './run.mjs';
import { serve } from './serve.mjs';

/**
 * Takes every screen of the sample study, light and dark, in English and in Urdu, wide and narrow, into a folder
 * (`npm run screenshots -- FOLDER`), and the picture of the README.
 *
 * @typedef {import('@playwright/test').Page} Page
 *
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} [at] a screen of the project, with its query; else the page's own address is `page`
 * @property {string} [page]
 * @property {(page: Page) => Promise<void>} [act] what is done before the picture is taken
 *
 * @typedef {{ theme: 'light' | 'dark', locale: 'en' | 'ur', width: number }} Look
 */

const readmePicture = path.join(top, 'tests/screenshots/desk.png');
const readmeLimit = 250_000;
const height = 900;
/** Milliseconds within which every screen of the sample has come to rest. */
const settling = 700;
/** Milliseconds for which a passage that was jumped to is marked. */
const flash = 1600;
const importedFiles = ['official-01.docx', 'official-07.srt', 'citizen-02.txt', 'citizen-04.vtt'];

/** @type {Look[]} */
const looks = /** @type {const} */ (['light', 'dark']).flatMap((theme) =>
  /** @type {const} */ (['en', 'ur']).flatMap((locale) =>
    [1440, 390].map((width) => ({ theme, locale, width })),
  ),
);

/** @param {Page} page */
function transcriptOf(page) {
  return page.getByRole('main').getByRole('document');
}

/** @param {Page} page */
async function pickCoding(page) {
  await transcriptOf(page).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('KeyJ');
  await page.waitForTimeout(flash);
}

/** @param {Page} page */
async function openPicker(page) {
  await pickCoding(page);
  await page.keyboard.press('KeyF');
  await page.keyboard.type('tru');
}

/** Where a narrow page hides the codes behind a button, it is left as it is. @param {Page} page */
async function chooseFirstCode(page) {
  const code = page.getByRole('treeitem').nth(1);
  if (await code.isVisible()) await code.click();
}

/** @param {Page} page */
async function chooseFiles(page) {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(importedFiles.map((name) => path.join(top, 'sample-transcripts', name)));
  // Each file that has been read can be ticked; the panel beside them shows the first.
  await page
    .getByRole('checkbox')
    .nth(importedFiles.length - 1)
    .waitFor();
}

/** @param {string} key */
function press(key) {
  /** @param {Page} page */
  return async (page) => {
    await page.keyboard.press(key);
  };
}

/** @type {Shot[]} */
const shots = [
  { name: 'projects', page: '#/' },
  { name: 'documents', at: 'documents' },
  { name: 'import', at: 'documents', act: chooseFiles },
  { name: 'cases', at: 'documents?tab=cases' },
  { name: 'desk', at: 'desk/0', act: pickCoding },
  { name: 'desk-urdu', at: 'desk/5', act: pickCoding },
  { name: 'desk-picker', at: 'desk/0', act: openPicker },
  { name: 'codebook', at: 'codebook', act: chooseFirstCode },
  { name: 'retrieve', at: 'retrieve', act: chooseFirstCode },
  { name: 'search', at: `search?text=${encodeURIComponent('شکایت')}` },
  { name: 'agreement', at: 'agreement' },
  { name: 'reports', at: 'reports' },
  { name: 'quotes', at: 'quotes' },
  { name: 'memos', at: 'memos' },
  { name: 'settings', page: '#/settings' },
  { name: 'palette', at: 'documents', act: press('Control+KeyK') },
  { name: 'keys', at: 'desk/0', act: press('F1') },
];

/** On a page without the app, which would write down the look it has itself. @param {Page} page @param {Look} look */
async function dress(page, { theme, locale, width }) {
  await page.setViewportSize({ width, height });
  await page.goto(`${server.url}source-hash.txt`);
  await page.evaluate(([chosenTheme, chosenLocale]) => {
    localStorage.setItem('hashiya.theme', chosenTheme);
    localStorage.setItem('hashiya.locale', chosenLocale);
  }, /** @type {const} */ ([theme, locale]));
  await page.goto(server.url);
}

/** @param {Look} look */
function nameOf({ theme, locale, width }) {
  return `${locale}-${theme}-${String(width)}`;
}

class Camera {
  /** @type {Page} */ #page;
  /** @type {string} */ #folder;
  /** Addresses of the documents' desks. @type {string[]} */ #desks = [];
  /** @type {string} */ #project = '';

  /** @param {Page} page @param {string} folder */
  constructor(page, folder) {
    this.#page = page;
    this.#folder = folder;
  }

  /** Makes the sample study and picks some quotes in it. */
  async prepare() {
    const page = this.#page;
    await page.getByRole('main').getByRole('button').first().click();
    await page.waitForURL(/\/documents/);
    this.#project = page.url().replace(/\/documents.*$/, '');
    await page.goto(`${this.#project}/desk`);
    const links = page.locator(`main a[href*="/desk/"]`);
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => /** @type {HTMLAnchorElement} */ (link).href),
    );
    this.#desks = addresses;
    await this.#go('desk/0');
    await transcriptOf(page).focus();
    for (let quote = 0; quote < 3; quote += 1) {
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('KeyJ');
      await page.keyboard.press('KeyK');
      await page.waitForTimeout(settling);
    }
  }

  /** @param {string} place */
  async #go(place) {
    const [screen, index] = place.split('/');
    const address =
      index === undefined ? `${this.#project}/${screen}` : (this.#desks[Number(index)] ?? '');
    await this.#page.goto('about:blank');
    await this.#page.goto(address);
    if (index !== undefined) await transcriptOf(this.#page).waitFor();
    await this.#page.waitForTimeout(settling);
  }

  /** @param {Shot} shot @param {Look} look */
  async take({ name, at, page: own, act }, look) {
    const page = this.#page;
    if (at !== undefined) await this.#go(at);
    else await page.goto(`${server.url}${own}`);
    await page.waitForTimeout(settling);
    await act?.(page);
    await page.waitForTimeout(settling);
    await page.screenshot({ path: path.join(this.#folder, `${name}-${nameOf(look)}.png`) });
  }

  /** The desk, as the README shows it. */
  async takeForReadme() {
    await dress(this.#page, { theme: 'light', locale: 'en', width: 1440 });
    await this.#page.setViewportSize({ width: 1440, height: 810 });
    await this.#go('desk/0');
    await pickCoding(this.#page);
    await this.#page.waitForTimeout(settling);
    mkdirSync(path.dirname(readmePicture), { recursive: true });
    await this.#page.screenshot({ path: readmePicture });
    const { size } = statSync(readmePicture);
    if (size > readmeLimit) throw new Error(`${readmePicture} has ${String(size)} bytes`);
  }
}

const folder = path.resolve(process.argv[2] ?? path.join(top, '.cache/screenshots'));
if (process.env['DIST'] === undefined && !isBuildCurrent()) {
  const { code } = await build({ live: true });
  if (code !== 0) process.exit(code);
}
mkdirSync(folder, { recursive: true });
const server = await serve({ port: 0 });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumFlags,
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height } });
  const camera = new Camera(page, folder);
  for (const look of looks) {
    await dress(page, look);
    await camera.take({ name: 'projects-empty', page: '#/' }, look);
  }
  await dress(page, { theme: 'light', locale: 'en', width: 1440 });
  await camera.prepare();
  for (const look of looks) {
    await dress(page, look);
    for (const shot of shots) {
      // One screen that cannot be taken must not cost the others.
      await camera.take(shot, look).catch((/** @type {Error} */ error) => {
        process.exitCode = 1;
        console.error(`${shot.name} ${nameOf(look)}: ${error.message.split('\n')[0] ?? ''}`);
      });
    }
  }
  await camera.takeForReadme();
  console.log(`${folder}\n${readmePicture}`);
} finally {
  await browser.close();
  server.close();
}
