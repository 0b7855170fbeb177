import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { BesideDesk } from './pages/beside.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { sampleFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

const ORIGINAL = 'Official 05 · District Administration';
const TRANSLATION = 'Official 05 in English';
const t = en.translations;

/** The sample study with an English translation of the interview in two languages, joined and side by side. */
async function readSideBySide(
  page: Page,
  file: { name: string; text: string },
): Promise<Workbench> {
  const bench = workbench(page);
  const { projects, documents, shell } = bench;
  await projects.open();
  await projects.openSample();
  await shell.goTo('documents');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) });
  await documents.importButton(1).click();
  const title = 'Official 05 in English';
  await documents
    .row(title)
    .getByRole('button', { name: en.documents.particularsOf(title) })
    .click();
  await page.getByLabel(t.translationOf).selectOption({ label: ORIGINAL });
  await documents.openOnDesk(ORIGINAL);
  await page.keyboard.press('Shift+KeyB');
  await expect(new BesideDesk(page).sheet('translation')).toBeVisible();
  return bench;
}

const file = { name: 'Official 05 in English.txt' };

test('an interview in two languages is read, coded and quoted beside its translation', async ({
  page,
  context,
}, testInfo) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = await readFile(sampleFile('official-05-english.txt'), 'utf8');
  const beside = new BesideDesk(page);
  const { desk, shell, quotes } = await readSideBySide(page, { ...file, text });

  await test.step('turns stand level', async () => {
    await beside.expectLevel('کا اندازہ آپ نے کہاں', 'Where did you get the estimate');
  });

  await test.step('a coding on either side shows on the other', async () => {
    await beside.selectTurn('translation', 'Take it as a guess');
    await page.keyboard.press('KeyF');
    await desk.pick('Someone inside');
    const mark = beside.sheet('original').getByRole('button', {
      name: /Someone inside.*Take it as/u,
    });
    await expect(mark).toBeVisible();
    await beside.selectTurn('original', 'دس پندرہ فیصد کا اندازہ');
    await page.keyboard.press('KeyF');
    await desk.pick('Word of mouth');
    await expect(
      beside.sheet('translation').getByRole('button', { name: /Word of mouth.*دس پندرہ/u }),
    ).toBeVisible();
    await mark.click();
    await expect(desk.pickedCoding).toContainText('Someone inside');
  });

  await test.step('an alignment is corrected by keyboard, and undone', async () => {
    await beside.paragraph('translation', 'Take it as a guess').click();
    const rows = page.getByRole('toolbar', { name: t.alignment });
    const former = await rows.getByRole('button').count();
    await page.keyboard.press('KeyA');
    await page.keyboard.press('KeyN');
    await expect(rows.getByRole('button')).toHaveCount(former + 1);
    await expect(rows.getByRole('button', { name: t.nothingThere.original })).toHaveCount(1);
    await page.keyboard.press('Control+KeyZ');
    await expect(rows.getByRole('button')).toHaveCount(former);
    await page.keyboard.press('KeyB');
    await expect(
      beside.sheet('original').locator('p:focus').filter({ hasText: 'اندازہ ہی سمجھیے' }),
    ).toBeVisible();
  });

  await test.step('both are quoted', async () => {
    await beside.selectTurn('original', 'دس پندرہ فیصد کا اندازہ');
    await page.keyboard.press('KeyK');
    await shell.goTo('quotes');
    const quote = quotes.quotes.first();
    await quote.getByRole('radio', { name: t.quote.choices.both }).check();
    await expect(quote).toContainText('Where did you get the estimate');
    await expect(quote).toContainText('translated from Urdu');
    await quote.getByRole('button', { name: t.quote.trim }).click();
    const words = quote.getByRole('textbox', { name: t.quote.trimLabel(TRANSLATION) });
    await words.focus();
    await page.keyboard.press('Control+Home');
    await words.evaluate((field: HTMLTextAreaElement) => {
      field.setSelectionRange(0, 'Where did you get the estimate'.length);
    });
    await quote.getByRole('button', { name: t.quote.take }).click();
    await expect(quote).not.toContainText('fifteen percent');
    const saved = await quotes.save('csv', (name) => testInfo.outputPath(name));
    const csv = await readFile(saved, 'utf8');
    expect(csv).toContain('Where did you get the estimate');
    expect(csv).toContain('دس پندرہ فیصد کا اندازہ');
    expect(csv).toContain('translated from Urdu');
    await page.reload();
    await expect(quotes.quotes.first()).toContainText('Where did you get the estimate');
  });
});

test('texts of unequal length are aligned as far as they go, in Urdu and on a small screen too', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const text = await readFile(sampleFile('official-05-english.txt'), 'utf8');
  const beside = new BesideDesk(page);
  const half = text.slice(0, text.indexOf('Interviewer: Does that happen often?'));
  await readSideBySide(page, { ...file, text: half });
  const notice = page.getByRole('status').filter({ hasText: 'The original goes on for' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: t.goThere }).click();
  await expect(beside.paragraph('original', 'Does that happen often')).toBeInViewport();

  await workbench(page).shell.goTo('settings');
  await workbench(page).settings.chooseLanguage('ur');
  await page.goBack();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('status').filter({ hasText: 'اصل میں آگے' })).toBeVisible();
  const question = 'Thank you for making time';
  const own = await beside.boxOf('original', question);
  const other = await beside.boxOf('translation', question);
  // One lies under the other, and both fit the screen.
  expect(own.y + own.height).toBeLessThanOrEqual(other.y + 1);
  expect(other.x).toBeGreaterThanOrEqual(0);
  expect(other.x + other.width).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: ur.translations.close }).click();
  await expect(beside.sheet('translation')).toHaveCount(0);
});
