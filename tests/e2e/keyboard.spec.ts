import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { saveDownload } from './pages/save-download.ts';
import { SurveyPreviewPage } from './pages/survey.ts';
import { workbench } from './pages/workbench.ts';
import { sampleFile } from './support/files.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const NARROW = { width: 390, height: 844 };
const PASSPHRASE = 'four words nobody guesses';
const { cases, merge, common, exporting } = en;

async function pressUntil(page: Page, key: string, isReached: () => Promise<boolean>) {
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press(key);
    if (await isReached()) return;
  }
  throw new Error(`${key} does not lead there`);
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** The open project in a file that a passphrase opens; the form is told with what it is for. */
async function lockedCopy(page: Page, save: (name: string) => string): Promise<string> {
  await runCommand(page, exporting.command);
  const dialog = page.getByRole('dialog', { name: exporting.title });
  const form = dialog.getByRole('radio', { name: exporting.forms.hashiya });
  await expect(form).toHaveAccessibleDescription(exporting.about.hashiya);
  await dialog.getByRole('checkbox', { name: exporting.lock }).check();
  await dialog.getByLabel(exporting.passphrase, { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel(exporting.again).fill(PASSPHRASE);
  const action = dialog.getByRole('button', { name: exporting.action, exact: true });
  const file = await saveDownload(page, () => action.press('Enter'), save);
  await expect(dialog).toHaveCount(0);
  return file;
}

const hasFocus = (box: Locator) => box.evaluate((root) => root.contains(document.activeElement));

/** The sheet of the twelve people of the sample study, with the cursor in the name of one. */
async function atCase(page: Page, name: string): Promise<Locator> {
  const { projects, documents } = workbench(page);
  await projects.open();
  await projects.create({ project: 'People', coder: 'Mahnoor Khan' });
  await documents.drop([sampleFile('participants.csv')]);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await documents.importParticipants(12);
  await expect(page.getByRole('heading', { level: 1, name: en.documents.title })).toBeFocused();
  await page.getByRole('tab', { name: en.documents.tabs.cases }).click();
  const row = page.getByRole('grid').getByRole('rowheader', { name });
  await row.focus();
  return row;
}

test('every case is reached, looked at and erased by keys alone', async ({ page }) => {
  const second = 'Tariq Mehsud';
  const row = await atCase(page, second);
  const details = page.getByRole('complementary', { name: second });
  await expect(page.getByRole('status').getByText(en.documents.particularsOf(second))).toHaveCount(
    1,
  );

  await test.step('Tab goes out of the sheet, past it to the details, and back to the row', async () => {
    await pressUntil(page, 'Tab', () => hasFocus(details));
    await pressUntil(page, 'Shift+Tab', () => hasFocus(row));
  });

  await test.step('a key goes there at once, Escape comes back', async () => {
    await page.keyboard.press('Alt+Enter');
    await expect(details.getByRole('heading', { name: second })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
  });

  await test.step('only what is typed is answered', async () => {
    await expect(details.getByRole('status')).toBeEmpty();
    await details.getByRole('searchbox').fill('nobody is called so');
    await expect(details.getByRole('status')).toHaveText(cases.assignNothing);
  });

  await test.step('erasing asks with all that is to be known, and leads back to the sheet', async () => {
    await details.getByRole('button', { name: merge.erase.case }).press('Enter');
    const asked = page.getByRole('alertdialog');
    await expect(asked).toHaveAccessibleDescription(/cannot be undone/u);
    await asked.getByRole('button', { name: merge.erase.confirm }).press('Enter');
    await expect(row).toHaveCount(0);
    await expect.poll(() => hasFocus(page.getByRole('grid'))).toBe(true);
  });
});

test('on a narrow page the details of any case are a key away too', async ({ page }) => {
  await page.setViewportSize(NARROW);
  const second = 'Tariq Mehsud';
  const row = await atCase(page, second);
  const details = page.getByRole('complementary', { name: second });
  await expect(details).toHaveCount(0);
  await page.keyboard.press('Alt+Enter');
  await expect(details.getByRole('heading', { name: second })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(row).toBeFocused();
  const button = page.getByRole('button', { name: en.documents.particularsOf(second) });
  await pressUntil(page, 'Shift+Tab', () => hasFocus(button));
  await page.keyboard.press('Enter');
  await expect(details.getByRole('heading', { name: second })).toBeFocused();
});

test('what takes the place of something else is where reading goes on', async ({ page }) => {
  const { projects } = workbench(page);
  const preview = new SurveyPreviewPage(page);
  const title = page.getByRole('heading', { level: 1 });
  await projects.open();
  await page.getByRole('button', { name: en.projects.newProject }).press('Enter');
  await expect(page.getByLabel(en.projects.name)).toBeFocused();
  await page.getByRole('button', { name: common.cancel }).press('Enter');
  await expect(title).toBeFocused();
  await projects.create({ project: 'Survey', coder: 'Mahnoor Khan' });
  for (const end of ['discard', 'import'] as const) {
    await preview.drop(sampleFile('survey.csv'), 'survey.csv');
    await expect(title).toBeFocused();
    if (end === 'discard')
      await page.getByRole('button', { name: en.importing.discard }).press('Enter');
    else await preview.bringIn(149);
    await expect(title).toHaveText(en.documents.title);
    await expect(title).toBeFocused();
  }
});

test('merging a copy is one way from step to step', async ({ page }, testInfo) => {
  await openSmallStudy(page);
  const copy = await lockedCopy(page, (name) => testInfo.outputPath(name));
  await runCommand(page, merge.command);
  const dialog = page.getByRole('dialog', { name: merge.title });
  const choose = dialog.getByRole('button', { name: merge.choose });
  await expect(choose).toBeFocused();
  await expect(dialog).toHaveAccessibleDescription(merge.intro);
  const chosen = page.waitForEvent('filechooser');
  await choose.click();
  await (await chosen).setFiles(copy);
  const field = dialog.getByLabel(merge.passphrase);
  await expect(field).toBeFocused();
  await page.keyboard.type('something else');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('does not open');
  await expect(field).toBeFocused();
  await field.fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(dialog.getByRole('status')).toHaveText(merge.nothing);
  await dialog.getByRole('button', { name: common.back }).press('Enter');
  await expect(choose).toBeFocused();
});

test('a document is opened where its keys are', async ({ page }) => {
  const { shell, documents, desk } = await openSmallStudy(page);
  await shell.goTo('documents');
  await documents.titles.filter({ hasText: 'Interview' }).press('Enter');
  await expect(desk.transcript).toBeFocused();
  await expect(desk.transcript).toHaveAccessibleName('Interview');
  await page.keyboard.press('KeyJ');
  await expect(desk.pickedCoding).toBeVisible();
  await page.getByRole('link', { name: 'Telephone call' }).press('Enter');
  await expect(page.getByRole('document', { name: 'Telephone call' })).toBeFocused();
});

test('what went wrong is said at once, hides no navigation, and goes with the page', async ({
  page,
}, testInfo) => {
  await page.setViewportSize(NARROW);
  const { shell, projects } = workbench(page);
  await projects.open();
  await projects.chooseProjectFile(sampleFile('participants.csv'));
  const alert = page.getByRole('region', { name: common.notices }).getByRole('alert');
  await expect(alert).toBeVisible();
  const notice = page.getByRole('listitem').filter({ has: page.getByRole('alert') });
  const bar = await shell.navigation.boundingBox();
  await expect
    .poll(async () => {
      const box = await notice.boundingBox();
      return box && bar && box.y + box.height <= bar.y;
    })
    .toBe(true);

  await page.keyboard.press('Alt+t');
  await expect(notice).toBeFocused();
  await page.keyboard.press('Tab');
  const close = notice.getByRole('button', { name: common.close });
  await expect(close).toBeFocused();
  await expect(close).toHaveCSS('outline-style', 'solid');
  await page.screenshot({ path: testInfo.outputPath('notice.png') });
  await shell.navigation.getByRole('link', { name: en.navigation.settings }).click();
  await expect(alert).toHaveCount(0);
});
