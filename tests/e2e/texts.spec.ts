import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { EditPage } from './pages/edit.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { barriers } from './support/barriers.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const TITLE = 'Interview';

/** From the menu of the page's view. */
async function choose({ desk }: Workbench, command: string): Promise<void> {
  await desk.page.getByRole('button', { name: desk.t.desk.look.title, exact: true }).click();
  await desk.page.getByRole('menuitem', { name: command }).click();
}

async function hand(page: Page, button: Locator, file: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await button.click();
  await (await chosen).setFiles(file);
}

test('a file takes the place of a text, which can be read and be the text again', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  const bench = await openSmallStudy(page, 'ur', ur);
  const { desk, shell } = bench;
  const edit = new EditPage(page, ur);
  const { replace, history, commands, review } = ur.texts;
  const text = (await desk.transcript.textContent()) ?? '';
  const corrected = text
    .replace('closes a complaint unread', 'closes every complaint unread')
    .replace('I filed two and heard nothing.', 'Most mornings the road is closed by snow.')
    .replace('دو ہفتے', 'تین ہفتے');
  const files = {
    corrected: info.outputPath('corrected.txt'),
    other: info.outputPath('other.txt'),
    same: info.outputPath('same.txt'),
  };
  await writeFile(files.corrected, corrected);
  await writeFile(files.same, text);
  await writeFile(files.other, 'Sadia: Cricket again.\nUmar: It rained in Swat all week.\n');

  await choose(bench, commands.replaceText);
  const button = page.getByRole('button', { name: replace.chooseFile });
  await hand(page, button, files.same);
  await expect(shell.main).toContainText(replace.isSame);
  await hand(page, button, files.other);
  await expect(shell.main).toContainText(replace.sharesNothing);
  await expect(page.getByRole('link', { name: replace.asOwn })).toBeVisible();
  await hand(page, button, files.corrected);
  await expect(shell.main).toContainText(replace.same(5));
  await expect(shell.main).toContainText(replace.changed(2));
  await expect(shell.main).toContainText(replace.lost(1));
  expect(await barriers(page, 'all')).toEqual([]);
  expect(await leftInEnglish(page, ur)).toEqual([]);
  await page.getByRole('button', { name: replace.replace, exact: true }).click();
  await expect.poll(() => desk.transcript.textContent()).toBe(corrected);
  await expect(edit.lines).toHaveCount(3);
  // Other words stand there now: what was coded is not on them.
  await expect(edit.line('I filed two')).toContainText(review.lost);
  await expect(edit.line('the officer closes')).toContainText('every');
  expect(await barriers(page, 'all')).toEqual([]);
  expect(await leftInEnglish(page, ur)).toEqual([]);

  await choose(bench, commands.showTexts);
  const versions = shell.main.getByRole('listitem');
  await expect(versions).toHaveCount(2);
  await expect(shell.main.locator('ins')).toHaveText([/every/u, /by snow/u, /تین/u]);
  expect(await barriers(page, 'all')).toEqual([]);
  expect(await leftInEnglish(page, ur)).toEqual([]);
  await versions.last().getByRole('button').click();
  await page.getByText(history.wholeText, { exact: true }).click();
  await expect(shell.main).toContainText('I filed two and heard nothing.');
  await page.getByRole('button', { name: history.restore }).click();
  await expect.poll(() => desk.transcript.textContent()).toBe(text);
  await expect(shell.notice(history.restored)).toBeVisible();
  await shell.undo();
  await expect.poll(() => desk.transcript.textContent()).toBe(corrected);
});

async function correct(bench: Workbench, page: Page, from: string, to: string): Promise<void> {
  const edit = new EditPage(page);
  await bench.desk.transcript.focus();
  await edit.enter();
  await edit.correct([from, to]);
  await page.keyboard.press('Control+s');
  await expect(bench.desk.transcript).toContainText(to);
  await bench.shell.everythingSaved();
}

test('a text that was changed in two copies is chosen by a person, and every coding is kept', async ({
  page,
  otherProfile,
}, info) => {
  const save = (name: string) => info.outputPath(name);
  const own = await openSmallStudy(page);
  const handedOut = await own.shell.backUp(save);
  const otherPage = await otherProfile.newPage();
  const theirs = workbench(otherPage);
  await theirs.projects.open();
  await theirs.projects.openProjectFile(handedOut);
  await theirs.documents.openOnDesk(TITLE);
  await correct(theirs, otherPage, 'Who uses the portal', 'So, who uses the portal');
  const returned = await theirs.shell.backUp((name) => save(`returned ${name}`));
  await correct(own, page, 'Did it help', 'Did that help');

  const { merge, app, texts } = en;
  await own.shell.bar.getByRole('button', { name: `${app.projectMenu}:` }).click();
  await page.getByRole('menuitem', { name: merge.command }).click();
  const dialog = page.getByRole('dialog', { name: merge.title });
  await hand(page, dialog.getByRole('button', { name: merge.choose }), returned);
  // Nothing but a text comes in, beside one that is newer: it is told all the same.
  await expect(dialog).toContainText(merge.counted(merge.tables.revisions, 1));
  await dialog.getByRole('button', { name: merge.merge, exact: true }).click();
  await expect(dialog).toBeHidden();

  await expect(own.shell.main).toContainText(texts.bar.twoTexts);
  await page.getByRole('button', { name: texts.bar.compare }).click();
  await expect(page.getByRole('heading', { name: texts.choose.title })).toBeVisible();
  await expect(own.shell.main.locator('ins, del')).toHaveCount(4);
  expect(await barriers(page, 'all')).toEqual([]);
  const isTheirs = await own.shell.main.locator('.changed').first().locator('del').innerText();
  await page.getByRole('button', { name: texts.choose.choose, exact: true }).last().click();
  await expect(own.shell.notice(texts.choose.chosen)).toBeVisible();
  await expect(own.desk.transcript).toContainText(
    isTheirs.includes('So') ? 'Did that help' : 'So, who uses the portal',
  );
  await expect(own.shell.main).not.toContainText(texts.bar.twoTexts);
  await own.desk.expectCodings('Doubt', 4);
  await own.shell.undo();
  await expect(own.shell.main).toContainText(texts.bar.twoTexts);
});
