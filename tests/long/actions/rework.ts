import { expect } from '@playwright/test';
import { pickerOn, takeFromPicker, typeIntoPicker } from '#tests/long/hands/code-picker.ts';
import type { Stretch } from '#tests/long/material/transcript.ts';
import { compareInText, type KeyedCoding } from '#tests/long/model/study-model.ts';
import type { CodingThing, Difference, Key } from '#tests/long/model/thing.ts';
import type { World } from '#tests/long/world.ts';
import type { Action } from './action.ts';

function isSamePlace(a: Stretch, b: Stretch): boolean {
  return compareInText(a, b) === 0;
}

/** Whether a code can go to these without meeting a coding of its own on the very passage. */
function isFreeFor(world: World, codings: readonly KeyedCoding[], code: Key): boolean {
  const standing = world.model.codings(world.document.title).filter((one) => one.code === code);
  const meets = codings.some((coding) => standing.some((one) => isSamePlace(one, coding)));
  const isTwice = codings.some((one) =>
    codings.some((two) => one !== two && isSamePlace(one, two)),
  );
  return !meets && !isTwice;
}

function stateOf({ key: _key, ...thing }: KeyedCoding): CodingThing {
  return thing;
}

function withPicker(
  name: string,
  weight: number,
  key: string,
  differences: (world: World, codings: readonly KeyedCoding[], code: Key) => Difference[],
): Action {
  return {
    name,
    weight,
    plan: (world) => {
      const { meant } = world;
      const code = world.random.pick(world.model.codes()).key;
      const isSure = isFreeFor(world, meant, code);
      if (!world.isInText || meant.length === 0 || !isSure) return undefined;
      const codeName = world.model.nameOf(code);
      return {
        says: `${codeName} for ${meant.map((one) => one.key).join(', ')}`,
        perform: async () => {
          await world.page.keyboard.press(key);
          const letters = [...codeName];
          const typed = letters.slice(0, world.random.whole(3, letters.length)).join('');
          await typeIntoPicker(world.page, typed);
          await takeFromPicker(world.page, codeName);
          await expect(pickerOn(world.page)).toHaveCount(0);
        },
        expect: () => {
          world.used(code);
          world.model.note(name, differences(world, meant, code));
        },
      };
    },
  };
}

const recode = withPicker('recode (Shift+F)', 3, 'Shift+F', (_world, codings, code) =>
  codings
    .filter((coding) => coding.code !== code)
    .map((coding) => ({
      key: coding.key,
      before: stateOf(coding),
      after: { ...stateOf(coding), code },
    })),
);

const copy = withPicker('copy to a code (Shift+C)', 2, 'Shift+C', (world, codings, code) =>
  codings
    .filter((coding) => coding.code !== code)
    .map(({ document, start, end }) => ({
      key: world.model.newKey('coding'),
      before: undefined,
      after: { kind: 'coding', document, code, start, end },
    })),
);

/** The parts of a coding around a passage in it, or before and behind a caret. */
function partsOf(world: World, coding: KeyedCoding, at: Stretch): Stretch[] {
  const cuts = [coding.start, at.start, at.end, coding.end].filter(
    (cut) => cut >= coding.start && cut <= coding.end,
  );
  return cuts
    .slice(1)
    .map((end, index) => world.trimmed({ start: cuts[index] ?? end, end }))
    .filter(({ start, end }) => start < end);
}

const split: Action = {
  name: 'split (P)',
  weight: 8,
  plan: async (world) => {
    const { meant } = world;
    const [coding, ...more] = meant;
    const caret = await world.reader.selected();
    const at = world.selection ?? (caret && { start: caret.start, end: caret.start });
    if (!world.isInText || !coding || more.length > 0 || !at) return undefined;
    const [first, ...others] = partsOf(world, coding, at);
    if (!first || others.length === 0) return undefined;
    return {
      says: `splits ${coding.key} at ${String(at.start)}`,
      perform: () => world.page.keyboard.press('p'),
      expect: () => {
        const { document, code, weight } = coding;
        const weighed = weight === undefined ? {} : { weight };
        const made = others.map(({ start, end }) => ({
          key: world.model.newKey('coding'),
          before: undefined,
          after: { kind: 'coding' as const, document, code, start, end, ...weighed },
        }));
        const after = { ...stateOf(coding), ...first };
        const parts = [{ key: coding.key, before: stateOf(coding), after }, ...made];
        world.model.note('split (P)', parts);
        // One goes on with the part behind the caret, or the one that was selected.
        world.pickedKey = parts.find((part) => part.after.end > at.start)?.key;
      },
    };
  },
};

