import { expect, type BrowserContext, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Change } from '#domain/log/change.ts';
import { CodingTab, DOCUMENT, PASSAGES, SAMPLE } from './storage/coding-tab.ts';
import { test } from './storage/profile.ts';
import { readDownload } from './storage/project-file.ts';
import {
  databaseOf,
  readStored,
  recordsOfLog,
  recordsOfTables,
  sequenceFaults,
} from './storage/stored-project.ts';

test.describe.configure({ timeout: 60_000 });

/** How long a browser goes on with what it knew of the free space, after the last page of the origin has gone. */
const FORGETTING = 4000;

/** Lets the page's origin store no more than so many bytes; `lift` takes the limit away. */
async function limitStorage(page: Page, bytes: number) {
  const address = page.url();
  const origin = new URL(address).origin;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  await page.goto('about:blank');
  await page.waitForTimeout(FORGETTING);
  await page.goto(address);
  return {
    lift: () => devtools.send('Storage.overrideQuotaForOrigin', { origin }),
  };
}

const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id).sort();

test('on a full disk the coding stays on the page, can be downloaded, and is stored later', async ({
  profile,
}) => {
  const tab = await CodingTab.withSample(await profile.open());
  const { page } = tab;
  const database = databaseOf(page);
  await tab.isSaved();
  const before = await readStored(page, database);
  const limit = await limitStorage(page, 1000);
  await tab.isReady();

  await tab.select(PASSAGES[0]);
  await tab.apply('Doubt');
  const banner = page.getByRole('alert', { name: en.saving.failed });
  await expect(banner).toContainText(en.saving.unsavedChanges(1));
  await expect(banner).toContainText(en.saving.quotaExplained);
  await expect(tab.saving).toHaveText(en.saving.failed);
  await tab.shows(PASSAGES[0], 'Doubt');
  // What comes after it waits behind it.
  await tab.codePassage(PASSAGES[1], 'Teachers');
  await expect(banner).toContainText(en.saving.unsavedChanges(2));
  await banner.getByRole('button', { name: en.common.retry }).click();
  await expect(banner).toContainText(en.saving.unsavedChanges(2));
  expect((await readStored(page, database)).log).toHaveLength(before.log.length);

  const downloading = page.waitForEvent('download');
  await banner.getByRole('button', { name: en.saving.downloadAll }).click();
  const file = await readDownload(await downloading);
  expect(file.changes).toHaveLength(before.log.length + 2);
  const stored = new Set(idsOf(before.log));
  const text = (await tab.transcript.textContent()) ?? '';
  const kept = file.changes.filter(({ id }) => !stored.has(id));
  expect(kept.map(({ records }) => records[0]?.after['place'])).toMatchObject(
    [PASSAGES[0], PASSAGES[1]].map((passage) => {
      const start = text.indexOf(passage);
      return { start, end: start + passage.length };
    }),
  );
  // A file that holds what the database does not is no backup of the database.
  await expect(banner).toBeVisible();

  // Leaving the project does not give them up.
  await page.getByRole('link', { name: en.app.name, exact: true }).click();
  await expect(page.getByRole('heading', { name: en.projects.title })).toBeVisible();
  await expect(banner).toContainText(en.saving.unsavedChanges(2));

  await limit.lift();
  await banner.getByRole('button', { name: en.common.retry }).click();
  await expect(banner).toHaveCount(0);
  await page.goBack();
  await tab.isSaved();
  await tab.shows(PASSAGES[0], 'Doubt');
  await tab.shows(PASSAGES[1], 'Teachers');
  const after = await readStored(page, database);
  expect(recordsOfTables(after)).toEqual(recordsOfLog(after));
});

/** Hears in a page of its own which changes the others have stored: what the app itself tells its tabs. */
async function hearCommits(context: BrowserContext, address: string, database: string) {
  const acknowledged: string[] = [];
  const page = await context.newPage();
  await page.exposeFunction('heard', (id: string) => {
    acknowledged.push(id);
  });
  await page.goto(address);
  await page.evaluate((name) => {
    const channel = new BroadcastChannel(`changes of ${name}`);
    channel.onmessage = ({ data }: MessageEvent<{ id: string }>) => {
      void (window as unknown as { heard: (id: string) => Promise<void> }).heard(data.id);
    };
  }, database);
  return acknowledged;
}

/** Codes one passage after the other, a character longer each time, until the browser is gone. */
async function codeOnAndOn(tab: CodingTab): Promise<void> {
  const { keyboard } = tab.page;
  try {
    for (;;) {
      await keyboard.press('Shift+ArrowRight');
      await keyboard.press('KeyQ');
    }
  } catch {
    // The browser was killed.
  }
}

