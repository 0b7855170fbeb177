import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { workbench } from './pages/workbench.ts';
import { expect, test } from './support/test.ts';

const CONTROL = 2;
const SHIFT = 8;

/** The keys to search, as a keyboard with another layout sends them: F where it always is, under another letter. */
async function pressSearchKeys(page: Page, letter: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const key = { modifiers: CONTROL | SHIFT, code: 'KeyF', key: letter, windowsVirtualKeyCode: 70 };
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await devTools.detach();
}

/** Where hits begin, in whole pixels from the left edge of the page. */
async function beginnings(marks: Locator, side: 'left' | 'right'): Promise<number[]> {
  const all = await marks.evaluateAll(
    (elements, edge) =>
      elements.map((element) => Math.round(element.getBoundingClientRect()[edge])),
    side,
  );
  return [...new Set(all)];
}

/** How many texts of the open project are kept folded. */
function keptTexts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const id = /#\/p\/([^/?]+)/u.exec(location.hash)?.[1] ?? '';
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`hashiya-project-${id}`);
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('not opened'));
      };
    });
    const count = await new Promise<number>((resolve) => {
      const request = db.transaction('folded').objectStore('folded').count();
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    db.close();
    return count;
  });
}

test('from a word on the desk to all its places, to one of them, and back', async ({ page }) => {
  const { shell, projects, desk, search } = workbench(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('desk');
  const title = await shell.main.getByRole('heading', { level: 1 }).innerText();
  await desk.selectWithMouse('complaint');
  const text = (await desk.transcript.textContent()) ?? '';
  const here = text.match(/complaint/giu)?.length ?? 0;
  await page.keyboard.press('Control+Shift+KeyF');

  await expect(search.field).toHaveValue('complaint');
  await expect(search.field).toBeFocused();
  await expect(search.where.locator('option:checked')).toHaveText(title);
  await search.expectFound(here, 1);
  await search.where.selectOption({ label: en.search.allDocuments });
  await expect(search.list.getByRole('heading', { level: 2 }).first()).toHaveText(title);
  await expect(search.list.getByRole('heading', { level: 2 })).not.toHaveCount(1);
  expect(await beginnings(search.marks, 'left')).toHaveLength(1);

  await search.field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(search.hits.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('KeyL');
  await expect(search.hits.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.selectedText()).toMatch(/^complaint$/iu);
  await expect(page.getByRole('document', { name: title })).toBeVisible();

  await page.goBack();
  await expect(search.hits.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('document', { name: title })).toBeVisible();
  await expect.poll(() => desk.selectedText()).toBe('complaint');
});

test('in Urdu, with the letters of an Arabic keyboard', async ({ page }) => {
  const english = workbench(page);
  await english.projects.open();
  await english.projects.openSample();
  await english.shell.goTo('settings');
  await english.settings.chooseLanguage('ur');
  const { shell, search } = workbench(page, ur);
  await shell.goTo('codebook');
  await pressSearchKeys(page, 'آ');

  await expect(search.field).toBeFocused();
  await expect(search.where).toHaveValue('');
  await page.keyboard.type('شكايت');
  await expect(search.marks.first()).toHaveText(/^شکایت/u);
  const all = await search.hits.count();
  const rightToLeft = search.hits.locator('[dir="rtl"] mark');
  expect(await beginnings(rightToLeft, 'right')).toHaveLength(1);

  await search.wholeWord.check();
  await expect(search.marks.filter({ hasText: '\u200d' })).toHaveCount(0);
  await search.who.selectOption({ label: ur.search.roles.interviewer });
  await expect.poll(() => search.hits.count()).toBeLessThan(all);
  await search.field.fill('xyzzy');
  await expect(search.list).toBeHidden();
  await page.getByRole('button', { name: ur.search.nothing.widen }).click();
  await expect(search.who).toHaveValue('anybody');
  await expect(shell.main).toContainText(ur.search.nothing.text);

  // The keys lead back into the field, and the address keeps what is asked.
  await shell.main.getByRole('heading', { level: 1 }).focus();
  await pressSearchKeys(page, 'آ');
  await expect(search.field).toBeFocused();
  await search.field.fill('شکایت');
  await expect(page).toHaveURL(new RegExp(encodeURIComponent('شکایت'), 'u'));
  await page.reload();
  await expect(search.field).toHaveValue('شکایت');
  await expect(search.hits.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByRole('document')).toBeVisible();
});

test('words near each other, a regular expression, one speaker and one group', async ({ page }) => {
  const { shell, projects, search } = workbench(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await search.how.selectOption('near');
  await search.field.fill('portal trust');
  await search.distance.fill('30');
  await expect(search.marks.first()).toContainText(/portal/iu);
  await expect(search.marks.first()).toContainText(/trust/iu);
  const far = await search.marks.count();
  await search.distance.fill('4');
  await expect.poll(() => search.marks.count()).toBeLessThan(far);

  await search.how.selectOption('pattern');
  await expect(search.wholeWord).toBeHidden();
  await search.field.fill(String.raw`\b(trust|اعتماد`);
  await expect(search.field).toHaveAccessibleDescription(en.search.pattern['unclosed-group'](3));
  await page.keyboard.type(')');
  await expect(search.field).toHaveAccessibleDescription('');
  await expect(search.marks.first()).toHaveText(/^(?:trust|اعتماد)\u200d?$/iu);
  const everybody = await search.foundInTheEnd();

  const people = search.who.locator('option');
  await search.who.selectOption({ index: (await people.count()) - 1 });
  await expect.poll(() => search.found()).not.toBe(everybody);
  await search.who.selectOption('anybody');
  await expect.poll(() => search.found()).toBe(everybody);
  await search.group.selectOption({ index: 1 });
  await expect.poll(() => search.found()).not.toBe(everybody);
  // What is found is counted on; the address follows a moment later.
  const one = await search.foundInTheEnd();
  await expect(page).toHaveURL(/attribute=/u);
  await page.reload();
  await expect(search.how).toHaveValue('pattern');
  await expect.poll(() => search.foundInTheEnd()).toBe(one);

  // An address from before the attribute was removed.
  await page.goto(page.url().replace(/attribute=[^&]+/u, 'attribute=gone'));
  await expect(shell.main).toContainText(en.search.gone.text);
  await expect(search.list).toBeHidden();
  await page.getByRole('button', { name: en.search.nothing.widen }).click();
  await expect.poll(() => search.found()).toBe(everybody);
});

test('an expression that comes to no end is named, and the search goes on', async ({ page }) => {
  const { shell, projects, search } = workbench(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await search.where.selectOption({ index: 1 });
  const title = await search.where.locator('option').nth(1).innerText();
  await search.how.selectOption('pattern');
  const endless = String.raw`(\w+\s?)+[0-9]{9}`;
  // Each character is another expression that comes to no end; none waits for the one before.
  await search.field.pressSequentially(endless, { delay: 30 });
  await expect(page.getByRole('alert')).toHaveText(en.search.stuck(endless, [title]));
  await search.field.fill('complaint');
  await expect(search.marks.first()).toHaveText(/^complaint$/iu);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('texts are made ready in the background, and the same is found', async ({ page }) => {
  const { shell, projects, search } = workbench(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await search.field.fill('complaint');
  await expect(search.marks.first()).toBeVisible();
  const documents = (await search.where.locator('option').count()) - 1;
  await expect.poll(() => keptTexts(page), { timeout: 30_000 }).toBe(documents);
  const before = await search.found();
  await page.reload();
  await expect(search.marks.first()).toBeVisible();
  await expect.poll(() => search.found()).toBe(before);
});

test('a project without documents says what to do first', async ({ page }) => {
  const { shell, projects } = workbench(page);
  await projects.open();
  await projects.create({ project: 'Empty', coder: 'Sana Afridi' });
  await shell.goTo('search');
  await page.getByRole('link', { name: en.search.noDocuments.action }).click();
  await expect(shell.main.getByRole('heading', { level: 1 })).toHaveText(en.documents.title);
});
