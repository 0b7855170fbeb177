import { expect, type Locator } from '@playwright/test';
import type { Point } from '#tests/long/hands/page-reader.ts';
import type { Stretch } from '#tests/long/material/transcript.ts';
import type { KeyedCoding } from '#tests/long/model/study-model.ts';
import type { Passage, World } from '#tests/long/world.ts';
import type { Action, Deed } from './action.ts';
import { movesCoding, type Edge } from './edges.ts';

/** So near to the view's edges a drag scrolls. */
const AT_EDGE = 64;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The letter at an edge of a passage, combining marks and all. */
function letterAt(world: World, passage: Stretch, edge: Edge): Stretch {
  const letters = [...segmenter.segment(world.textOf(passage))];
  const { index = 0, segment = '' } = (edge === 'start' ? letters[0] : letters.at(-1)) ?? {};
  return { start: passage.start + index, end: passage.start + index + segment.length };
}

/** The middle of a handle, when it can be seen. */
async function gripOf(world: World, handle: Locator): Promise<Point | undefined> {
  const view = await world.bench.desk.transcript.locator('..').boundingBox();
  const box = (await handle.count()) > 0 ? await handle.boundingBox() : null;
  if (!view || !box) return undefined;
  const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const isInside = y > view.y + AT_EDGE && y < view.y + view.height - AT_EDGE;
  return isInside ? { x, y } : undefined;
}

/** A word in view to which the edge can go. */
async function goalOf(world: World, coding: KeyedCoding, edge: Edge): Promise<Passage | undefined> {
  const word = await world.passageInView(0);
  if (!word || word[edge] === coding[edge]) return undefined;
  const isSound = edge === 'start' ? word.start < coding.end - 1 : word.end > coding.start + 1;
  return isSound ? word : undefined;
}

export const edgeByHandle: Action = {
  name: 'drag an edge by its handle',
  weight: 16,
  plan: async (world): Promise<Deed | undefined> => {
    const { picked } = world;
    if (!picked) return undefined;
    const edge = world.random.pick(['start', 'end'] as const);
    const handle = world.bench.desk.transcript.locator(`.handle.${edge}`);
    const letter = letterAt(world, picked, edge);
    const goal = await goalOf(world, picked, edge);
    const grip = await gripOf(world, handle);
    if (!goal || !grip || !/\p{L}/u.test(world.textOf(letter))) return undefined;
    const stands = await world.reader.placeOf(letter);
    const [from, to] =
      edge === 'start' ? [stands.from, goal.place.from] : [stands.to, goal.place.to];
    // The hand stays as far from the edge as where it took hold.
    const [x, y] = [to.x + grip.x - from.x, to.y + grip.y - from.y];
    const { mouse } = world.page;
    return {
      says: `drags the ${edge} of ${picked.key} to ${String(goal[edge])}`,
      perform: async () => {
        await mouse.move(grip.x, grip.y);
        await mouse.down();
        await mouse.move((x + grip.x) / 2, (y + grip.y) / 2, { steps: 3 });
        await mouse.move(x, y, { steps: 3 });
        await expect(handle).toHaveClass(/held/u);
        await mouse.up();
        await expect(handle).not.toHaveClass(/held/u);
      },
      expect: () => {
        const span = { start: picked.start, end: picked.end, [edge]: goal[edge] };
        world.model.note('drag an edge by its handle', movesCoding(picked, span));
      },
    };
  },
};
