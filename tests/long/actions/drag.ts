import type { Locator } from '@playwright/test';
import type { Point } from '#tests/long/hands/page-reader.ts';
import { holds } from '#tests/long/model/study-model.ts';
import type { World } from '#tests/long/world.ts';
import type { Action } from './action.ts';
import { codeFor, expectApplied } from './applied.ts';

async function middleOf(element: Locator): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + Math.min(60, box.width / 2), y: box.y + box.height / 2 };
}

async function drag({ page }: World, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.move(to.x + 1, to.y);
  await page.mouse.up();
}

/** A whole word of the selection under which the pointer can act; undefined when none can be reached. */
async function wordOfSelection(world: World): Promise<Point | undefined> {
  const { selection } = world;
  if (!selection) return undefined;
  const words = world.document.words.filter((word) => holds(selection, word));
  for (let tries = 0; tries < 5 && words.length > 0; tries += 1) {
    const place = await world.reader.placeOf(world.random.pick(words));
    const { from, to } = place;
    if (place.isInReach) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  return undefined;
}

const byDraggingCode: Action = {
  name: 'drag a code onto the selection',
  weight: 4,
  plan: async (world) => {
    const { selection } = world;
    const point = await wordOfSelection(world);
    const code = selection && codeFor(world, selection);
    if (!selection || !point || code === undefined) return undefined;
    const name = world.model.nameOf(code);
    return {
      says: `drags ${name} onto ${String(selection.start)} to ${String(selection.end)}`,
      perform: async () => {
        await drag(world, await middleOf(world.bench.desk.code(name)), point);
      },
      expect: () => {
        expectApplied(world, 'drag a code onto the selection', code, selection);
        world.isInText = false;
      },
    };
  },
};

const ontoSentence: Action = {
  name: 'drag a code onto a sentence',
  weight: 3,
  plan: async (world) => {
    const word = await world.passageInView(0);
    const { selection } = world;
    if (!word || (selection && holds(selection, word))) return undefined;
    const sentence = world.document.sentences.find((one) => holds(one, word));
    const code = sentence && codeFor(world, sentence);
    if (!sentence || code === undefined) return undefined;
    const name = world.model.nameOf(code);
    const { from, to } = word.place;
    return {
      says: `drags ${name} onto the sentence ${String(sentence.start)} to ${String(sentence.end)}`,
      perform: async () => {
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        await drag(world, await middleOf(world.bench.desk.code(name)), middle);
      },
      expect: () => {
        expectApplied(world, 'drag a code onto a sentence', code, sentence);
        world.isInText = false;
      },
    };
  },
};

const byDraggingSelection: Action = {
  name: 'drag the selection onto a code',
  weight: 4,
  plan: async (world) => {
    const { selection } = world;
    const selected = await world.reader.selected();
    // The passage stays meant when the focus goes elsewhere; only what the browser has selected can be dragged.
    if (!selection || !selected || selected.start === selected.end) return undefined;
    const point = await wordOfSelection(world);
    const code = codeFor(world, selection);
    if (!point || code === undefined) return undefined;
    const name = world.model.nameOf(code);
    return {
      says: `drags ${String(selection.start)} to ${String(selection.end)} onto ${name}`,
      perform: async () => {
        await drag(world, point, await middleOf(world.bench.desk.code(name)));
      },
      expect: () => {
        expectApplied(world, 'drag the selection onto a code', code, selection);
      },
    };
  },
};

export const dragActions: readonly Action[] = [byDraggingCode, ontoSentence, byDraggingSelection];
