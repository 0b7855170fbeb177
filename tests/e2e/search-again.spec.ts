import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { AutocodeDialog, QuestionsDialog } from './pages/autocode.ts';
import { workbench } from './pages/workbench.ts';
import { expect, test } from './support/test.ts';

async function searching(page: Page) {
  const all = workbench(page);
  await all.projects.open();
  await all.projects.openSample();
  await all.shell.goTo('search');
  return all;
}

test('what is listed belongs to what is typed', async ({ page }) => {
  const { search } = await searching(page);
  await search.how.selectOption('pattern');
  await search.field.fill('trust');
  await expect(search.hits.first()).toBeVisible();
  await expect(search.codeHits).toBeVisible();
  await search.field.fill(String.raw`(\w+\s?)*x`);
  await expect(search.list).toBeHidden();
  await page.getByRole('button', { name: en.common.stop }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(search.list).toBeHidden();
  await expect(search.codeHits).toBeHidden();
});

test('a search is there again after another screen, and after one of its hits', async ({
  page,
}) => {
  const { shell, search, desk } = await searching(page);
  await search.field.fill('portal');
  await search.who.selectOption('respondent');
  await expect(search.hits.first()).toBeVisible();
  const found = await search.foundInTheEnd();
  await shell.goTo('codebook');
  await shell.goTo('search');
  await expect(search.field).toHaveValue('portal');
  await expect(search.who).toHaveValue('respondent');
  await expect.poll(() => search.found()).toBe(found);
  await expect(page).toHaveURL(/text=portal/u);

  await search.field.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(search.hits.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.selectedText()).toMatch(/^portal$/iu);
  await expect(page.getByRole('button', { name: en.desk.backToHits })).toBeVisible();
  // The passage is let go first.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(search.hits.nth(1)).toBeFocused();
});

test('words joined by OR are offered as alternatives', async ({ page }) => {
  const { search } = await searching(page);
  await search.field.fill('trust OR اعتماد');
  await page.getByRole('button', { name: en.search.nothing.any }).press('Enter');
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('trust اعتماد');
  await expect(search.how).toHaveValue('any');
  await expect(search.marks.filter({ hasText: /trust/iu }).first()).toBeVisible();
});

test('hits that are left out are not coded, and coding leads back to where it was begun', async ({
  page,
}) => {
  const { shell, search } = await searching(page);
  const autocode = new AutocodeDialog(page);
  await search.field.fill('portal');
  await expect(search.hits.first()).toBeVisible();
  await search.field.press('ArrowDown');
  await expect(search.hits.first()).toBeFocused();
  const all = Number(/\d+/u.exec(await search.foundInTheEnd())?.[0]);
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(search.status).toContainText(en.search.leftOutOf(2));
  await expect(search.hits.first()).toHaveAccessibleName(new RegExp(`^${en.search.leftOut}`, 'u'));
  await page.keyboard.press('Space');
  await expect(search.status).toContainText(en.search.leftOutOf(1));

  await page.keyboard.press('KeyF');
  await expect(autocode.counted).toContainText(en.autocode.hits(all - 1));
  await expect(autocode.dialog.getByText(en.autocode.except(1))).toBeVisible();
  await autocode.choose('+Speaks of it');
  await autocode.anyAction.press('Enter');
  await expect(autocode.dialog).toBeHidden();
  await expect(search.hits.nth(1)).toBeFocused();

  // A button that goes away with what is shown leads to the field.
  await shell.goTo('search');
  await search.where.selectOption({ index: 1 });
  await search.field.fill('xyzzy');
  await page.getByRole('button', { name: en.search.nothing.widen }).press('Enter');
  await expect(search.field).toBeFocused();
});

test('questions are listed where the search looks, or in all interviews', async ({ page }) => {
  const { search } = await searching(page);
  const { dialog } = new QuestionsDialog(page);
  const title = await search.where.locator('option').nth(1).innerText();
  await search.where.selectOption({ index: 1 });
  const open = page.getByRole('button', { name: en.autocode.questions.open });
  await open.press('Enter');
  await expect(dialog.getByRole('radio', { checked: true })).toHaveAccessibleName(
    new RegExp(title, 'u'),
  );
  const every = dialog.getByRole('checkbox', { name: /questions found$/u });
  const few = await every.locator('xpath=ancestor::label').innerText();
  await dialog.getByRole('radio', { name: /^All interviews/u }).check();
  await expect(every.locator('xpath=ancestor::label')).not.toHaveText(few);
  await dialog.getByRole('button', { name: en.common.cancel }).press('Enter');
  await expect(open).toBeFocused();
});

test('on a narrow page the filters are folded away', async ({ page }) => {
  const { search } = await searching(page);
  await search.how.selectOption('any');
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(search.how).toBeHidden();
  await expect(search.where).toBeHidden();
  await page.getByRole('button', { name: en.search.filters(1) }).press('Enter');
  await expect(search.where).toBeVisible();
});
