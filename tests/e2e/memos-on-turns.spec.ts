import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { isolate } from '#i18n/isolate.ts';
import type { DeskPage } from './pages/desk.ts';
import { EditPage } from './pages/edit.ts';
import { openSmallStudy } from './support/small-study.ts';
import { expect, test } from './support/test.ts';

const TURN = 'Some of them do.';
const NOTE = 'She counts herself among the others.';

/** The sign beside the turn that says something. */
function signAt(desk: DeskPage, words: string): Locator {
  return desk.turn(words).getByRole('button');
}

/** Goes from turn to turn until one that says something has the focus. */
async function walkTo(page: Page, desk: DeskPage, words: string): Promise<void> {
  await desk.tabToTranscript();
  for (let turns = 0; turns < 10; turns += 1) {
    if (await desk.turn(words).evaluate((turn) => turn === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no turn says ${words}`);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

test('a memo is written on a turn, stays on it while the text is edited, and opens from the list', async ({
  page,
}) => {
  const { shell, desk, memos } = await openSmallStudy(page);
  const field = desk.inspector.getByLabel(/^Memo on .Some of them do/u);
  await walkTo(page, desk, TURN);
  await expect(desk.transcript.getByRole('button')).toHaveCount(0);
  await page.keyboard.press('m');
  await expect(field).toBeFocused();
  await page.keyboard.type(NOTE);
  await page.keyboard.press('Escape');
  const sign = signAt(desk, TURN);
  await expect(sign).toHaveAccessibleName(`Memo: ${isolate(NOTE)}`);
  await shell.everythingSaved();

  // From the turn by Tab, with its words.
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(sign).toBeFocused();
  await expect(page.locator('.tooltip')).toContainText(NOTE);
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');

  // The text before it, and of the turn itself.
  const edit = new EditPage(page);
  await edit.enter();
  await edit.correct(['Who uses the portal', 'Who in the world uses the portal']);
  await edit.correct(['heard nothing', 'heard nothing at all']);
  await page.keyboard.press('Control+s');
  await expect(desk.transcript).toContainText('Who in the world');
  await expect(signAt(desk, TURN)).toHaveAccessibleName(`Memo: ${isolate(NOTE)}`);
  await expect(desk.transcript.getByRole('button')).toHaveCount(1);

  await page.keyboard.press('Control+k');
  await page.keyboard.type(en.navigation.memos);
  await page.keyboard.press('Enter');
  const line = memos.line(NOTE);
  await expect(line).toContainText('Some of them do.');
  await tabTo(page, line.getByRole('button'));
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(main.getByText('heard nothing at all')).toBeVisible();
  await tabTo(page, main.getByRole('link', { name: /Some of them do/u }));
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.selectedText()).toContain('heard nothing at all');
  await expect(desk.inspector.getByText(NOTE)).toBeVisible();

  await shell.undo();
  await expect(desk.transcript).not.toContainText('Who in the world');
  await expect(signAt(desk, TURN)).toBeVisible();
  await shell.undo();
  await expect(signAt(desk, TURN)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(signAt(desk, TURN)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(desk.transcript).toContainText('Who in the world');
  await shell.everythingSaved();
  await page.reload();
  await expect(signAt(desk, TURN)).toHaveAccessibleName(`Memo: ${isolate(NOTE)}`);
});

test('a memo whose turn is gone is the document’s, with the words it stood at', async ({
  page,
}) => {
  const { shell, desk, memos } = await openSmallStudy(page);
  await desk.turn('And do people trust it?').getByText('And do people').click();
  await page.keyboard.press('Alt+m');
  await expect(desk.inspector.getByLabel(/^Memo on .And do people/u)).toBeFocused();
  await page.keyboard.type('A leading question.');
  await page.keyboard.press('Escape');
  await shell.everythingSaved();
  const edit = new EditPage(page);
  await edit.enter();
  await edit.correct(['Interviewer: And do people trust it?', '']);
  await page.keyboard.press('Control+s');
  await expect(desk.transcript).not.toContainText('And do people trust it?');
  await page.keyboard.press('Escape');
  await expect(desk.inspector.getByText(en.turnMemos.lost)).toBeVisible();
  await expect(desk.inspector.getByText('And do people trust it?')).toBeVisible();
  await expect(desk.inspector.getByText('A leading question.')).toBeVisible();
  await shell.goTo('memos');
  await memos.line('A leading question.').getByRole('button').click();
  await expect(page.getByText(en.turnMemos.lostExplained)).toBeVisible();
  await shell.undo();
  await expect(memos.line('A leading question.')).toContainText('And do people trust it?');
});

test('on a narrow page Escape leads from the memo to the text, which is in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { desk } = await openSmallStudy(page);
  await walkTo(page, desk, TURN);
  await page.keyboard.press('m');
  await expect(desk.inspector.getByLabel(/^Memo on .Some of them do/u)).toBeFocused();
  await page.keyboard.type(NOTE);
  await page.keyboard.press('Escape');
  await expect(desk.inspector).toBeHidden();
  await expect(signAt(desk, TURN)).toBeInViewport();
});