test('a browser killed in the middle of coding loses nothing that was stored', async ({
  profile,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const address = baseURL ?? '';
  const acknowledged: string[] = [];
  let desk: string | undefined;
  // Killed after a few more changes each time, so that it hits other moments of a write.
  for (const codings of [3, 8, 14]) {
    const { context, kill } = await profile.start();
    const page = context.pages()[0] ?? (await context.newPage());
    let tab = new CodingTab(page);
    if (desk === undefined) tab = await CodingTab.withSample(context, address);
    else {
      await page.goto(desk);
      await tab.isReady();
    }
    desk = page.url();
    const database = databaseOf(page);
    const heard = await hearCommits(context, `${address}source-hash.txt`, database);
    await page.bringToFront();
    await tab.apply('Doubt');
    await tab.transcript.focus();
    const coding = codeOnAndOn(tab);
    await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(codings);
    await kill();
    await coding;
    acknowledged.push(...heard);

    const restarted = await profile.open();
    const other = restarted.pages()[0] ?? (await restarted.newPage());
    await other.goto(`${address}source-hash.txt`);
    const stored = await readStored(other, database);
    expect(recordsOfTables(stored)).toEqual(recordsOfLog(stored));
    expect(sequenceFaults(stored)).toEqual([]);
    expect(idsOf(stored.log)).toEqual(expect.arrayContaining(acknowledged));
    await profile.close();
  }
});

test('an emptied browser is told from a first visit', async ({ profile }) => {
  const context = await profile.open();
  const tab = await CodingTab.withSample(context);
  await tab.page.goto('./source-hash.txt');
  const emptied = await tab.page.evaluate(async () => {
    const databases = await indexedDB.databases();
    for (const { name = '' } of databases) {
      await new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      });
    }
    return databases.length;
  });
  expect(emptied).toBe(2);

  await tab.page.goto('./');
  const notice = tab.page.getByRole('alert').filter({ hasText: en.projects.lost.title });
  await expect(notice).toContainText(SAMPLE);
  await tab.page.reload();
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: en.projects.lost.dismiss }).click();
  await expect(notice).toHaveCount(0);
  await tab.page.reload();
  await expect(tab.page.getByRole('button', { name: en.projects.openSample })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a backup is due after a day, is one click away, and holds everything', async ({
  profile,
}) => {
  const context = await profile.open();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.clock.install();
  const tab = await CodingTab.withSample(context);
  const bar = page.getByRole('banner');
  const never = bar.getByRole('button', { name: en.saving.noBackup });
  await tab.codePassage(PASSAGES[0], 'Doubt');
  await tab.isSaved();
  await expect(never).toHaveAccessibleDescription(en.saving.backUpNow);
  await page.clock.fastForward('25:00:00');
  await expect(never).toHaveAccessibleDescription(
    `${en.saving.editsSinceBackup(1)} · ${en.saving.backUpNow}`,
  );

  const downloading = page.waitForEvent('download');
  await never.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(
    /^Digital governance .* \d{4}-\d\d-\d\d \d{6}\.hashiya$/,
  );
  const file = await readDownload(download);
  const stored = await readStored(page, databaseOf(page));
  expect(idsOf(file.changes)).toEqual(idsOf(stored.log));

  const done = bar.getByRole('button', { name: /^backup/ });
  await expect(done).toHaveAccessibleDescription(en.saving.backUpNow);
  await expect(tab.notices.filter({ hasText: en.saving.backedUp })).toBeVisible();
  await page.clock.fastForward('25:00:00');
  await expect(done).toHaveText(en.saving.backup('a day ago'));
  // Nothing has changed since, so nothing is due.
  await expect(done).toHaveAccessibleDescription(en.saving.backUpNow);
});

test('a backup is due after 200 changes, made as fast as keys can be pressed', async ({
  profile,
}) => {
  const tab = await CodingTab.withSample(await profile.open());
  const { page } = tab;
  const bar = page.getByRole('banner');
  const downloading = page.waitForEvent('download');
  await bar.getByRole('button', { name: en.saving.noBackup }).click();
  await downloading;
  const backup = bar.getByRole('button', { name: /^backup/ });
  await expect(backup).toHaveAccessibleDescription(en.saving.backUpNow);
  const { log } = await readStored(page, databaseOf(page));
  await tab.apply('Doubt');
  await page.getByRole('document', { name: DOCUMENT }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  for (let change = 0; change < 100; change += 1) {
    await page.keyboard.press('KeyQ');
    await page.keyboard.press('KeyU');
  }
  await expect(backup).toHaveAccessibleDescription(
    `${en.saving.editsSinceBackup(200)} · ${en.saving.backUpNow}`,
    { timeout: 30_000 },
  );
  expect((await readStored(page, databaseOf(page))).log).toHaveLength(log.length + 200);
  await expect(tab.inspector.getByText(en.desk.notCoded)).toBeVisible();
  await expect(tab.notices.filter({ hasText: en.saving.conflict })).toHaveCount(0);
});
