import { AutocodeDialog } from './pages/autocode.ts';
import { workbench } from './pages/workbench.ts';
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
    page.getByText(autocode.t.autocode.done(sentences, 'Speaks of trust')),
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

test('the answers to a question are coded in all interviews that ask it', async ({ page }) => {
  const { shell, projects, search, desk } = workbench(page);
  const { autocode: t } = new AutocodeDialog(page).t;
  await projects.open();
  await projects.openSample();
  await shell.goTo('search');
  await page.getByRole('button', { name: t.questions.open }).press('Enter');
  const dialog = page.getByRole('dialog', { name: t.questions.title });
  await dialog.getByLabel(t.questions.find).fill('people trust');
  const questions = dialog.getByRole('list', { name: t.questions.list }).getByRole('checkbox');
  await questions.first().press('Space');
  await expect(questions.first()).toBeChecked();
  await dialog.getByLabel(t.questions.find).fill('اعتماد');
  await questions.nth(1).press('Space');
  const counted = dialog.getByRole('status');
  await expect(counted).toHaveText(/^\d+ turns$/u);
  const turns = Number.parseInt(await counted.innerText(), 10);
  expect(turns).toBeGreaterThan(2);
  await dialog.getByRole('button', { name: t.chooseCode }).press('Enter');
  await page.keyboard.type('+Answers on trust');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t.action(turns), exact: true }).press('Enter');
  await expect(shell.notice(t.done(turns, 'Answers on trust'))).toBeVisible();
  await shell.goTo('desk');
  await desk.expectCodings('Answers on trust', turns);
  await shell.goTo('search');
  await search.who.selectOption({ label: search.t.search.roles.respondent });
  await page.getByRole('button', { name: t.codeTurns }).click();
  await expect(page.getByRole('dialog', { name: t.turnsTitle }).getByRole('status')).toHaveText(
    /^\d+ turns$/u,
  );
});
