import { expect } from '@playwright/test';
import type { Stretch } from '#tests/long/material/transcript.ts';
import { overlaps } from '#tests/long/model/study-model.ts';
import type { Passage, World } from '#tests/long/world.ts';
import type { Action } from './action.ts';

/** Pixels of a word with room for a click well away from its ends. */
const WIDE = 30;

function quoted(world: World, stretch: Stretch): string {
  return `“${world.textOf(stretch)}” (${String(stretch.start)} to ${String(stretch.end)})`;
}

function isRightToLeft(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

function select(world: World, { start, end }: Stretch): void {
  world.selection = { start, end };
  world.pickedKey = undefined;
  world.isInText = true;
}

/**
 * A passage to begin a selection in. A browser takes a press on what is selected to mean the selection, so that has to be
 * let go of first.
 */
async function freshPassage(world: World, mostWords: number): Promise<Passage | undefined> {
  const passage = await world.passageInView(mostWords);
  const selected = await world.reader.selected();
  return passage && selected && overlaps(selected, passage) ? undefined : passage;
}

async function selected(world: World, anchor: number): Promise<Stretch> {
  const found = await world.reader.selected();
  expect(found?.anchor).toBe(anchor);
  if (!found || found.start === found.end) throw new Error('nothing is selected');
  return world.trimmed(found);
}

const byMouse: Action = {
  name: 'select by mouse',
  weight: 14,
  plan: async (world) => {
    const passage = await freshPassage(world, 25);
    if (!passage) return undefined;
    const { from, to } = passage.place;
    const { mouse } = world.page;
    return {
      says: `draws the mouse over ${quoted(world, passage)}`,
      perform: async () => {
        await mouse.move(from.x, from.y);
        await mouse.down();
        await mouse.move((from.x + to.x) / 2, to.y, { steps: 2 });
        await mouse.move(to.x, to.y, { steps: 2 });
        await mouse.up();
        const { start, end } = passage;
        await expect.poll(() => world.reader.selected()).toMatchObject({ start, end });
      },
      expect: () => {
        select(world, passage);
      },
    };
  },
};

function byKeys(
  name: string,
  weight: number,
  most: number,
  keyOf: (isRightToLeft: boolean) => string,
): Action {
  return {
    name,
    weight,
    plan: async (world) => {
      const passage = await freshPassage(world, 0);
      if (!passage) return undefined;
      const key = keyOf(isRightToLeft(world.textOf(passage)));
      const presses = world.random.whole(1, most);
      let found: Stretch = passage;
      return {
        says: `clicks before ${quoted(world, passage)} and presses ${key} ${String(presses)} times`,
        perform: async () => {
          const { x, y } = passage.place.from;
          await world.page.mouse.click(x, y);
          for (let press = 0; press < presses; press += 1) await world.page.keyboard.press(key);
          found = await selected(world, passage.start);
        },
        expect: () => {
          select(world, found);
        },
      };
    },
  };
}

const byLetter = byKeys('select by letters', 5, 12, (isRightToLeft) =>
  isRightToLeft ? 'Shift+ArrowLeft' : 'Shift+ArrowRight',
);
const byWord = byKeys('select by words', 6, 6, (isRightToLeft) =>
  isRightToLeft ? 'Control+Shift+ArrowLeft' : 'Control+Shift+ArrowRight',
);
const byLine = byKeys('select by lines', 2, 2, () => 'Shift+ArrowDown');

const wholeParagraph: Action = {
  name: 'select a paragraph',
  weight: 4,
  plan: async (world) => {
    const passage = await freshPassage(world, 0);
    const paragraph = world.document.turns
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ start, end }) => passage && start <= passage.start && passage.end <= end);
    if (!passage || !paragraph) return undefined;
    // In the middle of a word, where no coding that the first click picks has an edge to take hold of.
    const { from, to } = passage.place;
    if (Math.abs(to.x - from.x) < WIDE || to.y !== from.y) return undefined;
    const x = (from.x + to.x) / 2;
    return {
      says: `clicks three times into ${quoted(world, paragraph)}`,
      perform: () => world.page.mouse.click(x, from.y, { clickCount: 3 }),
      expect: () => {
        select(world, paragraph);
      },
    };
  },
};

export const selectActions: readonly Action[] = [byMouse, byLetter, byWord, byLine, wholeParagraph];
