import { expect } from '@playwright/test';
import type { DeskHand } from './desk-hand.ts';
import type { KeyRow } from './key-row.ts';

const PASSAGE = 'Some of them do';

const selectPassage = (hand: DeskHand) => hand.select(PASSAGE);

async function expectSheet({ page, t }: DeskHand): Promise<void> {
  const sheet = page.getByRole('dialog', { name: t.app.keys.title });
  await expect(sheet).toContainText(t.desk.commands.applyActive);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}

async function applyActive(hand: DeskHand): Promise<void> {
  await hand.activate('Hope');
  await hand.select(PASSAGE);
  await hand.press('KeyQ');
  await hand.desk.expectCodings('Hope', 4);
}

/** Keys that work everywhere. */
export const shellRows: readonly KeyRow[] = [
  ...(['Mod+Shift+KeyZ', 'Mod+KeyY'] as const).map((redo): KeyRow => ({
    does: `takes back what was done and does it again by ${redo}`,
    from: applyActive,
    keys: ['Mod+KeyZ', redo],
    by: async (hand) => {
      await hand.press('Mod+KeyZ');
      await hand.desk.expectCodings('Hope', 3);
      await expect(hand.desk.codeHere('Hope')).toBeHidden();
      await hand.press(redo);
    },
    shows: async ({ desk }) => {
      await desk.expectCodings('Hope', 4);
      await expect(desk.codeHere('Hope')).toBeVisible();
    },
    steps: 1,
  })),
  {
    does: 'runs any command by its name',
    from: selectPassage,
    keys: ['Mod+KeyK'],
    shows: async (hand) => {
      const { page, t, desk } = hand;
      const palette = page.getByRole('dialog', { name: t.app.palette.title });
      await expect(palette.getByRole('combobox')).toBeFocused();
      await hand.type(t.desk.walkCommands.selectTurn);
      await hand.press('Enter');
      await expect(palette).toBeHidden();
      await expect.poll(() => desk.selectedText()).toMatch(/^Some of them do\..*nothing\.$/u);
    },
    steps: 0,
  },
  {
    does: 'searches for what is selected, and comes back to it',
    from: selectPassage,
    keys: ['Mod+Shift+KeyF'],
    shows: async ({ page, desk, bench: { search } }) => {
      await expect(search.field).toHaveValue(PASSAGE);
      await expect(search.hits).toHaveCount(1);
      await page.goBack();
      await expect.poll(() => desk.selectedText()).toBe(PASSAGE);
    },
    steps: 0,
  },
  {
    does: 'shows the keys',
    from: selectPassage,
    keys: ['Shift+Slash'],
    shows: expectSheet,
    steps: 0,
  },
  {
    does: 'goes to what was told last, and back to the text',
    from: applyActive,
    keys: ['Mod+KeyZ', 'Alt+KeyT'],
    by: async (hand) => {
      await hand.press('Mod+KeyZ');
      await hand.desk.expectCodings('Hope', 3);
      await hand.press('Alt+KeyT');
    },
    shows: async ({ page, desk }) => {
      const notice = page.getByRole('listitem').and(page.locator(':focus'));
      await expect(notice).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(notice).toHaveCount(0);
      const isThere = () =>
        desk.transcript.evaluate((root) => root.contains(document.activeElement));
      await expect.poll(isThere).toBe(true);
    },
    steps: 0,
  },
  { does: 'shows the keys by F1', from: selectPassage, keys: ['F1'], shows: expectSheet, steps: 0 },
];
