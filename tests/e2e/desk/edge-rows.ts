import { expect } from '@playwright/test';
import type { DeskHand } from './desk-hand.ts';
import type { KeyRow } from './key-row.ts';

type Edge = 'start' | 'end';
/** A key, and what the coding then lies on. */
type Step = readonly [key: string, text: string];

const HOLD: Readonly<Record<Edge, string>> = { start: 'BracketLeft', end: 'BracketRight' };

/** Milliseconds after which an edge that is held has been stored. */
const REST = 1_300;

const DISTANCE = 'look at it from a distance';
const ENGLISH_TURN =
  'My neighbours look at it from a distance. When one case is settled they come with their own. Nobody waits for the office any more.';
const NO_ANSWER = 'کوئی جواب نہیں آیا';

async function follow(hand: DeskHand, edge: Edge, steps: readonly Step[]): Promise<void> {
  const { desk, t } = hand;
  await hand.press(HOLD[edge]);
  for (const [key, text] of steps) {
    await hand.press(key);
    await expect(desk.said(`${t.desk.edge[edge]}: ${heard(hand, text, edge)}`)).toHaveCount(1);
  }
}

/** As a passage is told: of a long one the words at one edge. */
function heard({ t }: DeskHand, text: string, edge: Edge): string {
  const longest = 80;
  if (text.length <= longest) return t.desk.passage(text);
  if (edge === 'start') return t.desk.passage(`${text.slice(0, text.lastIndexOf(' ', longest))}…`);
  return t.desk.passage(`…${text.slice(text.indexOf(' ', text.length - longest) + 1)}`);
}

interface EdgeWalk {
  readonly does: string;
  readonly edge: Edge;
  readonly code: string;
  readonly from: string;
  readonly steps: readonly Step[];
}

/** Takes hold of an edge of a picked coding, moves it and keeps it where it is. */
function edgeRow({ does, edge, code, from, steps }: EdgeWalk): KeyRow {
  const [, last] = steps.at(-1) ?? ['', from];
  return {
    does,
    from: (hand) => hand.pick(code, from),
    keys: [HOLD[edge], ...steps.map(([key]) => key), 'Enter'],
    by: async (hand) => {
      await follow(hand, edge, steps);
      await hand.press('Enter');
    },
    shows: async (hand) => {
      const { desk, t } = hand;
      await expect(desk.page.getByText(t.desk.edgeHint)).toBeHidden();
      await expect(desk.said(t.desk.events.moved(code, heard(hand, last, 'start')))).toHaveCount(1);
    },
    steps: 'some',
  };
}

