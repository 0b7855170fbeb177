import type { Span } from '#domain/text/span.ts';
import { turnBody, type Turn } from '#domain/text/turn.ts';
import { intervalsOf, type Intervals } from '#analysis/agreement/spans/intervals.ts';
import { CodePointOffsets } from './code-point-offsets.ts';

/** Stretches of a text that are units of analysis; characters need no list. */
export const TEXT_UNITS = ['turn', 'paragraph', 'sentence', 'token', 'document'] as const;
export type TextUnit = (typeof TEXT_UNITS)[number];

/** Longest runs without white space. */
export function tokensOf(text: string): Span[] {
  return Array.from(text.matchAll(/\P{White_Space}+/gu), ({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
  }));
}

function pairs(flat: readonly number[]): Span[] {
  return Array.from({ length: flat.length >> 1 }, (_, at) => ({
    start: flat[2 * at] ?? 0,
    end: flat[2 * at + 1] ?? 0,
  }));
}

/** Units of a text as they are stored beside it. */
export interface StoredUnits {
  readonly turns: readonly Turn[];
  readonly paragraphs: readonly number[];
  readonly sentences: readonly number[];
}

/** In UTF-16 code units, in the order of the text; those without a character are none. */
export function textUnits(text: string, units: StoredUnits, unit: TextUnit): Span[] {
  const found = {
    turn: () => units.turns.map(turnBody),
    paragraph: () => pairs(units.paragraphs),
    sentence: () => pairs(units.sentences),
    token: () => tokensOf(text),
    document: () => [{ start: 0, end: text.length }],
  };
  return found[unit]().filter(({ start, end }) => start < end);
}

/** The same in code points, as the spans of a study are. */
export function asCodePoints(text: string, spans: readonly Span[]): Intervals {
  const offsets = new CodePointOffsets(text);
  return intervalsOf(
    spans.flatMap((span) => {
      const { start, end } = offsets.span(span);
      return [start, end];
    }),
  );
}
