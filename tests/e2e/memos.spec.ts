import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import type { Workbench } from './pages/workbench.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const CLERK = 'The clerk found it in an hour';
const ATTRIBUTION = '(Interview Amina Khan, April 2019)';

/** Pastes markup as another program or page left it on the clipboard. */
async function paste(target: Locator, html: string): Promise<void> {
  await target.evaluate((element, markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', 'not this');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, html);
}

/** A memo that cites a quote, two codings and a code. */
async function writeCiting({ memos }: Workbench, page: Page): Promise<void> {
  await memos.write();
  await page.keyboard.type('Of @');
  await memos.pick('dubt', 'Doubt');
  await page.keyboard.type('two say that nobody reads: @');
  await memos.pick('officer unread', 'the officer closes');
  await page.keyboard.type('and @');
  await memos.pick('كوئى جواب', 'کوئی جواب');
  await page.keyboard.type('but @');
  await memos.pick('clerk hour', CLERK);
  await expect(memos.mentions).toHaveCount(4);
}

async function rename({ shell }: Workbench, page: Page, from: string, to: string): Promise<void> {
  await shell.goTo('codebook');
  await page.getByRole('treeitem').filter({ hasText: from }).click();
  const name = page.getByRole('main').getByRole('textbox', { name: en.common.name, exact: true });
  await name.fill(to);
  await name.press('Tab');
  await shell.everythingSaved();
}

test('a memo cites passages and a code, which stay what they are and open by click and by key', async ({
  page,
}, testInfo) => {
  const outputPath = (name: string) => testInfo.outputPath(name);
  const bench = await openSmallStudy(page);
  const { shell, desk, memos } = bench;
  await desk.selectWithMouse(CLERK);
  await desk.press('KeyK');
  await shell.goTo('memos');
  await writeCiting(bench, page);
  await memos.expectStored('Of Doubt two say');

  await rename(bench, page, 'Doubt', 'Disbelief');
  const mentioned = page.getByText(en.mentions.mentionedIn(1));
  await expect(mentioned).toBeVisible();
  await shell.goTo('memos');
  await memos.line('Of Disbelief two say').getByRole('button').click();
  await expect(memos.mentions.first()).toHaveText('Disbelief');

  // By click, before anything is written and while it is.
  await memos.mentions.nth(1).click();
  await expect(desk.pickedCoding).toContainText('Disbelief');
  await expect(page).toHaveURL(/coding=/u);
  await page.goBack();
  await memos.line('two say').getByRole('button').click();
  await memos.edit();
  // A new editor takes the focus a moment after it is there.
  await expect(async () => {
    await memos.text.press('Control+Home');
    for (let step = 0; step <= 'Of '.length; step += 1) await page.keyboard.press('ArrowRight');
    await expect(memos.text.locator('.ProseMirror-selectednode')).toHaveText('Disbelief', {
      timeout: 500,
    });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/codebook\?code=/u);
  await page.goBack();

  // What is typed is found, in names of what is mentioned too, and in any spelling.
  await page.getByRole('searchbox', { name: en.memos.search }).fill('كوئى جواب');
  await expect(page.getByRole('status').filter({ hasText: en.memos.countOf(1, 2) })).toBeVisible();
  const markdown = await memos.save('shown', 'md', outputPath);
  const read = marked.parse(await readFile(markdown, 'utf8'), { async: false });
  expect(read).toContain('<h1>A small study – Memos</h1>');
  expect(read).toContain(`“the officer closes a complaint unread” ${ATTRIBUTION} and`);
  expect(read).toContain(`“${CLERK}” ${ATTRIBUTION}`);
  expect(read).toContain('Of Disbelief two say');
  expect(read).not.toContain('Small enough');
  await page.getByRole('searchbox', { name: en.memos.search }).fill('');
  await memos.line('two say').getByRole('button').click();
  const word = await memos.save('this', 'docx', outputPath);
  const { value } = await mammoth.convertToHtml({ buffer: await readFile(word) });
  expect(value).toContain('کوئی جواب نہیں آیا');
  expect(value).toContain('Of Disbelief two say');

  await desk.press('Control+KeyZ');
  await expect(memos.line('Of Doubt two say')).toBeVisible();
});

const FILED = 'The others say that the officer closes a complaint unread. I filed two';

test('the picker offers the very words first, says whose they are, and a long passage is cited alike everywhere', async ({
  page,
}, testInfo) => {
  const { shell, desk, memos } = await openSmallStudy(page);
  await desk.selectWithMouse(FILED);
  await desk.press('KeyK');
  await shell.goTo('memos');
  await memos.write();
  await page.keyboard.type('As @');
  const options = memos.picker.getByRole('option');
  const field = memos.picker.getByRole('combobox');
  await field.fill('complaint');
  await expect(options).toHaveCount(3);
  await expect(options.nth(0)).toContainText('closes a complaint');
  await expect(options.nth(0)).toContainText('Hope · Amina Khan · Interview');
  await expect(options.nth(1)).toContainText('the officer closes a complaint unread');
  await expect(options.nth(1)).toContainText('Doubt · Amina Khan · Interview');
  await expect(options.nth(2)).toContainText(FILED);
  await expect(options.locator('mark')).toHaveText(['complaint', 'complaint', 'complaint']);
  await expect(memos.picker.getByRole('status')).toHaveText(en.mentions.found(3));
  // By parts of words nothing is found; by the name of a code, behind the words.
  await field.fill('plaint');
  await expect(options).toHaveCount(0);
  await field.fill('hope');
  await expect(options.first()).toContainText('Hope');
  await expect(options.nth(1)).toContainText('Hope · Amina Khan');
  await field.fill('others say');
  await page.keyboard.press('Enter');
  await expect(memos.picker).toBeHidden();
  await page.keyboard.type(' says. And so on.');
  await memos.expectStored('April 2019) says. And so on.');

  const first = 'The others say that the officer closes a complaint unread. I …';
  await expect(memos.mentions).toContainText(first);
  const markdown = await memos.save('this', 'md', (name) => testInfo.outputPath(name));
  const { value: word } = await mammoth.convertToHtml({
    path: await memos.save('this', 'docx', (name) => testInfo.outputPath(name)),
  });
  const read = marked.parse(await readFile(markdown, 'utf8'), { async: false });
  for (const file of [read, word]) {
    expect(file).toContain(`As “${first}” ${ATTRIBUTION} [1] says. And so on.`);
    expect(file).toContain(`<strong>${en.memos.export.cited}</strong>`);
    expect(file).toContain(`<li>“${FILED}” ${ATTRIBUTION}`);
  }
});

test('what is gone says so, and comes back', async ({ page }) => {
  const bench = await openSmallStudy(page);
  const { shell, desk, memos } = bench;
  await shell.goTo('memos');
  await memos.write();
  await page.keyboard.type('On ');
  await memos.tool(en.mentions.command).click();
  await memos.pick('closes', 'closes a complaint');
  await page.keyboard.type('so far');
  await memos.expectStored('so far');
  await memos.mentions.first().click();
  await expect(desk.pickedCoding).toHaveCount(1);
  await desk.press('KeyU');
  await shell.goTo('memos');
  await memos.line('so far').getByRole('button').click();
  await expect(memos.mentions.first()).toHaveText(en.mentions.gone.codings);
  await desk.press('Control+KeyZ');
  await expect(memos.mentions.first()).toContainText('closes a complaint');
});

test('what is pasted is cleaned, tables are written with keys, and nothing is fetched', async ({
  page,
}) => {
  const { shell, memos } = await openSmallStudy(page);
  await shell.goTo('memos');
  await memos.write();
  for (const name of ['word', 'google-docs', 'web-page']) {
    const file = path.resolve('tests/fixtures/clipboard', `${name}.html`);
    await paste(memos.text, await readFile(file, 'utf8'));
  }
  await expect(memos.text.getByRole('heading')).toHaveText([
    'Field notes',
    'Second visit',
    'Notice',
  ]);
  await expect(memos.text.getByRole('table')).toHaveCount(3);
  await expect(
    memos.text.locator('img:not(.ProseMirror-separator), a, script, iframe, [style], form'),
  ).toHaveCount(0);
  await memos.expectStored('Field notes');

  await memos.write();
  const { table, tableSteps } = en.parts.memoEditor;
  await memos.tool(table).press('Enter');
  await page.getByRole('menuitem', { name: tableSteps.insert }).press('Enter');
  await expect(memos.text.getByRole('columnheader')).toHaveCount(3);
  for (const text of ['Who', 'What', 'When', 'آمنہ', 'دو ہفتے']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('three weeks');
  await memos.tool(table).press('Enter');
  await page.getByRole('menuitem', { name: tableSteps.rowAfter }).press('Enter');
  await expect(memos.text.getByRole('row')).toHaveCount(4);
  await memos.tool(table).press('Enter');
  await page.getByRole('menuitem', { name: tableSteps.deleteColumn }).press('Enter');
  await expect(memos.text.getByRole('row').first()).toHaveText('WhoWhen');
  await memos.expectStored('Who');
  await shell.everythingSaved();
  await page.reload();
  await memos.line('Who').getByRole('button').click();
  await expect(memos.text.getByRole('cell', { name: 'آمنہ' })).toBeVisible();
});

test('the journal has an entry for today, in Urdu and with a direction for every block', async ({
  page,
}, testInfo) => {
  const outputPath = (name: string) => testInfo.outputPath(name);
  const { shell, memos, desk } = await openSmallStudy(page, 'ur', ur);
  await shell.goTo('memos');
  await page.getByRole('radio', { name: ur.memos.views.journal }).check({ force: true });
  await expect(page.getByText(ur.memos.journal.emptyTitle)).toBeVisible();
  await page.getByRole('heading', { name: ur.memos.title }).click();
  await desk.press('KeyT');
  await expect(memos.text).toBeFocused();
  await page.keyboard.type('آج دو متن پڑھے۔');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Then I read ');
  await page.keyboard.press('Control+Period');
  await memos.pick('interv', 'Interview');
  await memos.expectStored('آج دو متن');
  const directions = await memos.text
    .locator('p')
    .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction));
  expect(directions).toEqual(['rtl', 'ltr']);
  await expect(page.getByText(ur.memos.journal.count(1))).toBeVisible();

  // The same key leads to the same entry.
  await memos.title.press('Escape');
  await page.getByRole('button', { name: ur.memos.journal.today }).click();
  await expect(page.getByText(ur.memos.journal.count(1))).toBeVisible();
  const file = await memos.save('shown', 'md', outputPath);
  const read = await readFile(file, 'utf8');
  expect(read).toContain('آج دو متن پڑھے۔');
  expect(read).toContain('Then I read Interview');
  expect(read).toMatch(/^## روزنامچہ، \d+ \S+ \d{4}$/mu);
});
