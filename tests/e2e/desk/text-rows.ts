import { expect } from '@playwright/test';
import type { KeySpec } from '#session/key-spec.ts';
import type { Messages } from '#i18n/messages.ts';
import { EditPage } from '../pages/edit.ts';
import type { KeyRow } from './key-row.ts';

const PASSAGE = 'Some of them do';

/** A key that says why it does nothing here. */
function refused(does: string, keys: readonly KeySpec[], why: (t: Messages) => string): KeyRow {
  return {
    does,
    from: (hand) => hand.select(PASSAGE),
    keys,
    shows: async (hand) => {
      await expect(hand.bench.shell.notice(why(hand.t))).toBeVisible();
    },
    steps: 0,
  };
}

/** Keys that join codings, edit the text, and read it beside another; what acts in a translation is in its own spec. */
export const textRows: readonly KeyRow[] = [
  {
    does: 'begins a link at the picked coding',
    from: (hand) => hand.pick('Doubt', 'look at it from a distance'),
    keys: ['KeyX'],
    shows: async ({ bench, page, t }) => {
      await expect(bench.claims.begun).toContainText('look at it from a distance');
      await bench.claims.begun.getByRole('button', { name: t.common.cancel }).click();
      await expect(bench.claims.begun).toHaveCount(0);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    steps: 0,
  },
  {
    does: 'opens the text for editing',
    from: (hand) => hand.select(PASSAGE),
    keys: ['KeyE'],
    shows: async (hand) => {
      const text = new EditPage(hand.page, hand.t).text;
      await expect(text).toBeFocused();
      await hand.press('Escape');
      await expect(text).toHaveCount(0);
      await expect(hand.desk.transcript).toBeVisible();
    },
    steps: 0,
  },
  refused('says that no coding is to be looked at', ['Shift+KeyY'], (t) => t.texts.nothingToLookAt),
  refused('says that nothing is to be confirmed', ['KeyY'], (t) => t.texts.notToConfirm),
  {
    does: 'asks what the text is a translation of, where it is joined with none',
    from: (hand) => hand.select(PASSAGE),
    keys: ['Shift+KeyB'],
    shows: async ({ page, t, desk }) => {
      const dialog = page.getByRole('dialog', { name: t.translations.join.title });
      await expect(dialog.getByRole('combobox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect.poll(() => desk.selectedText()).toBe(PASSAGE);
    },
    steps: 0,
  },
  refused('goes to no other text', ['KeyB'], (t) => t.translations.cannot.beside),
  ...(['KeyJ', 'KeyN', 'ArrowDown', 'ArrowUp', 'KeyO'] as const).map((second) =>
    refused(
      `aligns nothing by A and ${second}`,
      [`KeyA ${second}`],
      (t) => t.translations.cannot.beside,
    ),
  ),
];
