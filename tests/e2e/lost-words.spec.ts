import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { EditPage } from './pages/edit.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const UNREAD = 'the officer closes a complaint unread';
const DISTANCE = 'look at it from a distance';

/** The small study with something typed in a text and not saved; `kept` is what the tab keeps. */
async function typedOnly(page: Page) {
  const bench = await openSmallStudy(page);
  const edit = new EditPage(page);
  await bench.desk.tabToTranscript();
  await edit.enter();
  await edit.correct(['neighbours', 'friends']);
  return { ...bench, kept: () => page.evaluate(() => JSON.stringify(sessionStorage)) };
}

test('what an edit took out of the text is told where it was linked or mentioned, with the way back', async ({
  page,
}) => {
  const { shell, desk, claims, memos } = await openSmallStudy(page);
  const edit = new EditPage(page);
  await desk.tabToTranscript();
  await desk.press('j', 'x', 'j', 'j', 'x');
  await claims.join('contradicts');
  await shell.goTo('memos');
  await memos.write();
  // Opening the palette keeps what the editor can do.
  await page.keyboard.press('Control+k');
  await page.keyboard.type(en.mentions.command);
  await page.keyboard.press('Enter');
  await memos.pick('officer unread', 'the officer closes');
  await memos.expectStored('the officer closes');

  await shell.goTo('desk');
  await desk.tabToTranscript();
  await edit.enter();
  await edit.correct([` The others say that ${UNREAD}.`, '']);
  await edit.save.click();
  await expect(edit.line(UNREAD).first()).toContainText(en.texts.review.lost);

  await shell.goTo('claims');
  const claim = claims.claims.first();
  await expect(claim).toContainText(DISTANCE);
  await expect(claim.locator('del')).toHaveText(UNREAD);
  await claim.getByRole('link', { name: en.links.toReview }).click();
  await expect(edit.line(UNREAD).first()).toBeVisible();

  await shell.goTo('memos');
  await memos.line('the officer closes').click();
  await expect(memos.mentions).toHaveAttribute('data-state', 'lost');
  await expect(memos.mentions).toContainText(UNREAD);
  await memos.mentions.click();
  await expect(edit.line(UNREAD).first()).toBeVisible();
});

test('a memo on a coding whose words are gone shows what they were', async ({ page }) => {
  const { shell, desk, memos } = await openSmallStudy(page);
  const edit = new EditPage(page);
  await desk.tabToTranscript();
  await desk.press('j', 'm');
  await expect(desk.inspector.locator('[role=textbox]')).toBeFocused();
  await page.keyboard.type('She stands apart.');
  await page.keyboard.press('Escape');
  await shell.everythingSaved();
  await shell.goTo('memos');
  await memos.line('She stands apart.').getByRole('button').click();
  const words = page.getByRole('main').locator('blockquote');
  await expect(words).toHaveText(DISTANCE);
  await expect(page.getByText(en.mentions.lostHere)).toHaveCount(0);

  await shell.goTo('desk');
  await desk.tabToTranscript();
  await edit.enter();
  await edit.correct([`My neighbours ${DISTANCE}. `, '']);
  await edit.save.click();
  await expect(edit.line(DISTANCE).first()).toContainText(en.texts.review.lost);
  await shell.goTo('memos');
  await memos.line('She stands apart.').getByRole('button').click();
  await expect(page.getByText(en.mentions.lostHere)).toBeVisible();
  await expect(words).toHaveText(DISTANCE);
});

test('what was typed in a document is gone from the tab once that is erased', async ({ page }) => {
  const { shell, kept } = await typedOnly(page);
  await shell.goTo('documents');
  await expect.poll(kept).toContain('Amina Khan: My friends');

  await page
    .getByRole('button', {
      name: new RegExp(`^${en.documents.particularsOf('.*Interview.*')}$`, 'u'),
    })
    .first()
    .click();
  await page.getByRole('button', { name: en.merge.erase.document }).click();
  const asked = page.getByRole('alertdialog');
  await asked.getByRole('button', { name: en.merge.erase.confirm }).click();
  await expect.poll(kept).not.toContain('Amina Khan');
  await expect.poll(kept).not.toContain('hashiya.typed');
});

test('what was typed in a project is gone from the tab once that is removed', async ({ page }) => {
  const { shell, kept } = await typedOnly(page);
  await shell.goToProjects();
  await expect.poll(kept).toContain('Amina Khan: My friends');
  const { projects } = en;
  await page.getByRole('button', { name: projects.actionsFor('A small study') }).click();
  await page.getByRole('menuitem', { name: projects.remove }).click();
  await page.getByRole('button', { name: projects.removeConfirm }).click();
  await expect.poll(kept).not.toContain('hashiya.typed');
});

test('a memo takes no more at once than it is for', async ({ page }) => {
  const { shell, memos } = await openSmallStudy(page);
  await shell.goTo('memos');
  await memos.write();
  await page.keyboard.type('Kept.');
  const paste = (html: string, text: string) =>
    memos.text.evaluate(
      (element, [markup = '', plain = '']) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', markup);
        clipboardData.setData('text/plain', plain);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      [html, text],
    );
  await paste('<p>a</p>'.repeat(300_000), '');
  await expect(page.getByText(en.parts.memoEditor.tooMuch)).toBeVisible();
  await expect(memos.text).toHaveText('Kept.');
  // Markup that never ends is read once.
  await paste(`<p>and more</p>${'<style '.repeat(200_000)}`, 'not this');
  await expect(memos.text).toHaveText(/and more$/u);
});
