import { expect } from '@playwright/test';
import type { Stretch } from '#tests/long/material/transcript.ts';
import type { KeyedCoding } from '#tests/long/model/study-model.ts';
import type { World } from '#tests/long/world.ts';
import type { Action, Deed } from './action.ts';
import { bodies } from './units.ts';

export type Edge = 'start' | 'end';
type Unit = 'letter' | 'word' | 'sentence' | 'turn';

const MODIFIERS: Readonly<Record<Unit, string>> = {
  letter: '',
  word: 'Control+',
  sentence: 'Shift+',
  turn: 'Control+Shift+',
};
const UNITS: readonly Unit[] = ['letter', 'letter', 'word', 'word', 'word', 'sentence', 'turn'];
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Pictures of figures and letters count as words for some, and for others not. */
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** Offsets at which the edge may come to lie. */
function stopsOf({ document }: World, edge: Edge, unit: Unit, from: number): readonly number[] {
  if (unit === 'word') return document.words.map((word) => word[edge]);
  if (unit === 'sentence') return document.sentences.map((sentence) => sentence[edge]);
  if (unit === 'turn') return bodies(document).map((body) => body[edge]);
  const paragraph = document.turns
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ start, end }) => start <= from && from <= end);
  if (!paragraph) return [];
  const said = document.text.slice(paragraph.start, paragraph.end);
  const starts = Array.from(segmenter.segment(said), ({ index }) => paragraph.start + index);
  return edge === 'start' ? starts : [...starts.slice(1), paragraph.end];
}

/** Where the edge is after a step; undefined where the text does not say it for sure. */
function moved(
  world: World,
  { start, end }: Stretch,
  edge: Edge,
  { unit, isForward }: { readonly unit: Unit; readonly isForward: boolean },
): Stretch | undefined {
  const from = edge === 'start' ? start : end;
  const stops = stopsOf(world, edge, unit, from);
  const to = isForward
    ? stops.find((stop) => stop > from)
    : stops.filter((stop) => stop < from).at(-1);
  if (to === undefined) return undefined;
  const between = world.document.text.slice(Math.min(from, to) - 12, Math.max(from, to) + 12);
  if (unit === 'word' && PICTURE.test(between)) return undefined;
  const span = edge === 'start' ? { start: to, end } : { start, end: to };
  return span.start < span.end ? span : undefined;
}

interface Steps {
  readonly keys: readonly string[];
  readonly span: Stretch;
}

/** The keys for some steps one way through the text: arrows go where the eye sees that way in the line of the edge. */
async function stepsOf(world: World, held: Stretch, edge: Edge): Promise<Steps | undefined> {
  const { random } = world;
  const step = { unit: random.pick(UNITS), isForward: random.chance(0.5) };
  const keys: string[] = [];
  let span: Stretch | undefined = { start: held.start, end: held.end };
  for (let left = random.whole(1, 3); left > 0 && span; left -= 1) {
    const at: number = edge === 'start' ? span.start : span.end - 1;
    const isRightToLeft = await world.reader.isRightToLeft(at);
    const arrow = step.isForward === isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    keys.push(`${MODIFIERS[step.unit]}${arrow}`);
    span = moved(world, span, edge, step);
  }
  return span && { keys, span };
}

export function movesCoding(
  coding: KeyedCoding,
  span: Stretch,
): Parameters<World['model']['note']>[1] {
  const { key, ...before } = coding;
  return [{ key, before, after: { ...before, start: span.start, end: span.end } }];
}

export const edgeByKeys: Action = {
  name: 'move an edge by keys',
  weight: 8,
  plan: async (world): Promise<Deed | undefined> => {
    const { picked, random } = world;
    const held = picked ?? world.selection;
    if (!world.isInText || !held) return undefined;
    const edge = random.pick(['start', 'end'] as const);
    const steps = await stepsOf(world, held, edge);
    if (!steps) return undefined;
    const { keys, span } = steps;
    // Put back with Escape it is as if nothing had been; a rest on the way would have stored a coding's edge twice.
    const keeps = picked !== undefined || random.chance(0.7);
    return {
      says:
        `moves the ${edge} of ${picked?.key ?? 'the selection'} with ${keys.join(', ')} ` +
        `to ${String(span[edge])}${keeps ? '' : ', and back with Escape'}`,
      ...(picked && { mayRestIn: picked.key }),
      perform: async () => {
        await world.page.keyboard.press(edge === 'start' ? '[' : ']');
        for (const key of keys) await world.page.keyboard.press(key);
        await world.page.keyboard.press(keeps ? 'Enter' : 'Escape');
        const { start, end } = keeps ? span : held;
        if (!picked) await expect.poll(() => world.reader.selected()).toMatchObject({ start, end });
      },
      expect: () => {
        if (picked) world.model.note('move an edge by keys', movesCoding(picked, span));
        else if (keeps) world.selection = span;
      },
    };
  },
};
