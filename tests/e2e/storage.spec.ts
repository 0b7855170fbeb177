import { expect, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { CodingTab, PASSAGES } from './storage/coding-tab.ts';
import { allowLateNews, deliverNews, holdNews } from './storage/late-news.ts';
import { test } from './storage/profile.ts';
import {
  countBlobs,
  databaseOf,
  putRow,
  readStored,
  recordsOfLog,
  recordsOfTables,
  sequenceFaults,
} from './storage/stored-project.ts';

test.describe.configure({ timeout: 60_000 });

const SQLITE = ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'];

async function agrees(tab: CodingTab): Promise<void> {
  const stored = await readStored(tab.page, databaseOf(tab.page));
  expect(recordsOfTables(stored)).toEqual(recordsOfLog(stored));
  expect(sequenceFaults(stored)).toEqual([]);
}

async function changesOf(tab: CodingTab): Promise<number> {
  return (await readStored(tab.page, databaseOf(tab.page))).log.length;
}

/** A page of the same origin without the app. */
async function besides(tab: CodingTab): Promise<Page> {
  const page = await tab.page.context().newPage();
  await page.goto('./source-hash.txt');
  return page;
}

async function worksOverReloads(tab: CodingTab): Promise<void> {
  await tab.codePassage(PASSAGES[0], 'Doubt');
  await tab.codePassage(PASSAGES[1], 'Teachers');
  await tab.rename('Efficiency', 'Speed');
  await expect(tab.code('Speed')).toBeVisible();
  await tab.isSaved();

  await tab.reload();
  await tab.shows(PASSAGES[0], 'Doubt');
  await tab.shows(PASSAGES[1], 'Teachers');
  await expect(tab.code('Speed')).toBeVisible();

  await tab.undo();
  await expect(tab.code('Efficiency')).toBeVisible();
  await tab.undo();
  await tab.shows(PASSAGES[1], 'Teachers', false);
  await tab.reload();
  await tab.redo();
  await tab.shows(PASSAGES[1], 'Teachers');
  await tab.undo();
  await tab.undo();
  await tab.shows(PASSAGES[0], 'Doubt', false);
  await agrees(tab);
}

test('a reload keeps everything, and undo and redo go on after it', async ({ emptyProfile }) => {
  await worksOverReloads(await CodingTab.makeSample(await emptyProfile.open()));
});

test('so it is where the browser keeps its databases in SQLite', async ({ emptyProfile }) => {
  await worksOverReloads(await CodingTab.makeSample(await emptyProfile.open(SQLITE)));
  test.skip(!emptyProfile.usesSqlite, 'this browser has no such databases');
});

test('what one tab does, the other shows, and takes back', async ({ profile }) => {
  const first = await CodingTab.withSample(await profile.open());
  const second = await first.another();
  await first.counts('Doubt', 54);
  await first.codePassage(PASSAGES[0], 'Doubt');
  await second.counts('Doubt', 55);
  await second.shows(PASSAGES[0], 'Doubt');

  // Both tabs write; neither writes over the other.
  await second.codePassage(PASSAGES[0], 'Teachers');
  await first.codePassage(PASSAGES[0], 'Efficiency');
  for (const tab of [first, second]) {
    for (const code of ['Doubt', 'Teachers', 'Efficiency']) await tab.shows(PASSAGES[0], code);
  }

  await second.undo();
  await first.shows(PASSAGES[0], 'Efficiency', false);
  await second.undo();
  await second.undo();
  for (const tab of [first, second]) {
    for (const code of ['Doubt', 'Teachers']) await tab.shows(PASSAGES[0], code, false);
    await tab.counts('Doubt', 54);
  }
  await agrees(first);
});

test('of two names given to a code at once the second is refused, and says so', async ({
  profile,
}) => {
  const context = await profile.open();
  await allowLateNews(context);
  const first = await CodingTab.withSample(context);
  const second = await first.another();
  await second.codePassage(PASSAGES[0], 'Doubt');
  await first.counts('Doubt', 55);

  await holdNews(second.page);
  await first.rename('Doubt', 'Disbelief');
  await expect(first.code('Disbelief')).toBeVisible();
  await first.isSaved();
  await second.rename('Doubt', 'Misgiving');
  await expect(second.notices.filter({ hasText: en.saving.conflict })).toBeVisible();
  await expect(second.code('Misgiving')).toHaveCount(0);
  await deliverNews(second.page);

  for (const tab of [first, second]) {
    await expect(tab.code('Disbelief')).toBeVisible();
    await tab.shows(PASSAGES[0], 'Disbelief');
    await tab.isSaved();
  }
  // The tab that was refused goes on working.
  await second.rename('Disbelief', 'Misgiving');
  await expect(first.code('Misgiving')).toBeVisible();
  await agrees(second);
});

test('a tab of an older Hashiya stops when a newer one opens the project', async ({ profile }) => {
  const old = await CodingTab.withSample(await profile.open());
  await old.codePassage(PASSAGES[0], 'Doubt');
  await old.isSaved();
  const database = databaseOf(old.page);
  const newer = await besides(old);
  const before = (await readStored(newer, database)).log.length;
  const version = await newer.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name, 1000);
        opening.onblocked = () => reject(new Error('the old tab holds on to the database'));
        opening.onsuccess = () => {
          const { version } = opening.result;
          opening.result.close();
          resolve(version);
        };
      }),
    database,
  );
  expect(version).toBe(1000);

  await expect(old.page.getByText(en.saving.outdatedTitle)).toBeVisible();
  await expect(old.transcript).toHaveCount(0);
  await old.page.keyboard.press('Control+KeyZ');
  await old.page.keyboard.press('KeyQ');
  // Time for a write that must not come.
  await old.page.waitForTimeout(300);
  expect((await readStored(newer, database)).log).toHaveLength(before);
});

test('a project that a newer Hashiya has changed takes no more changes', async ({ profile }) => {
  const tab = await CodingTab.withSample(await profile.open());
  await tab.codePassage(PASSAGES[0], 'Doubt');
  await tab.isSaved();
  const before = await changesOf(tab);
  await putRow(tab.page, databaseOf(tab.page), 'meta', { key: 'format', minimumApp: 99 });

  await tab.select(PASSAGES[1]);
  await tab.apply('Teachers');
  await expect(tab.notices.filter({ hasText: en.saving.newerApp })).toBeVisible();
  await tab.shows(PASSAGES[1], 'Teachers', false);
  await tab.shows(PASSAGES[0], 'Doubt');
  expect(await changesOf(tab)).toBe(before);
});

test('a tab that opens the project leaves alone what another is just bringing in', async ({
  profile,
}) => {
  const context = await profile.open();
  const first = await CodingTab.withSample(context);
  const database = databaseOf(first.page);
  const before = await countBlobs(first.page, database);
  await putRow(first.page, database, 'blobs', { hash: 'of a text staged', bytes: [] });
  const second = await first.another();
  expect(await countBlobs(second.page, database)).toBe(before + 1);
  await first.page.close();
  await second.reload();
  await expect.poll(() => countBlobs(second.page, database)).toBe(before);
});