const moves: readonly EdgeWalk[] = [
  {
    does: 'moves the end of a coding by character and word',
    edge: 'end',
    code: 'Doubt',
    from: DISTANCE,
    steps: [
      ['ArrowLeft', 'look at it from a distanc'],
      ['ArrowRight', DISTANCE],
      ['Mod+ArrowRight', `${DISTANCE}. When`],
      ['Mod+ArrowLeft', DISTANCE],
      ['Mod+ArrowLeft', 'look at it from a'],
    ],
  },
  {
    does: 'moves the end of a coding by sentence and turn',
    edge: 'end',
    code: 'Doubt',
    from: DISTANCE,
    steps: [
      ['Shift+ArrowRight', `${DISTANCE}.`],
      ['Shift+ArrowRight', `${DISTANCE}. When one case is settled they come with their own.`],
      ['Shift+ArrowLeft', `${DISTANCE}.`],
      ['Mod+Shift+ArrowRight', ENGLISH_TURN.slice(ENGLISH_TURN.indexOf(DISTANCE))],
    ],
  },
  {
    does: 'moves the start of a coding by character, word, sentence and turn',
    edge: 'start',
    code: 'Campaigns',
    from: 'they come with their own',
    steps: [
      ['ArrowRight', 'hey come with their own'],
      ['ArrowLeft', 'they come with their own'],
      ['Mod+ArrowLeft', 'settled they come with their own'],
      ['Mod+ArrowRight', 'they come with their own'],
      ['Shift+ArrowLeft', 'When one case is settled they come with their own'],
      ['Mod+Shift+ArrowLeft', ENGLISH_TURN.slice(0, ENGLISH_TURN.indexOf('. Nobody'))],
      ['Shift+ArrowRight', 'When one case is settled they come with their own'],
    ],
  },
  {
    does: 'moves the end of a coding in Urdu, to the left as the line runs',
    edge: 'end',
    code: 'Doubt',
    from: NO_ANSWER,
    steps: [
      ['ArrowRight', 'کوئی جواب نہیں آی'],
      ['ArrowLeft', NO_ANSWER],
      ['Mod+ArrowRight', 'کوئی جواب نہیں'],
      ['Mod+ArrowLeft', NO_ANSWER],
      ['Mod+ArrowLeft', `${NO_ANSWER}۔ پھر`],
      ['Shift+ArrowRight', `${NO_ANSWER}۔`],
      ['Mod+Shift+ArrowLeft', `${NO_ANSWER}۔ پھر میں خود دفتر گئی۔`],
    ],
  },
  {
    does: 'moves the start of a coding in Urdu, to the right for more',
    edge: 'start',
    code: 'Doubt',
    from: NO_ANSWER,
    steps: [
      ['Mod+ArrowLeft', 'جواب نہیں آیا'],
      ['Mod+ArrowRight', NO_ANSWER],
      ['ArrowLeft', 'وئی جواب نہیں آیا'],
      ['ArrowRight', NO_ANSWER],
      ['Shift+ArrowRight', `دو ہفتے تک ${NO_ANSWER}`],
      ['Mod+Shift+ArrowRight', `میں نے پورٹل پر شکایت درج کی۔ دو ہفتے تک ${NO_ANSWER}`],
      ['Shift+ArrowLeft', `دو ہفتے تک ${NO_ANSWER}`],
    ],
  },
];

/** Keys that move the edges of codings and selections. */
export const edgeRows: readonly KeyRow[] = [
  ...moves.map(edgeRow),
  {
    does: 'puts an edge back that has been moved',
    from: (hand) => hand.pick('Doubt', DISTANCE),
    keys: ['BracketRight', 'Mod+Shift+ArrowRight', 'Escape'],
    shows: async (hand) => {
      const { desk, t } = hand;
      await expect(desk.page.getByText(t.desk.edgeHint)).toBeHidden();
      await expect(desk.pickedCoding).toContainText('Doubt');
      await hand.press('KeyC');
      await expect(hand.bench.shell.notice(t.quotes.copied(1))).toBeVisible();
      const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).not.toContain('Nobody');
    },
    steps: 'some',
  },
  {
    does: 'puts an edge back that has rested long enough to be stored',
    from: (hand) => hand.pick('Doubt', DISTANCE),
    keys: ['BracketRight', 'Mod+ArrowRight', 'Escape'],
    by: async (hand) => {
      await follow(hand, 'end', [['Mod+ArrowRight', `${DISTANCE}. When`]]);
      await hand.page.waitForTimeout(REST);
      await hand.press('Escape');
    },
    shows: ({ desk, t }) =>
      expect(desk.said(t.desk.events.moved('Doubt', t.desk.passage(DISTANCE)))).toHaveCount(1),
    steps: 'some',
  },
  {
    does: 'moves the edges of a bare selection',
    from: (hand) => hand.select('Some of'),
    keys: ['BracketRight', 'Mod+ArrowRight', 'BracketLeft', 'Mod+ArrowRight', 'Enter'],
    shows: async ({ desk, t }) => {
      await expect(desk.page.getByText(t.desk.edgeHint)).toBeHidden();
      await expect.poll(() => desk.selectedText()).toBe('of them');
    },
    steps: 0,
  },
];
