import { expect } from '@playwright/test';
import { takeFromPicker, typeIntoPicker } from '#tests/long/hands/code-picker.ts';
import type { Key } from '#tests/long/model/thing.ts';
import type { World } from '#tests/long/world.ts';
import type { Action, Deed } from './action.ts';
import { codeFor, expectApplied, standing } from './applied.ts';

interface Way {
  readonly name: string;
  readonly weight: number;
  /** The code this way leads to now. */
  readonly code?: (world: World) => Key | undefined;
  readonly needsText?: boolean;
  readonly perform: (world: World, name: string, code: Key) => Promise<void>;
  /** Where the focus is afterwards. */
  readonly endsInText?: boolean;
}

/** A way to give the target a code that there is. */
function applies(way: Way): Action {
  const { name, weight, needsText = true, endsInText = true } = way;
  return {
    name,
    weight,
    plan: (world): Deed | undefined => {
      const { target } = world;
      if (!target || (needsText && !world.isInText)) return undefined;
      const code = way.code ? way.code(world) : codeFor(world, target);
      if (code === undefined || standing(world, code, target).length > 1) return undefined;
      const codeName = world.model.nameOf(code);
      return {
        says: `${codeName} on ${String(target.start)} to ${String(target.end)}`,
        perform: () => way.perform(world, codeName, code),
        expect: () => {
          expectApplied(world, name, code, target);
          world.isInText = endsInText;
        },
      };
    },
  };
}

const withPicker = applies({
  name: 'apply with the picker',
  weight: 6,
  perform: async (world, name) => {
    await world.page.keyboard.press(world.random.pick(['f', '/']));
    // As few letters as come to mind: the picker finds by any part of a name.
    const characters = [...name];
    const typed = characters.slice(0, world.random.whole(3, characters.length)).join('');
    await typeIntoPicker(world.page, typed);
    await takeFromPicker(world.page, name);
  },
});

const byClick = applies({
  name: 'apply by a click on the code',
  weight: 5,
  needsText: false,
  perform: (world, name) => world.bench.desk.code(name).click(),
});

const byActive = applies({
  name: 'apply the active code (Q)',
  weight: 8,
  code: (world) => world.active,
  perform: (world) => world.page.keyboard.press('q'),
});

const byRecent = applies({
  name: 'apply a code used lately (R)',
  weight: 4,
  code: (world) => (world.recent.length > 0 ? world.random.pick(world.recent) : undefined),
  perform: async (world, _name, code) => {
    await world.page.keyboard.press('r');
    await world.page.keyboard.press(String(world.recent.indexOf(code) + 1));
  },
});

const byMenu = applies({
  name: "apply from the code's menu",
  weight: 2,
  needsText: false,
  endsInText: false,
  perform: async (world, name) => {
    const { t } = world.bench.desk;
    await world.bench.desk.code(name).click({ button: 'right' });
    await world.page.getByRole('menuitem', { name: t.desk.applyTo }).click();
    await expect(world.page.getByRole('menu')).toHaveCount(0);
  },
});

/** A digit applies the code that was pinned to it. */
function byPin(pins: readonly Key[]): Action {
  return applies({
    name: 'apply a pinned code',
    weight: 12,
    code: (world) => world.random.pick(pins),
    perform: (world, _name, code) => world.page.keyboard.press(String(pins.indexOf(code) + 1)),
  });
}

export function applyActions(pins: readonly Key[]): readonly Action[] {
  return [byActive, byPin(pins), byRecent, withPicker, byMenu, byClick];
}
