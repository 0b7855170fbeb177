import type { Page } from '@playwright/test';
import { AutocodeDialog, QuestionsDialog } from './pages/autocode.ts';
import { workbench } from './pages/workbench.ts';
import { fillDisk, holdStore } from './support/hold-store.ts';
import { expect, test } from './support/test.ts';

test('every sentence that speaks of trust, in either script, is coded at a go and undone at a go', async ({
  page,
}) => {
  const { shell, projects, search, desk } = workbench(page);
  const autocode = new AutocodeDialog(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await search.how.selectOption('pattern');
  await search.field.fill('trust|اعتماد');
  await expect(search.hits.first()).toBeVisible();
  await search.field.press('ArrowDown');
  await expect(search.hits.first()).toBeFocused();
  await page.keyboard.press('KeyF');

  await expect(autocode.unit('sentence')).toBeChecked();
  await expect(autocode.counted).toBeVisible();
  const [hits = 0, sentences = 0] = ((await autocode.counted.innerText()).match(/\d+/gu) ?? []).map(
    Number,
  );
  expect(sentences).toBeGreaterThan(10);
  expect(hits).toBeGreaterThan(sentences);
  await autocode.choose('+Speaks of trust');
  await autocode.action(sentences).press('Enter');
  await expect(autocode.dialog).toBeHidden();
  await expect(
    page.getByText(
      autocode.t.autocode.done(autocode.t.autocode.places.sentence(sentences), 'Speaks of trust'),
    ),
  ).toBeVisible();

  await shell.goTo('desk');
  await desk.expectCodings('Speaks of trust', sentences);
  await shell.undo();
  await expect(desk.code('Speaks of trust')).toBeHidden();
  await page.keyboard.press('Control+Shift+KeyZ');
  await desk.expectCodings('Speaks of trust', sentences);

  await shell.goTo('search');
  await search.how.selectOption('pattern');
  await search.field.fill('trust|اعتماد');
  await page.getByRole('button', { name: autocode.t.autocode.codeHits }).click();
  await autocode.choose('Speaks of trust');
  await expect(autocode.counted).toContainText(autocode.t.autocode.standing(sentences));
  await expect(autocode.dialog.getByText(autocode.t.autocode.nothingLeft)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(autocode.dialog).toBeHidden();
});

test('the answers to a question are coded in all interviews that ask it, with the keyboard alone', async ({
  page,
}) => {
  const { shell, projects, desk } = workbench(page);
  const { t } = new AutocodeDialog(page);
  const questions = new QuestionsDialog(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await page.getByRole('button', { name: t.autocode.questions.open }).press('Enter');
  const { dialog, find, counted } = questions;
  // What is ticked stays where it is, and so does the focus.
  await find.press('Tab');
  await page.keyboard.press('Tab');
  for (let steps = 0; steps < 30; steps += 1) await page.keyboard.press('ArrowDown');
  const far = dialog.locator('input:focus');
  const name = await far.evaluate((one) => one.closest('label')?.innerText ?? '');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { name, exact: true })).toBeFocused();
  await expect(far).toBeChecked();
  await page.keyboard.press('Space');

  await find.fill('trust resolved');
  await find.press('Tab');
  await expect(questions.all(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(counted).toHaveText(t.autocode.places.turn(6));

  // One wording is another question to this researcher.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const wording = questions.wording('Do people trust that a complaint is really resolved?');
  while (!(await wording.evaluate((one) => one === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(wording).toBeFocused();
  await expect(wording).not.toBeChecked();
  await expect(counted).toHaveText(t.autocode.places.turn(5));

  // Another language and other words are joined to it by hand.
  await find.fill('believe resolved');
  await expect(questions.all(1)).not.toBeChecked();
  await find.press('Tab');
  await page.keyboard.press('Space');
  await find.fill('اعتماد شکایت حل');
  await find.press('Tab');
  await page.keyboard.press('Space');
  await expect(counted).toHaveText(t.autocode.places.turn(7));
  await dialog.getByRole('button', { name: t.autocode.chooseCode }).press('Enter');
  await page.keyboard.type('+Answers on trust');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t.autocode.action(7), exact: true }).press('Enter');
  await expect(
    shell.notice(t.autocode.done(t.autocode.places.turn(7), 'Answers on trust')),
  ).toBeVisible();
  await shell.goTo('desk');
  await desk.expectCodings('Answers on trust', 7);
});

test('all turns of those who are chosen are coded', async ({ page }) => {
  const { shell, projects, search } = workbench(page);
  const { autocode: t } = new AutocodeDialog(page).t;
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await search.who.selectOption({ label: search.t.search.roles.respondent });
  await page.getByRole('button', { name: t.codeTurns }).click();
  await expect(page.getByRole('dialog', { name: t.turnsTitle }).getByRole('status')).toHaveText(
    /^\d+ turns$/u,
  );
});

/** Counts the sentences that speak of trust, to be coded with a new code. */
async function readyToCode(page: Page, name: string) {
  const { shell, projects, search, desk } = workbench(page);
  const autocode = new AutocodeDialog(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await search.field.fill('trust');
  await page.getByRole('button', { name: autocode.t.autocode.codeHits }).press('Enter');
  await autocode.choose(`+${name}`);
  const button = autocode.anyAction;
  await expect(button).toBeEnabled();
  const count = Number(/\d+/u.exec(await button.innerText())?.[0]);
  expect(count).toBeGreaterThan(10);
  return { shell, desk, autocode, button, count };
}

test('coding is given up while it is got ready, and cannot be left while it is stored', async ({
  page,
}) => {
  const { shell, desk, autocode, button, count } = await readyToCode(page, 'Speaks of trust');
  const { dialog, t } = autocode;
  const letReady = await holdStore(page, 'documents');
  await button.press('Enter');
  await expect(dialog.getByText(t.autocode.writing)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await letReady();
  await page.getByRole('button', { name: t.autocode.codeHits }).press('Enter');
  await autocode.choose('+Speaks of trust');
  await expect(autocode.action(count)).toBeEnabled();

  const letStore = await holdStore(page, 'log');
  await autocode.action(count).press('Enter');
  await expect(dialog.getByRole('button', { name: t.common.cancel })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: t.common.close }).click();
  await page.mouse.click(5, 5);
  await expect(dialog).toBeVisible();
  await letStore();
  await expect(dialog).toBeHidden();
  await expect(
    shell.notice(t.autocode.done(t.autocode.places.sentence(count), 'Speaks of trust')),
  ).toBeVisible();
  await shell.goTo('desk');
  await desk.expectCodings('Speaks of trust', count);
});

test('on a full disk what was to be coded waits, and is coded once', async ({ page }) => {
  const { shell, desk, autocode, button, count } = await readyToCode(page, 'Speaks of trust');
  const { dialog, t } = autocode;
  const empty = await fillDisk(page);
  await button.press('Enter');
  await expect(dialog).toBeHidden();
  const banner = page.getByRole('alert', { name: t.saving.failed });
  await expect(banner).toContainText(t.saving.unsavedChanges(1));
  await page.getByRole('button', { name: t.autocode.codeHits }).press('Enter');
  await autocode.choose('+Speaks of trust');
  await expect(dialog.getByText(t.autocode.nothingLeft)).toBeVisible();
  await page.keyboard.press('Escape');
  await empty();
  await banner.getByRole('button', { name: t.common.retry }).click();
  await expect(banner).toBeHidden();
  await shell.goTo('desk');
  await desk.expectCodings('Speaks of trust', count);
});
