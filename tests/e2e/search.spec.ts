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

test('a project without documents says what to do first', async ({ page }) => {
  const { shell, projects } = workbench(page);
  await projects.open();
  await projects.create({ project: 'Empty', coder: 'Sana Afridi' });
  await shell.goTo('search');
  await page.getByRole('link', { name: en.search.noDocuments.action }).click();
  await expect(shell.main.getByRole('heading', { level: 1 })).toHaveText(en.documents.title);
});