/** What is said between two offsets, without labels and white space. */
function saidBetween({ document }: World, from: number, to: number): string {
  return document.turns
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ start, end }) =>
      document.text.slice(Math.max(from, start), Math.max(from, Math.min(to, end))),
    )
    .join('')
    .trim();
}

/** The coding and those of its code that go on where it ends, or end where it begins. */
function chainOf(world: World, coding: KeyedCoding): KeyedCoding[] {
  const same = world.model
    .codings(world.document.title)
    .filter(({ code, key }) => code === coding.code && key !== coding.key);
  const chain = [coding];
  let span: Stretch = coding;
  const touches = (one: Stretch) =>
    saidBetween(world, Math.min(one.end, span.end), Math.max(one.start, span.start)) === '';
  for (;;) {
    const next = same.find((one) => !chain.includes(one) && touches(one));
    if (!next) return chain;
    chain.push(next);
    span = { start: Math.min(span.start, next.start), end: Math.max(span.end, next.end) };
  }
}

const merge: Action = {
  name: 'merge (G)',
  weight: 10,
  plan: (world) => {
    const { meant, selection } = world;
    const [coding, ...more] = meant;
    if (!world.isInText || !coding || more.length > 0 || selection) return undefined;
    const chain = chainOf(world, coding);
    const others = chain.slice(1);
    // What hangs on those that go is told elsewhere; here the merged ones are bare.
    const isBare = others.every(
      ({ key, weight, comment }) =>
        weight === undefined && comment === undefined && !world.model.memoOn(key),
    );
    if (others.length === 0 || !isBare) return undefined;
    return {
      says: `merges ${chain.map(({ key }) => key).join(', ')}`,
      perform: () => world.page.keyboard.press('g'),
      expect: () => {
        const start = Math.min(...chain.map((one) => one.start));
        const end = Math.max(...chain.map((one) => one.end));
        const after = { ...stateOf(coding), start, end };
        const isWider = start !== coding.start || end !== coding.end;
        world.model.note('merge (G)', [
          ...(isWider ? [{ key: coding.key, before: stateOf(coding), after }] : []),
          ...others.map((one) => ({ key: one.key, before: stateOf(one), after: undefined })),
        ]);
        world.pickedKey = coding.key;
      },
    };
  },
};

/** A field of the only coding that is meant, in the inspector; Escape goes back to the text. */
function writes(
  name: string,
  weight: number,
  key: string,
  field: 'weight' | 'comment',
  written: (world: World) => string,
): Action {
  return {
    name,
    weight,
    plan: (world) => {
      const [coding, ...more] = world.meant;
      if (!world.isInText || !coding || more.length > 0) return undefined;
      const text = written(world);
      const { desk } = world.bench;
      return {
        says: `writes ${text} as the ${field} of ${coding.key}`,
        mayRestIn: coding.key,
        perform: async () => {
          await world.page.keyboard.press(key);
          const input = desk.inspector.getByRole('textbox', { name: desk.t.desk[field] });
          await expect(input).toBeFocused();
          await world.page.keyboard.press('Control+a');
          await world.page.keyboard.type(text);
          await world.page.keyboard.press('Escape');
          await expect.poll(() => world.reader.hasFocus()).toBe(true);
        },
        expect: () => {
          const value = field === 'weight' ? Number(text) : text;
          world.pickedKey = coding.key;
          if (coding[field] === value) return;
          const before = stateOf(coding);
          world.model.note(name, [
            { key: coding.key, before, after: { ...before, [field]: value } },
          ]);
        },
      };
    },
  };
}

const weigh = writes('weigh (W)', 3, 'w', 'weight', ({ random }) => String(random.whole(0, 100)));
const comment = writes('comment (Shift+M)', 3, 'Shift+M', 'comment', ({ random }) =>
  random.pick(['strong', 'see April', 'کمزور', 'بیا وګوره', 'ironic 🙂']),
);

export const reworkActions: readonly Action[] = [recode, copy, split, merge, weigh, comment];
