import { expect, type Locator } from '@playwright/test';
import type { Stretch } from '#tests/long/material/transcript.ts';
import { holds } from '#tests/long/model/study-model.ts';
import type { Difference, Key } from '#tests/long/model/thing.ts';
import type { World } from '#tests/long/world.ts';
import { pickerOn, takeFromPicker, typeIntoPicker } from '#tests/long/hands/code-picker.ts';
import type { Action, Deed } from './action.ts';

/** Codings of the code that hold the passage already. */
function standing(world: World, code: Key, span: Stretch): Key[] {
  return world.model
    .codings(world.document.title)
    .filter((coding) => coding.code === code && holds(coding, span))
    .map(({ key }) => key);
}

/** A passage that lies in a coding of the same code is left as it is, and that coding is picked. */
function expectApplied(world: World, by: string, code: Key, span: Stretch, made?: Difference): void {
  world.used(code);
  const [there] = standing(world, code, span);
  if (there !== undefined) {
    world.pickedKey = there;
    return;
  }
  const { start, end } = span;
  const key = world.model.newKey('coding');
  const after = { kind: 'coding', document: world.document.title, code, start, end } as const;
  world.model.note(by, [...(made ? [made] : []), { key, before: undefined, after }]);
}

/** A code that can be applied with a sure outcome: of several that stand there already any could be picked. */
function codeFor(world: World, span: Stretch): Key | undefined {
  const codes = world.model.codes().map(({ key }) => key);
  const code = world.random.pick(codes);
  return standing(world, code, span).length < 2 ? code : undefined;
}

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
        says: `${name}: ${codeName} on ${String(target.start)} to ${String(target.end)}`,
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
    await typeIntoPicker(world.page, name.slice(0, world.random.whole(3, name.length)));
    await takeFromPicker(world.page, name);
  },
});

const byClick = applies({
  name: 'apply by a click on the code',
  weight: 5,
  needsText: false,
  perform: (world, name) => world.bench.desk.code(name).click(),
});

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + Math.min(60, box.width / 2), y: box.y + box.height / 2 };
}

async function drag(
  { page }: World,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.move(to.x + 1, to.y);
  await page.mouse.up();
}

/** A whole word of the selection under which the pointer can act; undefined when none can be reached. */
async function wordOfSelection(world: World) {
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

/** The passage's own words name the code; the whole of them becomes its example. */
const inVivo: Action = {
  name: 'code in vivo (V)',
  weight: 1,
  plan: (world) => {
    const { target, isInText } = world;
    const words = target && world.document.words.filter((word) => holds(target, word));
    // What a name is cut from is no matter of this run: a few words that begin and end with a letter name themselves.
    const isWhole = words?.[0]?.start === target?.start && words?.at(-1)?.end === target?.end;
    if (!target || !words || !isInText || !isWhole || words.length > 4) return undefined;
    const name = world.textOf(target).replace(/\s+/gu, ' ');
    const isTaken = world.model
      .codes()
      .some((code) => code.name.toLowerCase() === name.toLowerCase());
    if (isTaken || /\p{P}/u.test(name)) return undefined;
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

/** A digit applies the code that was pinned to it. */
function byPin(pins: readonly Key[]): Action {
  return applies({
    name: 'apply a pinned code',
    weight: 12,
    code: (world) => world.random.pick(pins),
    perform: (world, _name, code) => world.page.keyboard.press(String(pins.indexOf(code) + 1)),
  });
}

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

export function applyActions(pins: readonly Key[]): readonly Action[] {
  return [
    byActive,
    byPin(pins),
    byRecent,
    withPicker,
    withNewCode,
    inVivo,
    byMenu,
    byClick,
    byDraggingCode,
    ontoSentence,
    byDraggingSelection,
  ];
}
