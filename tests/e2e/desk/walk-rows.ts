import { expect } from '@playwright/test';
import type { DeskHand } from './desk-hand.ts';
import type { KeyRow } from './key-row.ts';

const DISTANCE = 'look at it from a distance';
const UNREAD = 'the officer closes a complaint unread';
const CLOSES = 'closes a complaint';
const FILED = 'I filed two';
const NO_ANSWER = 'کوئی جواب نہیں آیا';

/** A coding as a screen reader tells that it was picked. */
type Stop = readonly [code: string, text: string];

/** Presses keys one after the other, each of which is to lead to a coding. */
async function walk(hand: DeskHand, steps: readonly (readonly [string, Stop])[]): Promise<void> {
  const { desk, t } = hand;
  for (const [key, [code, text]] of steps) {
    await hand.press(key);
    await expect(desk.said(t.desk.events.picked(code, t.desk.passage(text)))).toHaveCount(1);
    await expect(desk.pickedCoding).toContainText(code);
  }
}

async function pressAndSelect(hand: DeskHand, key: string, text: string): Promise<void> {
  await hand.press(key);
  await expect.poll(() => hand.desk.selectedText()).toBe(text);
}

/** Shows the other coder's codings, or hides them again. */
async function toggleOtherCoder({ desk, page, t }: DeskHand, shown: number): Promise<void> {
  await page.getByRole('button', { name: t.desk.shownCoders(shown) }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Nadeem Khan' }).click();
  await expect(page.getByRole('menu')).toBeHidden();
  await desk.transcript.focus();
}

async function expectDisplay({ page, t }: DeskHand, shown: 'highlight' | 'underline' | 'margin') {
  await page.getByRole('button', { name: t.desk.look.title, exact: true }).click();
  const item = page.getByRole('menuitemcheckbox', { name: t.desk.look.displays[shown] });
  await expect(item).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
}

const fromTheStart = (hand: DeskHand) => hand.placeCaret('Who uses');
const nothing = () => Promise.resolve();

/** Keys that go from coding to coding, select by units, and change what is shown. */
export const walkRows: readonly KeyRow[] = [
  {
    does: 'goes to the next coding and back',
    from: fromTheStart,
    keys: ['KeyJ', 'KeyL'],
    by: (hand) =>
      walk(hand, [
        ['KeyJ', ['Doubt', DISTANCE]],
        ['KeyJ', ['Campaigns', 'they come with their own']],
        ['KeyL', ['Doubt', DISTANCE]],
      ]),
    shows: nothing,
    steps: 0,
  },
  {
    does: 'goes to the next coding of the same code and back',
    from: (hand) => hand.pick('Doubt', DISTANCE),
    keys: ['Shift+KeyJ', 'Shift+KeyL'],
    by: (hand) =>
      walk(hand, [
        ['Shift+KeyJ', ['Doubt', UNREAD]],
        ['Shift+KeyJ', ['Doubt', NO_ANSWER]],
        ['Shift+KeyL', ['Doubt', UNREAD]],
      ]),
    shows: nothing,
    steps: 0,
  },
  {
    does: 'goes to the next coding of the same coder and back',
    from: async (hand) => {
      await toggleOtherCoder(hand, 1);
      await hand.pick('Hope', CLOSES);
    },
    keys: ['Alt+KeyJ', 'Alt+KeyL'],
    by: (hand) =>
      walk(hand, [
        ['KeyJ', ['Doubt', FILED]],
        ['KeyL', ['Hope', CLOSES]],
        ['Alt+KeyJ', ['Doubt', NO_ANSWER]],
        ['Alt+KeyL', ['Hope', CLOSES]],
      ]),
    shows: (hand) => toggleOtherCoder(hand, 2),
    steps: 0,
  },
  {
    does: 'selects what is said and nobody has coded, onwards and back',
    from: (hand) => hand.pick('Doubt', DISTANCE),
    keys: ['KeyI', 'Shift+KeyI'],
    by: async (hand) => {
      await pressAndSelect(hand, 'KeyI', 'Nobody waits for the office any more.');
      await pressAndSelect(hand, 'KeyI', 'Some of them do.');
      await pressAndSelect(hand, 'KeyI', 'I filed two and heard nothing.');
      await pressAndSelect(hand, 'Shift+KeyI', 'Some of them do.');
    },
    shows: nothing,
    steps: 0,
  },
  {
    does: 'goes round the codings that overlap',
    from: (hand) => hand.pick('Hope', CLOSES),
    keys: ['KeyO'],
    by: (hand) =>
      walk(hand, [
        ['KeyO', ['Doubt', UNREAD]],
        ['KeyO', ['Hope', CLOSES]],
      ]),
    shows: nothing,
    steps: 0,
  },
  {
    does: 'shows codings as underlines, in the margin only, and as highlights again',
    from: fromTheStart,
    keys: ['KeyD'],
    by: async (hand) => {
      for (const display of ['underline', 'margin', 'highlight'] as const) {
        await hand.desk.transcript.focus();
        await hand.press('KeyD');
        await expectDisplay(hand, display);
      }
    },
    shows: nothing,
    steps: 0,
  },
  {
    does: 'lets all but one code recede, and come back',
    from: (hand) => hand.pick('Doubt', DISTANCE),
    keys: ['KeyH'],
    shows: async (hand) => {
      const chip = hand.page.getByText(hand.t.desk.look.onlyCode('Doubt'));
      await expect(chip).toBeVisible();
      await hand.press('KeyH');
      await expect(chip).toBeHidden();
    },
    steps: 0,
  },
  {
    does: 'lets what is coded recede, and come back',
    from: fromTheStart,
    keys: ['Shift+KeyH'],
    shows: async (hand) => {
      const chip = hand.page.getByText(hand.t.desk.look.onlyUncoded, { exact: true });
      await expect(chip).toBeVisible();
      await hand.press('Shift+KeyH');
      await expect(chip).toBeHidden();
    },
    steps: 0,
  },
  {
    does: 'selects the sentence, then the turn',
    from: (hand) => hand.placeCaret('case is settled'),
    keys: ['KeyS', 'KeyT'],
    by: async (hand) => {
      await pressAndSelect(hand, 'KeyS', 'When one case is settled they come with their own.');
      await hand.press('KeyT');
      await expect.poll(() => hand.desk.selectedText()).toMatch(/^My neighbours .* any more\.$/u);
    },
    shows: nothing,
    steps: 0,
  },
  {
    does: 'selects the sentence in Urdu',
    from: (hand) => hand.placeCaret('ہفتے تک'),
    keys: ['KeyS'],
    shows: async ({ desk }) => {
      await expect.poll(() => desk.selectedText()).toBe('دو ہفتے تک کوئی جواب نہیں آیا۔');
    },
    steps: 0,
  },
  {
    does: 'makes selections go by whole words, and by letters again',
    from: (hand) => hand.placeCaret('neighbours'),
    keys: ['Shift+KeyS'],
    shows: async (hand) => {
      await pressAndSelect(hand, 'Shift+ArrowRight', 'neighbours');
      await hand.press('Shift+KeyS');
      await hand.placeCaret('neighbours');
      await pressAndSelect(hand, 'Shift+ArrowRight', 'n');
    },
    steps: 0,
  },
  {
    does: 'lets go of what is selected and picked, which can be selected again',
    from: async (hand) => {
      await hand.placeCaret('of them do');
      await pressAndSelect(hand, 'KeyS', 'Some of them do.');
    },
    keys: ['Escape'],
    shows: async (hand) => {
      const { desk, t } = hand;
      await expect(desk.inspector).toContainText(t.desk.nothingSelected);
      await expect.poll(() => desk.selectedText()).toBe('');
      await hand.select('Some of them do.');
    },
    steps: 0,
  },
];
