import { expect } from '@playwright/test';
import { SMALL_CODES } from '../support/small-study.ts';
import type { DeskHand } from './desk-hand.ts';
import type { KeyRow } from './key-row.ts';

const PASSAGE = 'Nobody waits for the office any more';
const URDU_PASSAGE = 'میں خود دفتر گئی';
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const selectPassage = (hand: DeskHand) => hand.select(PASSAGE);

async function expectApplied(hand: DeskHand, code: string, text: string): Promise<void> {
  const { desk, t } = hand;
  await expect(desk.said(t.desk.events.applied(code, t.desk.passage(text)))).toHaveCount(1);
  await expect(hand.codesHere.and(hand.page.getByText(code, { exact: true }))).toBeVisible();
}

/** Keys that put codes on a passage. */
export const applyRows: readonly KeyRow[] = [
  {
    does: 'applies the active code to the selection',
    from: async (hand) => {
      await hand.activate('Hope');
      await hand.select(PASSAGE);
    },
    keys: ['KeyQ'],
    shows: async (hand) => {
      await expectApplied(hand, 'Hope', PASSAGE);
      await hand.desk.expectCodings('Hope', 4);
    },
    steps: 1,
  },
  {
    does: 'applies the active code to words in Urdu',
    from: (hand) => hand.select(URDU_PASSAGE),
    keys: ['KeyQ'],
    shows: (hand) => expectApplied(hand, 'Hope', URDU_PASSAGE),
    steps: 1,
  },
  {
    does: 'finds a code by some of its letters and applies it',
    from: selectPassage,
    keys: ['KeyF'],
    shows: async (hand, { code, typed }) => {
      await hand.takeFromPicker(hand.desk.picker, typed);
      await expectApplied(hand, code, PASSAGE);
    },
    steps: 1,
  },
  {
    does: 'opens the same picker by the key beside Shift',
    from: selectPassage,
    keys: ['Slash'],
    shows: async (hand, { code, typed }) => {
      await hand.takeFromPicker(hand.desk.picker, typed);
      await expectApplied(hand, code, PASSAGE);
    },
    steps: 1,
  },
  {
    does: 'applies several codes in one go, and takes one off again',
    from: selectPassage,
    keys: ['KeyF'],
    shows: async (hand, { typed, otherCode, otherTyped }) => {
      const { picker } = hand.desk;
      for (const one of [typed, otherTyped, typed]) {
        await hand.findInPicker(picker, one);
        await hand.press('Shift+Enter');
        await expect(picker.getByRole('combobox')).toHaveValue('');
      }
      await hand.press('Escape');
      await expect(picker).toBeHidden();
      await expect(hand.codesHere).toHaveText([otherCode]);
    },
    steps: 3,
  },
  {
    does: 'creates a code in the picker',
    from: selectPassage,
    keys: ['KeyF'],
    shows: async (hand, { fresh }) => {
      await hand.takeFromPicker(hand.desk.picker, `+${fresh}`);
      await expectApplied(hand, fresh, PASSAGE);
      await expect(hand.desk.code(fresh)).toHaveAttribute('aria-level', '1');
    },
    steps: 1,
  },
  {
    does: 'creates a code below another',
    from: selectPassage,
    keys: ['KeyF'],
    shows: async (hand, { code, fresh }) => {
      await hand.takeFromPicker(hand.desk.picker, `+${code} > ${fresh}`);
      await expectApplied(hand, fresh, PASSAGE);
      await expect(hand.desk.code(fresh)).toHaveAttribute('aria-level', '2');
    },
    steps: 1,
  },
  {
    does: 'asks for the name of a new code',
    from: selectPassage,
    keys: ['KeyN'],
    shows: async (hand, { fresh }) => {
      const { picker } = hand.desk;
      await expect(picker.getByRole('combobox')).toHaveValue('+');
      await hand.takeFromPicker(picker, fresh);
      await expectApplied(hand, fresh, PASSAGE);
    },
    steps: 1,
  },
  {
    does: 'makes a code of the very words, which all stay coded',
    from: (hand) => hand.select(`${PASSAGE}.`),
    keys: ['KeyV'],
    shows: async (hand) => {
      await expectApplied(hand, PASSAGE, `${PASSAGE}.`);
      await expect(hand.desk.code(PASSAGE)).toBeVisible();
    },
    steps: 1,
  },
  {
    does: 'applies the codes on the digits',
    from: selectPassage,
    keys: DIGITS.map((digit) => `Digit${digit}`),
    by: async (hand) => {
      for (const [at, digit] of DIGITS.entries()) {
        await hand.press(`Digit${digit}`);
        await expectApplied(hand, SMALL_CODES[at] ?? '', PASSAGE);
      }
    },
    shows: async (hand) => {
      await expect(hand.codesHere).toHaveCount(DIGITS.length);
    },
    steps: 9,
  },
  {
    does: 'applies the codes used last by R and their number',
    from: selectPassage,
    keys: DIGITS.map((digit) => `KeyR Digit${digit}`),
    by: async (hand) => {
      for (const [at, digit] of DIGITS.entries()) {
        await hand.press(`KeyR Digit${digit}`);
        // Each one comes to the front, so that the next number is that of the one used before it.
        await expectApplied(hand, SMALL_CODES.at(-1 - at) ?? '', PASSAGE);
      }
    },
    shows: async (hand) => {
      await expect(hand.codesHere).toHaveCount(DIGITS.length);
    },
    steps: 9,
  },
];
