import { expect } from '@playwright/test';
import { placeOfPhrase } from '../support/place-of-phrase.ts';
import type { DeskHand } from './desk-hand.ts';

/** A way the desk can look, and how one comes there and away from it again. */
export interface DeskState {
  readonly name: string;
  readonly show: (hand: DeskHand) => Promise<void>;
  readonly leave?: (hand: DeskHand) => Promise<void>;
  /** Selector of what is new; all of the page where this is left out. */
  readonly part?: string;
}

const WAITS = 'waits for the office';
const DISTANCE = 'look at it from a distance';
const WIDE = { width: 1280, height: 800 };

const pickDistance = (hand: DeskHand) => hand.pick('Doubt', DISTANCE);
const escape = (hand: DeskHand) => hand.press('Escape');

/** Presses a key in the text, which shows a display or lets text recede. */
async function pressInText(hand: DeskHand, ...keys: readonly string[]): Promise<void> {
  await hand.desk.transcript.focus();
  await hand.press(...keys);
}

async function resize({ page }: DeskHand, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  const isWiderThanWindow = () =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await expect.poll(isWiderThanWindow).toBe(false);
}

/** Opens or closes a pane, by the button at the end of the header it stands at. */
function togglePane({ page }: DeskHand, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

const reading: readonly DeskState[] = [
  {
    name: 'nothing selected',
    show: ({ desk, t }) => expect(desk.inspector).toContainText(t.desk.nothingSelected),
  },
  { name: 'a passage selected', show: (hand) => hand.select(WAITS) },
  { name: 'a coding picked', show: pickDistance },
  {
    name: 'codings over each other, one of them pointed at',
    show: async (hand) => {
      const { middle } = await placeOfPhrase(hand.desk.transcript, 'closes a complaint');
      await hand.page.mouse.move(middle.x, middle.y);
      await expect(hand.desk.transcript.locator('path.hovered:not([d=""])').first()).toBeVisible();
    },
    leave: ({ page }) => page.mouse.move(5, 5),
  },
  {
    name: 'an edge being moved',
    show: async (hand) => {
      await pickDistance(hand);
      await hand.press('BracketRight');
      await expect(hand.page.getByText(hand.t.desk.edgeHint)).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'the first of two keys pressed',
    show: async (hand) => {
      await hand.activate('Hope');
      await hand.select(WAITS);
      await hand.press('KeyR');
      await expect(hand.page.getByRole('status', { name: hand.t.app.keys.next })).toContainText(
        'Hope',
      );
    },
    leave: escape,
  },
];

const lookingOtherwise: readonly DeskState[] = [
  {
    name: 'all but one code receding',
    show: async (hand) => {
      await pickDistance(hand);
      await hand.press('KeyH');
      await expect(hand.page.getByText(hand.t.desk.look.onlyCode('Doubt'))).toBeVisible();
    },
    leave: (hand) => hand.press('KeyH'),
  },
  {
    name: 'what is coded receding',
    show: async (hand) => {
      await pressInText(hand, 'Shift+KeyH');
      await expect(hand.page.getByText(hand.t.desk.look.onlyUncoded)).toBeVisible();
    },
    leave: (hand) => pressInText(hand, 'Shift+KeyH'),
  },
  { name: 'codings underlined', show: (hand) => pressInText(hand, 'KeyD') },
  {
    name: 'codings in the margin only',
    show: (hand) => pressInText(hand, 'KeyD'),
    leave: (hand) => pressInText(hand, 'KeyD'),
  },
];

const opened: readonly DeskState[] = [
  {
    name: 'the memo on a coding open',
    show: async (hand) => {
      await pickDistance(hand);
      await hand.press('KeyM');
      const memo = hand.desk.inspector.getByLabel(hand.t.parts.memoEditor.memoOn('Doubt'));
      await expect(memo).toBeFocused();
    },
    leave: escape,
    part: 'aside',
  },
  {
    name: 'the picker open',
    show: async (hand) => {
      await pickDistance(hand);
      await hand.press('KeyF');
      await expect(hand.desk.picker.getByRole('option').first()).toBeVisible();
    },
    leave: escape,
    part: '[popover][role="dialog"]',
  },
  {
    name: 'the menu of a coding open',
    show: async (hand) => {
      const { middle } = await placeOfPhrase(hand.desk.transcript, DISTANCE);
      await hand.page.mouse.click(middle.x, middle.y, { button: 'right' });
      await expect(hand.page.getByRole('menu')).toBeVisible();
    },
    leave: escape,
    part: '[role="menu"]',
  },
  {
    name: 'the menu of the view open',
    show: async ({ page, t }) => {
      await page.getByRole('button', { name: t.desk.look.title, exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    leave: escape,
    part: '[role="menu"]',
  },
  {
    name: 'all keys shown',
    show: async (hand) => {
      await pressInText(hand, 'F1');
      await expect(hand.page.getByRole('dialog')).toBeVisible();
    },
    leave: escape,
    part: 'dialog[open]',
  },
];

const small: readonly DeskState[] = [
  {
    name: '390 pixels wide',
    show: async (hand) => {
      await resize(hand, { width: 390, height: 800 });
      await hand.desk.transcript.evaluate((root) => getSelection()?.selectAllChildren(root));
      await expect(hand.page.getByRole('toolbar', { name: hand.t.desk.actions })).toBeVisible();
    },
    leave: (hand) => resize(hand, WIDE),
  },
  {
    name: '390 pixels wide, with the codes over the text',
    show: async (hand) => {
      await resize(hand, { width: 390, height: 800 });
      await togglePane(hand, hand.t.desk.side);
      await expect(hand.desk.tree).toBeVisible();
    },
    leave: async (hand) => {
      await togglePane(hand, hand.t.desk.side);
      await resize(hand, WIDE);
    },
  },
  {
    name: 'twice as large as usual',
    show: async (hand) => {
      await resize(hand, { width: WIDE.width / 2, height: WIDE.height / 2 });
      await togglePane(hand, hand.t.desk.inspector);
      await expect(hand.desk.inspector).toBeVisible();
    },
    leave: async (hand) => {
      await togglePane(hand, hand.t.desk.inspector);
      await resize(hand, WIDE);
    },
  },
];

/** Every state of the desk; each begins with nothing selected. */
export const deskStates: readonly DeskState[] = [
  ...reading,
  ...lookingOtherwise,
  ...opened,
  ...small,
];
