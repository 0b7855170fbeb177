import { isDeepStrictEqual } from 'node:util';
import { openDocument } from '#tests/long/hands/open-document.ts';
import type { MadeTranscript } from '#tests/long/material/transcript.ts';
import type { World } from '#tests/long/world.ts';
import type { Action } from './action.ts';

/** Turns the wheel over the text. */
function scrolls(name: string, weight: number, distance: (world: World) => number): Action {
  return {
    name,
    weight,
    plan: (world) => {
      const by = distance(world);
      return {
        says: `turns the wheel by ${String(by)}`,
        perform: async () => {
          const box = await world.bench.desk.transcript.locator('..').boundingBox();
          if (!box) throw new Error('no transcript on the screen');
          await world.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          await world.page.mouse.wheel(0, by);
        },
        expect: () => undefined,
      };
    },
  };
}

const wheel = scrolls('scroll', 8, ({ random }) => random.whole(-600, 900));
const wheelFar = scrolls('scroll far', 2, ({ random }) => random.whole(-60_000, 90_000));

/** Keys of reading: they put the caret elsewhere, and nothing is selected afterwards. */
function reads(name: string, weight: number, keys: readonly string[], most: number): Action {
  return {
    name,
    weight,
    plan: (world) => {
      if (!world.isInText) return undefined;
      const key = world.random.pick(keys);
      const presses = world.random.whole(1, most);
      let isElsewhere = false;
      return {
        says: `presses ${key} ${String(presses)} times`,
        perform: async () => {
          const before = await world.reader.selected();
          for (let press = 0; press < presses; press += 1) await world.page.keyboard.press(key);
          isElsewhere = !isDeepStrictEqual(await world.reader.selected(), before);
        },
        // There may be no turn to go on to.
        expect: () => {
          if (isElsewhere) world.selection = undefined;
        },
      };
    },
  };
}

const byTurn = reads('go by turns', 4, ['ArrowDown', 'ArrowUp'], 5);
const toAnEnd = reads('go to an end', 1, ['Control+End', 'Control+Home'], 1);

function opens(name: string, weight: number, from: MadeTranscript, to: MadeTranscript): Action {
  return {
    name,
    weight,
    plan: (world) => {
      if (world.document !== from) return undefined;
      return {
        says: `opens ${to.title}`,
        perform: () => openDocument(world.page, to.title),
        expect: () => {
          world.open(to);
        },
      };
    },
  };
}

export function moveActions(long: MadeTranscript, short: MadeTranscript): readonly Action[] {
  const other = opens('open the other document', 1, long, short);
  const back = opens('go back to the long one', 12, short, long);
  return [wheel, wheelFar, byTurn, toAnEnd, other, back];
}
