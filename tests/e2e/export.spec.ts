import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { en } from '#i18n/en.ts';
import { isolate } from '#i18n/isolate.ts';
import { readHashiya } from '#interchange/hashiya/read.ts';
import { readQdc } from '#interchange/refi-qda/read-qdc.ts';
import { readQdpx } from '#interchange/refi-qda/read-qdpx.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { ProjectsPage } from './pages/projects.ts';
import { Shell } from './pages/shell.ts';
import { expect, test } from './support/test.ts';

const { exporting, projects } = en;
const PASSPHRASE = 'four words nobody guesses';

async function fileAt(path: string): Promise<Blob> {
  return new Blob([new Uint8Array(await readFile(path))]);
}

async function inSampleStudy(page: Page): Promise<ExportDialog> {
  const start = new ProjectsPage(page);
  await start.open();
  await start.openSample();
  return new ExportDialog(page);
}

test('a project goes out locked, and opens with its passphrase only', async ({
  page,
  otherProfile,
}, info) => {
  const dialog = await inSampleStudy(page);
  await dialog.open();
  await dialog.lockWith('abc');
  await expect(dialog.dialog.getByText(exporting.passphraseTooShort)).toBeVisible();
  await expect(dialog.action).toBeDisabled();
  await dialog.lockWith('abcdefgh');
  await expect(dialog.dialog.getByText(exporting.passphraseShort)).toBeVisible();
  await expect(dialog.action).toBeEnabled();
  await dialog.lockWith(PASSPHRASE);
  await expect(dialog.dialog.getByText(exporting.passphraseShort)).toHaveCount(0);
  await dialog.dialog.getByLabel(exporting.again).fill('another');
  await expect(dialog.dialog.getByText(exporting.differs)).toBeVisible();
  await expect(dialog.action).toBeDisabled();
  await dialog.dialog.getByLabel(exporting.again).fill(PASSPHRASE);
  const path = await dialog.save((name) => info.outputPath(name));
  expect(path).toMatch(/\.hashiya$/u);
  // All of it is in the file: a backup.
  await expect(page.getByRole('banner').getByRole('button', { name: /^backup/u })).toBeVisible();

  const other = await otherProfile.newPage();
  const there = new ProjectsPage(other);
  await there.open();
  await there.chooseProjectFile(path);
  const unlock = other.getByRole('dialog');
  const field = unlock.getByLabel(projects.unlock.label);
  await expect(field).toBeFocused();
  await field.fill('something else');
  await other.keyboard.press('Enter');
  await expect(unlock).toContainText('This passphrase does not open');
  await expect(field).toBeFocused();
  await field.fill(PASSPHRASE);
  await other.keyboard.press('Enter');
  await expect(there.who).toBeVisible({ timeout: 30_000 });
  await there.openProject();
  expect(await other.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(PASSPHRASE);
});

test('a part goes out, and says what it is where it is opened', async ({
  page,
  otherProfile,
}, info) => {
  const dialog = await inSampleStudy(page);
  const path = (name: string) => info.outputPath(name);

  await dialog.open();
  await dialog.choose(exporting.extents.part);
  await dialog.untick(isolate('Nadeem Khan'));
  await dialog.untick(exporting.memos);
  const part = await dialog.save(path);
  const read = await readHashiya(await fileAt(part), { appFormat: APP_FORMAT });
  expect(read).toMatchObject({ value: { manifest: { withheld: { memos: true, texts: false } } } });
  // A part is no backup.
  await expect(page.getByRole('banner')).toContainText(en.saving.noBackup);

  await dialog.open();
  await dialog.choose(exporting.extents.part);
  await dialog.untick(exporting.texts);
  await dialog.untick(exporting.history);
  await expect(dialog.dialog.getByText(exporting.withoutTexts)).toBeVisible();
  const bare = await dialog.save((name) => path(`bare ${name}`));

  const other = await otherProfile.newPage();
  const there = new ProjectsPage(other);
  await there.open();
  await there.chooseProjectFile(bare);
  await expect(new Shell(other).notice(/without its texts/u)).toBeVisible();
  await there.chooseProjectFile(part);
  const { report } = projects;
  await expect(other.getByText(report.withheld.coders(['Nadeem Khan']))).toBeVisible({
    timeout: 30_000,
  });
  await expect(other.getByText(report.withheld.memos)).toBeVisible();
  await other.getByRole('button', { name: report.open }).click();
  await expect(other.getByRole('heading', { level: 1, name: en.documents.title })).toBeVisible();
});

test('a project goes out to other tools, and what they lose is said before', async ({
  page,
}, info) => {
  const dialog = await inSampleStudy(page);
  const path = (name: string) => info.outputPath(name);

  await dialog.open();
  await dialog.choose(exporting.forms.qdpx);
  await expect(dialog.losses).toContainText(en.losses.history());
  await expect(dialog.losses).toContainText(en.losses.speakers(24));
  const qdpx = await readQdpx(await fileAt(await dialog.save(path)));
  expect(qdpx.ok && qdpx.value.documents).toHaveLength(15);
  expect(qdpx.ok && qdpx.value.codings.length).toBeGreaterThan(500);

  await dialog.open();
  await dialog.choose(exporting.forms.qdc);
  await expect(dialog.losses.getByRole('listitem').first()).toBeVisible();
  const qdc = await readQdc(await fileAt(await dialog.save(path)));
  expect(qdc.ok && qdc.value.codes.length).toBeGreaterThan(30);

  await dialog.open();
  await dialog.choose(exporting.forms.archive);
  await expect(dialog.dialog.getByText(exporting.pseudonymsHint)).toBeVisible();
  await expect(dialog.losses.getByRole('listitem').first()).toBeVisible();
  const bytes = new Uint8Array(await readFile(await dialog.save(path)));
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  const names = entries.map(({ filename }) => filename);
  expect(names).toEqual(expect.arrayContaining(['README.txt', 'codings.csv', 'project.qdpx']));
  const attributes = entries.find(({ filename }) => filename === 'attributes.csv');
  if (!attributes || attributes.directory) throw new Error('no attributes.csv');
  const table = await attributes.getData(new TextWriter());
  expect(table).toContain('Participant 1,official');
  expect(table).not.toContain('Kamran Afridi');
});

test('the palette opens the dialog, the keyboard leaves it', async ({ page }) => {
  const dialog = await inSampleStudy(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(exporting.command);
  await page.keyboard.press('Enter');
  await expect(dialog.dialog).toBeVisible();
  await expect(dialog.dialog.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.losses).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.dialog).toHaveCount(0);
});
