import { expect } from '@playwright/test';
import {
  compareInText,
  type ExpectedChange,
  type KeyedCoding,
} from '#tests/long/model/study-model.ts';
import type { Key } from '#tests/long/model/thing.ts';
import type { World } from '#tests/long/world.ts';
import type { Action } from './action.ts';
import { seePicked } from './walk.ts';

function isSolePlace(coding: KeyedCoding, others: readonly KeyedCoding[]): boolean {
  return others.every((one) => one.key === coding.key || compareInText(one, coding) !== 0);
}

/** Taken away, the first of the others over its passage is picked instead. */
function neighbourOf(world: World, coding: KeyedCoding): KeyedCoding | undefined | 'unsure' {
  const others = world.model
    .codingsIn(world.document.title, coding)
    .filter(({ key }) => key !== coding.key);
  const [first] = others;
  return first && !isSolePlace(first, others) ? 'unsure' : first;
}

const remove: Action = {
  name: 'remove (U)',
  weight: 4,
  plan: (world) => {
    const { picked, here } = world;
    const sole = here.length === 1 ? here[0] : undefined;
    const coding = picked ?? sole;
    if (!world.isInText || !coding) return undefined;
    const next = picked ? neighbourOf(world, picked) : undefined;
    if (next === 'unsure') return undefined;
    return {
      says: `removes ${coding.key}`,
      perform: () => world.page.keyboard.press(world.random.pick(['u', 'Delete'])),
      expect: () => {
        const { key, ...before } = coding;
        world.model.note('remove (U)', [{ key, before, after: undefined }]);
        if (picked) world.pickedKey = next?.key;
      },
    };
  },
};

const removeOneOfSeveral: Action = {
  name: 'ask before removing (U)',
  weight: 2,
  plan: (world) => {
    const { here, picked } = world;
    if (!world.isInText || picked || here.length < 2) return undefined;
    const among = here.filter((one) => here[0] && compareInText(one, here[0]) === 0);
    if (new Set(among.map(({ code }) => code)).size < among.length) return undefined;
    let reached: string | undefined;
    return {
      says: `presses u over ${String(here.length)} codings`,
      perform: async () => {
        await world.page.keyboard.press('u');
        reached = await seePicked(world, among);
      },
      // None is removed unseen: the first is picked.
      expect: () => {
        world.pickedKey = reached;
      },
    };
  },
};

const MEMO_WORDS = ['compare', 'with', 'April', 'دیکھیں', 'وګوره', 'again', '🙂', 'nai\u0308ve'];

const memo: Action = {
  name: 'write a memo (M)',
  weight: 4,
  plan: (world) => {
    const { here, picked } = world;
    const coding = picked ?? (here.length === 1 ? here[0] : undefined);
    if (!world.isInText || !coding) return undefined;
    const standing = world.model.memoOn(coding.key);
    const words = Array.from({ length: world.random.whole(1, 3) }, () =>
      world.random.pick(MEMO_WORDS),
    );
    const typed = `${standing ? ' ' : ''}${words.join(' ')}`;
    const key = standing?.key ?? world.model.newKey('memo');
    const { desk } = world.bench;
    const { memoOn } = desk.t.parts.memoEditor;
    return {
      says: `writes “${typed}” on ${coding.key}`,
      mayRestIn: key,
      perform: async () => {
        await world.page.keyboard.press('m');
        const editor = desk.inspector.getByRole('textbox', {
          name: memoOn(world.model.nameOf(coding.code)),
        });
        await expect(editor).toBeFocused();
        await world.page.keyboard.type(typed);
        await world.page.keyboard.press('Escape');
        await expect.poll(() => world.reader.hasFocus()).toBe(true);
      },
      expect: () => {
        const text = `${standing?.text ?? ''}${typed}`;
        const after = { kind: 'memo', about: coding.key, text } as const;
        world.model.note('write a memo (M)', [
          {
            key,
            before: standing && { kind: 'memo', about: coding.key, text: standing.text },
            after,
          },
        ]);
        world.pickedKey = coding.key;
      },
    };
  },
};

function codesIn({ differences }: ExpectedChange): Key[] {
  const things = differences.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  return things.flatMap((thing) => (thing.kind === 'coding' ? [thing.code] : []));
}

function takesBack(direction: 'undo' | 'redo', weight: number, keys: readonly string[]): Action {
  return {
    name: direction,
    weight,
    plan: (world) => {
      const { model } = world;
      const possible = direction === 'undo' ? model.canUndo : model.canRedo;
      const steps = Math.min(possible, world.random.whole(1, 3));
      if (steps === 0) return undefined;
      const touched = new Set<Key>();
      return {
        says: `${direction} ${String(steps)} times`,
        perform: async () => {
          const key = world.random.pick(keys);
          for (let step = 0; step < steps; step += 1) await world.page.keyboard.press(key);
          await world.bench.shell.everythingSaved();
        },
        expect: () => {
          for (let step = 0; step < steps; step += 1)
            for (const code of codesIn(model[direction]())) touched.add(code);
        },
        look: () => world.expectCounts(touched),
      };
    },
  };
}

const undo = takesBack('undo', 3, ['Control+z']);
const redo = takesBack('redo', 6, ['Control+Shift+z']);

export const changeActions: readonly Action[] = [remove, removeOneOfSeveral, memo, undo, redo];
