import { z } from 'zod';
import type { Span } from './span.ts';

export const directionSchema = z.enum(['ltr', 'rtl']);
export type Direction = z.infer<typeof directionSchema>;

/** BCP 47 language of a turn; `und` where nobody could tell. */
export const languageSchema = z.string().min(2).max(20);
export type Language = string;

/**
 * One speaker's uninterrupted stretch. `[start, end)` covers label, body and no trailing line feed; the body is
 * `[bodyStart, end)`. `label` indexes `Units.labels`, or is undefined where nobody is named. Times are
 * seconds from the recording's start, as the file gave them.
 */
export const turnSchema = z.object({
  start: z.int().nonnegative(),
  bodyStart: z.int().nonnegative(),
  end: z.int().nonnegative(),
  label: z.int().nonnegative().optional(),
  time: z.number().nonnegative().optional(),
  endTime: z.number().nonnegative().optional(),
  language: languageSchema,
  direction: directionSchema,
});
export type Turn = Readonly<z.infer<typeof turnSchema>>;

/**
 * Units of analysis of one revision, computed once and stored beside its text. Paragraphs (runs without a line
 * feed) and sentences are flat lists `start0, end0, start1, end1, …`, in order, none empty. `pages` says where each
 * page of the file begins; it is absent where the file has no pages, or nobody knows them.
 */
export const unitsSchema = z.object({
  version: z.literal(1),
  labels: z.array(z.string()),
  turns: z.array(turnSchema),
  paragraphs: z.array(z.int().nonnegative()),
  sentences: z.array(z.int().nonnegative()),
  /** In order. A page without text begins where the next one does. */
  pages: z.array(z.int().nonnegative()).optional(),
});
export type Units = Readonly<z.infer<typeof unitsSchema>>;

/** What a turn says, without its label. */
export function turnBody(turn: Turn): Span {
  return { start: turn.bodyStart, end: turn.end };
}

/** Index of the turn that holds an offset (the one before it in a gap), or -1 before the first. */
export function turnIndexAt(turns: readonly Pick<Turn, 'start'>[], offset: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    if (turn && turn.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
