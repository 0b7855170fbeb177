import { expect } from '@playwright/test';
import type { DeskHand } from './desk-hand.ts';
import type { KeyRow } from './key-row.ts';

const PASSAGE = 'Some of them do';
const LETTERS = ['KeyQ', 'KeyV', 'Digit1', 'KeyF', 'KeyU', 'KeyR', 'Digit2'];

async function expectNothingDone({ desk, page }: DeskHand): Promise<void> {
  await desk.expectCodings('Hope', 3);
  await desk.expectCodings('Doubt', 4);
  await expect(desk.picker).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Keys while they mean something else. */
export const restRows: readonly KeyRow[] = [
  {
    does: 'leaves letters to a field that is written in',
    from: async (hand) => {
      await hand.select(PASSAGE);
      await hand.page.getByRole('searchbox', { name: hand.t.parts.codeTree.search }).focus();
    },
    keys: LETTERS,
    shows: async (hand) => {
      const field = hand.page.getByRole('searchbox', { name: hand.t.parts.codeTree.search });
      await expect(field).toHaveValue(hand.lettersOf(LETTERS));
      await field.fill('');
      await expectNothingDone(hand);
    },
    steps: 0,
  },
  {
    does: 'leaves letters to a sheet that lies over the text',
    from: async (hand) => {
      await hand.select(PASSAGE);
      await hand.press('F1');
      await expect(hand.page.getByRole('dialog')).toBeVisible();
    },
    keys: LETTERS,
    shows: async (hand) => {
      await hand.press('Escape');
      await expectNothingDone(hand);
    },
    steps: 0,
  },
  {
    does: 'leaves letters to a menu',
    from: async (hand) => {
      await hand.select(PASSAGE);
      await hand.page.getByRole('button', { name: hand.t.desk.look.title, exact: true }).click();
      await expect(hand.page.getByRole('menu')).toBeVisible();
    },
    keys: ['KeyQ', 'Digit1', 'KeyN'],
    shows: async (hand) => {
      await hand.press('Escape');
      await expectNothingDone(hand);
    },
    steps: 0,
  },
  {
    does: 'leaves letters alone of which a word is being composed',
    from: (hand) => hand.select(PASSAGE),
    keys: ['KeyQ'],
    by: ({ desk }) =>
      desk.transcript.evaluate((root) => {
        for (const code of ['KeyQ', 'Digit1', 'KeyF']) {
          const event = { code, key: 'Process', isComposing: true };
          root.dispatchEvent(
            new KeyboardEvent('keydown', { ...event, bubbles: true, cancelable: true }),
          );
        }
      }),
    shows: expectNothingDone,
    steps: 0,
  },
  {
    does: 'leaves letters alone while the focus is beside the text',
    from: async (hand) => {
      await hand.select(PASSAGE);
      await hand.page.getByRole('button', { name: hand.t.desk.look.title, exact: true }).focus();
    },
    keys: ['KeyQ', 'Digit1', 'KeyN'],
    shows: expectNothingDone,
    steps: 0,
  },
];
