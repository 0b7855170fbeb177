import { expect } from '@playwright/test';
import type { MadeTranscript, Stretch } from '#tests/long/material/transcript.ts';
import { overlaps } from '#tests/long/model/study-model.ts';
import type { World } from '#tests/long/world.ts';
import type { Action } from './action.ts';

/** What is said in a turn, without its label. */
export function bodies({ turns }: MadeTranscript): readonly Stretch[] {
  return turns.map(({ paragraphs, end }) => ({ start: paragraphs[0]?.start ?? end, end }));
}

async function place(world: World): Promise<number | undefined> {
  return world.target?.start ?? (await world.reader.selected())?.start;
}

function selects(
  name: string,
  weight: number,
  key: string,
  unitsOf: (document: MadeTranscript) => readonly Stretch[],
): Action {
  return {
    name,
    weight,
    plan: async (world) => {
      const at = world.isInText ? await place(world) : undefined;
      const unit = unitsOf(world.document).find(
        ({ start, end }) => at !== undefined && start <= at && at < end,
      );
      if (!unit) return undefined;
      return selectsUnit(world, key, unit);
    },
  };
}

function selectsUnit(world: World, key: string, { start, end }: Stretch) {
  return {
    says: `presses ${key}, which selects ${String(start)} to ${String(end)}`,
    perform: async () => {
      await world.page.keyboard.press(key);
      await expect.poll(() => world.reader.selected()).toMatchObject({ start, end });
    },
    expect: () => {
      // What is selected already is not selected anew.
      if (world.selection?.start !== start || world.selection.end !== end)
        world.pickedKey = undefined;
      world.selection = { start, end };
    },
  };
}

const sentence = selects('select the sentence (S)', 4, 's', ({ sentences }) => sentences);
const turn = selects('select the turn (T)', 3, 't', bodies);

/** The sentences of one turn that follow each other without a code, from an offset on. */
function nextUncoded(world: World, from: number): Stretch | undefined {
  const { title, sentences } = world.document;
  const codings = world.model.codings(title);
  const isFree = (one: Stretch) => !codings.some((coding) => overlaps(coding, one));
  const beyond = sentences.filter(({ start }) => start >= from);
  const first = beyond.find(isFree);
  const said = bodies(world.document).find(
    (body) => first && body.start <= first.start && first.end <= body.end,
  );
  if (!first || !said) return undefined;
  const inTurn = beyond.filter(({ start, end }) => start >= first.start && end <= said.end);
  const coded = inTurn.findIndex((one) => !isFree(one));
  const last = inTurn.at(coded < 0 ? -1 : coded - 1) ?? first;
  return { start: first.start, end: last.end };
}

const uncoded: Action = {
  name: 'next uncoded text (I)',
  weight: 2,
  plan: async (world) => {
    if (!world.isInText) return undefined;
    const from = world.target?.end ?? (await world.reader.selected())?.start;
    const found = from === undefined ? undefined : nextUncoded(world, from);
    return found && selectsUnit(world, 'i', found);
  },
};

const letGo: Action = {
  name: 'let go (Escape)',
  weight: 4,
  plan: (world) => {
    if (!world.isInText || !world.target) return undefined;
    return {
      says: 'presses Escape',
      perform: () => world.page.keyboard.press('Escape'),
      expect: () => {
        world.selection = undefined;
        world.pickedKey = undefined;
      },
    };
  },
};

export const unitActions: readonly Action[] = [sentence, turn, uncoded, letGo];
