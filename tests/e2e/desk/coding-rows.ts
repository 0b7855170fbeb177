import { expect } from '@playwright/test';
import type { DeskHand } from './desk-hand.ts';
import type { KeyRow } from './key-row.ts';

const DISTANCE = 'look at it from a distance';
const OWN = 'they come with their own';

const pickDistance = (hand: DeskHand) => hand.pick('Doubt', DISTANCE);

type Event = keyof DeskHand['t']['desk']['events'];

async function expectSaid({ desk, t }: DeskHand, what: Event, code: string, text: string) {
  await expect(desk.said(t.desk.events[what](code, t.desk.passage(text)))).toHaveCount(1);
}

/** Writes into a field of the inspector that has just got the focus, and goes back to the text. */
async function writeAndLeave(hand: DeskHand, label: string | RegExp, text: string): Promise<void> {
  await expect(hand.desk.inspector.getByLabel(label, { exact: true })).toBeFocused();
  await hand.type(text);
  await hand.press('Escape');
  await expectInText(hand);
}

async function expectInText({ desk }: DeskHand): Promise<void> {
  const isThere = () => desk.transcript.evaluate((root) => root.contains(document.activeElement));
  await expect.poll(isThere).toBe(true);
}

/** Writes a memo on a turn that begins so, and looks for its sign there. */
async function expectTurnMemo(hand: DeskHand, words: string, note: string): Promise<void> {
  await writeAndLeave(hand, new RegExp(words, 'u'), note);
  await hand.bench.shell.everythingSaved();
  const sign = hand.desk.turn(words).getByRole('button');
  await expect(sign).toHaveAccessibleName(hand.t.turnMemos.sign([note]));
}

/** Keys that change codings. */
export const codingRows: readonly KeyRow[] = [
  {
    does: 'removes the picked coding',
    from: pickDistance,
    keys: ['KeyU'],
    shows: async (hand) => {
      await expectSaid(hand, 'removed', 'Doubt', DISTANCE);
      await hand.desk.expectCodings('Doubt', 3);
    },
    steps: 1,
  },
  {
    does: 'removes it by Delete too',
    from: pickDistance,
    keys: ['Delete'],
    shows: (hand) => hand.desk.expectCodings('Doubt', 3),
    steps: 1,
  },
  {
    does: 'removes none unseen of several: the first press picks one',
    from: (hand) => hand.select('closes a complaint'),
    keys: ['KeyU', 'KeyU'],
    by: async (hand) => {
      await hand.press('KeyU');
      await expect(hand.desk.pickedCoding).toContainText('Doubt');
      await hand.desk.expectCodings('Doubt', 4);
      await hand.press('KeyU');
    },
    shows: async (hand) => {
      await hand.desk.expectCodings('Doubt', 3);
      await hand.desk.expectCodings('Hope', 3);
    },
    steps: 1,
  },
  {
    does: 'gives the coding another code',
    from: pickDistance,
    keys: ['Shift+KeyF'],
    shows: async (hand, { code, typed }) => {
      await hand.takeFromPicker(hand.desk.pickerFor('recode'), typed);
      await expectSaid(hand, 'recoded', code, DISTANCE);
      await expect(hand.desk.pickedCoding).toContainText(code);
      await hand.desk.expectCodings('Doubt', 3);
    },
    steps: 1,
  },
  {
    does: 'copies the coding to another code',
    from: pickDistance,
    keys: ['Shift+KeyC'],
    shows: async (hand, { code, typed }) => {
      await hand.takeFromPicker(hand.desk.pickerFor('copy'), typed);
      await expectSaid(hand, 'applied', code, DISTANCE);
      await expect(hand.desk.codeHere('Doubt')).toBeVisible();
      await expect(hand.desk.codeHere(code)).toBeVisible();
    },
    steps: 1,
  },
  {
    does: 'parts the coding at the caret',
    from: async (hand) => {
      await hand.pick('Campaigns', OWN);
      await hand.placeCaret('with their own');
    },
    keys: ['KeyP'],
    shows: async (hand) => {
      await expectSaid(hand, 'split', 'Campaigns', 'with their own');
      await hand.desk.expectCodings('Campaigns', 2);
    },
    steps: 1,
  },
  {
    does: 'parts the coding around what is selected in it',
    from: (hand) => hand.select('come with'),
    keys: ['KeyP'],
    shows: async (hand) => {
      await expectSaid(hand, 'split', 'Campaigns', 'come with');
      await hand.desk.expectCodings('Campaigns', 3);
    },
    steps: 1,
  },
  {
    does: 'merges the coding with its neighbour',
    from: (hand) => hand.pick('Hope', 'The clerk'),
    keys: ['KeyG'],
    shows: async (hand) => {
      await hand.desk.expectCodings('Hope', 2);
      await expectSaid(hand, 'merged', 'Hope', 'The clerk found it in an hour.');
    },
    steps: 1,
  },
  {
    does: 'weighs the coding',
    from: pickDistance,
    keys: ['KeyW'],
    shows: async (hand, { weight }) => {
      await writeAndLeave(hand, hand.t.desk.weight, weight);
      await expect(hand.desk.pickedCoding.getByTitle(hand.t.desk.weight)).toBeVisible();
    },
    steps: 1,
  },
  {
    does: 'comments the coding',
    from: pickDistance,
    keys: ['Shift+KeyM'],
    shows: async (hand, { note }) => {
      await writeAndLeave(hand, hand.t.desk.comment, note);
      await expect(hand.desk.pickedCoding).toContainText(note);
    },
    steps: 1,
  },
  {
    does: 'writes a memo on the coding',
    from: pickDistance,
    keys: ['KeyM'],
    shows: async (hand, { note }) => {
      const { memoOn } = hand.t.parts.memoEditor;
      await writeAndLeave(hand, memoOn('Doubt'), note);
      await hand.bench.shell.everythingSaved();
      await expect(hand.desk.inspector.getByLabel(memoOn('Doubt'))).toContainText(note);
    },
    steps: 'some',
  },
  {
    does: 'writes a memo on the turn where nothing is coded',
    from: (hand) => hand.placeCaret('Did it help'),
    keys: ['KeyM'],
    shows: (hand, { note }) => expectTurnMemo(hand, 'Did it help in the end?', note),
    steps: 'some',
  },
  {
    does: 'writes a memo on the turn of what is coded',
    from: pickDistance,
    keys: ['Alt+KeyM'],
    shows: (hand, { note }) => expectTurnMemo(hand, 'My neighbours look at it', note),
    steps: 'some',
  },
  {
    does: 'puts the passage on the quote list',
    from: pickDistance,
    keys: ['KeyK'],
    shows: async ({ bench: { shell, quotes } }) => {
      await expect(shell.notice(shell.t.quotes.picked(1))).toBeVisible();
      await shell.goTo('quotes');
      await expect(quotes.quotes).toHaveCount(1);
      await expect(quotes.quotes).toContainText(DISTANCE);
      await shell.goTo('desk');
    },
    steps: 1,
  },
  {
    does: 'copies the passage with who said it',
    from: pickDistance,
    keys: ['KeyC'],
    shows: async ({ bench: { shell }, page }) => {
      await expect(shell.notice(shell.t.quotes.copied(1))).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(DISTANCE);
      expect(copied).toContain('Amina Khan');
    },
    steps: 0,
  },
];
