import { expect } from '@playwright/test';
import { pickerOn, typeIntoPicker } from '#tests/long/hands/code-picker.ts';
import type { Stretch } from '#tests/long/material/transcript.ts';
import { holds } from '#tests/long/model/study-model.ts';
import type { World } from '#tests/long/world.ts';
import type { Action } from './action.ts';
import { expectApplied } from './applied.ts';

/** A few words that begin and end with a letter name themselves; how longer passages are cut is no matter of this run. */
function ownName(world: World, target: Stretch): string | undefined {
  const words = world.document.words.filter((word) => holds(target, word));
  const isWhole = words[0]?.start === target.start && words.at(-1)?.end === target.end;
  const name = world.textOf(target).replace(/\s+/gu, ' ');
  const isTaken = world.model
    .codes()
    .some((code) => code.name.toLowerCase() === name.toLowerCase());
  return isWhole && words.length <= 4 && !isTaken && !/\p{P}/u.test(name) ? name : undefined;
}

/** The passage's own words name the code; the whole of them becomes its example. */
const inVivo: Action = {
  name: 'code in vivo (V)',
  weight: 4,
  plan: (world) => {
    const { target } = world;
    const name = target && world.isInText ? ownName(world, target) : undefined;
    if (!target || name === undefined) return undefined;
    return {
      says: `codes ${String(target.start)} to ${String(target.end)} with “${name}”`,
      perform: () => world.page.keyboard.press('v'),
      expect: () => {
        const key = world.model.newKey('code');
        const after = { kind: 'code', name, example: world.textOf(target) } as const;
        expectApplied(world, 'code in vivo (V)', key, target, { key, before: undefined, after });
      },
    };
  },
};

const NEW_NAMES = ['Waiting', 'Queue 🕰️', 'رشتہ دار', 'انتظار کول', 'Rumour', 'Cafe\u0301 talk'];

const withNewCode: Action = {
  name: 'apply a new code',
  weight: 1,
  plan: (world) => {
    const { target } = world;
    if (!target || !world.isInText) return undefined;
    const name = `${world.random.pick(NEW_NAMES)} ${String(world.model.log.length)}`;
    return {
      says: `makes ${name} for ${String(target.start)} to ${String(target.end)}`,
      perform: async () => {
        await world.page.keyboard.press('f');
        await typeIntoPicker(world.page, `+${name}`);
        await expect(pickerOn(world.page).getByRole('option').first()).toHaveText(
          world.bench.desk.t.parts.codePicker.createAtTop(name),
        );
        await world.page.keyboard.press('Enter');
        await expect(pickerOn(world.page)).toBeHidden();
      },
      expect: () => {
        const key = world.model.newKey('code');
        const made = { key, before: undefined, after: { kind: 'code', name } } as const;
        expectApplied(world, 'apply a new code', key, target, made);
      },
    };
  },
};

export const newCodeActions: readonly Action[] = [withNewCode, inVivo];
