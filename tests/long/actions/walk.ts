import { expect } from '@playwright/test';
import { compareInText, overlaps, type KeyedCoding } from '#tests/long/model/study-model.ts';
import type { World } from '#tests/long/world.ts';
import type { Action } from './action.ts';

/**
 * Of codings on the very same passage the design does not say which comes first: any of these may be meant, and which
 * it was must be told by its code's name.
 */
function canBeTold(codings: readonly KeyedCoding[]): boolean {
  return new Set(codings.map(({ code }) => code)).size === codings.length;
}

/** Takes over which of several codings the inspector says is picked. */
export async function seePicked(
  world: World,
  among: readonly KeyedCoding[],
): Promise<string | undefined> {
  const names = among.map(({ code }) => world.model.nameOf(code));
  let picked = '';
  await expect
    .poll(async () => {
      picked = (await world.shownCodings()).find(({ isPicked }) => isPicked)?.name ?? '';
      return names.includes(picked);
    })
    .toBe(true);
  return among[names.indexOf(picked)]?.key;
}

/** Those that may come next, or before, in document order. */
function neighbours(world: World, from: KeyedCoding | number, direction: 1 | -1): KeyedCoding[] {
  const others = world.model.codings(world.document.title);
  const isBehind = (coding: KeyedCoding) =>
    (typeof from === 'number' ? coding.start - from : compareInText(coding, from)) * direction > 0;
  const behind = others.filter(isBehind).sort((a, b) => compareInText(a, b) * direction);
  const nearest = behind.filter((coding) => behind[0] && compareInText(coding, behind[0]) === 0);
  const same =
    typeof from === 'number'
      ? []
      : others.filter((coding) => coding.key !== from.key && compareInText(coding, from) === 0);
  // Where nothing else comes, those on the same passage may all lie the other way, and one stays.
  const stays = typeof from !== 'number' && same.length > 0 && nearest.length === 0;
  return [...same, ...nearest, ...(stays ? [from] : [])];
}

function step(key: 'j' | 'l'): Action {
  const name = key === 'j' ? 'next coding (J)' : 'previous coding (L)';
  return {
    name,
    weight: 6,
    plan: async (world) => {
      if (!world.isInText) return undefined;
      const caret = (await world.reader.selected())?.start;
      const from = world.picked ?? world.selection?.start ?? caret;
      const among = from === undefined ? [] : neighbours(world, from, key === 'j' ? 1 : -1);
      if (among.length === 0 || !canBeTold(among)) return undefined;
      let reached: string | undefined;
      return {
        says: `presses ${key}, to one of ${among.map((one) => one.key).join(', ')}`,
        perform: async () => {
          await world.page.keyboard.press(key);
          reached = await seePicked(world, among);
          const coding = among.find((one) => one.key === reached);
          if (coding) expect(overlaps(await world.reader.inView(), coding)).toBe(true);
        },
        expect: () => {
          if (reached !== world.pickedKey) world.selection = undefined;
          world.pickedKey = reached;
        },
      };
    },
  };
}

const byClick: Action = {
  name: 'pick by a click',
  weight: 16,
  plan: async (world) => {
    const view = await world.reader.inView();
    const coded = world.model.codingsIn(world.document.title, view);
    if (coded.length === 0) return undefined;
    const within = world.random.pick(coded);
    const words = world.document.words.filter(
      (word) => overlaps(word, within) && overlaps(word, view),
    );
    // A coding may hold but a stop or a picture.
    if (words.length === 0) return undefined;
    const word = world.random.pick(words);
    // Under the pointer lie those over the word's first letter, the innermost first.
    const letter = { start: word.start, end: word.start + 1 };
    const length = ({ start, end }: KeyedCoding) => end - start;
    const under = world.model
      .codingsIn(world.document.title, letter)
      .sort((a, b) => length(a) - length(b));
    if (new Set(under.map(length)).size < under.length) return undefined;
    const current = under.findIndex(({ key }) => key === world.pickedKey);
    const next = under[(current + 1) % Math.max(1, under.length)];
    const { from, isInReach } = await world.reader.placeOf(word);
    if (!isInReach) return undefined;
    return {
      says: `clicks on “${world.textOf(word)}” at ${String(word.start)}`,
      perform: () => world.page.mouse.click(from.x, from.y),
      expect: () => {
        world.selection = undefined;
        world.pickedKey = next?.key;
        world.isInText = true;
      },
    };
  },
};

const overlapping: Action = {
  name: 'next overlapping coding (O)',
  weight: 2,
  plan: (world) => {
    const { picked } = world;
    if (!world.isInText || !picked) return undefined;
    const around = world.model.codingsIn(world.document.title, picked);
    const others = around.length > 1 ? around.filter(({ key }) => key !== picked.key) : around;
    // In a ring of document order; told apart by name where two lie on the same passage.
    const isSure = around.every(
      (coding, index) => index === 0 || compareInText(around[index - 1] ?? coding, coding) !== 0,
    );
    const at = around.findIndex(({ key }) => key === picked.key);
    const next = around[(at + 1) % around.length];
    const among = isSure && next ? [next] : others;
    // Beside a selection only codings over the selection are shown.
    const isShown = among.every(({ key }) => world.here.some((one) => one.key === key));
    if (!isShown || !canBeTold(among)) return undefined;
    let reached: string | undefined;
    return {
      says: `presses o, to one of ${among.map(({ key }) => key).join(', ')}`,
      perform: async () => {
        await world.page.keyboard.press('o');
        reached = await seePicked(world, among);
      },
      expect: () => {
        world.pickedKey = reached;
      },
    };
  },
};

export const walkActions: readonly Action[] = [step('j'), step('l'), byClick, overlapping];
