import { snapToGraphemes } from './graphemes.ts';
import { turnIndexAt, type Turn, type Units } from './turn.ts';

/**
 * How a text falls into paragraphs on screen. Block `i` is `[start[i], start[i + 1])`; the blocks cover the text
 * without a gap. Each is a head (blank lines before it and the speaker's label; maybe empty), a body and what ends
 * the line (for the last one, the rest of the text). One block is one line of a turn; a very long line is several, of which all but the first `continue` it.
 */
export interface Blocks {
  readonly count: number;
  /** One longer than `count`; the last entry is the text's length. */
  readonly start: Uint32Array;
  readonly bodyStart: Uint32Array;
  readonly bodyEnd: Uint32Array;
  /** Index into `Units.turns`, or -1 for text that belongs to no turn. */
  readonly turn: Int32Array;
  /** 1 where the block carries on the line of the block before. */
  readonly continues: Uint8Array;
}

/** Code units beyond which a line is split, at a sentence's end where there is one. */
export const LONGEST_BLOCK = 4000;

const NOT_BLANK = /\S/gu;

interface Row {
  start: number;
  bodyStart: number;
  bodyEnd: number;
  turn: number;
  continues: boolean;
}

/** Offset of the first character from here on that is not white space, or the text's length. */
function firstInk(text: string, from: number): number {
  NOT_BLANK.lastIndex = from;
  return NOT_BLANK.exec(text)?.index ?? text.length;
}

/** The latest sentence end in `(from, to]`, by binary search over the flat list of sentences. */
function sentenceBreak(sentences: readonly number[], from: number, to: number): number | undefined {
  let low = 0;
  let high = sentences.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle * 2] ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  const start = sentences[(low - 1) * 2];
  return start !== undefined && start > from ? start : undefined;
}

/** Where to break a line that is too long: before a sentence, else after a blank, else between two graphemes. */
function breakBefore(text: string, sentences: readonly number[], from: number, to: number): number {
  const sentence = sentenceBreak(sentences, from, to);
  if (sentence !== undefined) return sentence;
  const blank = text.lastIndexOf(' ', to - 1);
  if (blank > from) return blank + 1;
  const cluster = snapToGraphemes(text, { start: to, end: to }).start;
  return cluster > from ? cluster : to;
}

/** End of the line that begins at an offset: its line feed, the next turn's start or the text's end. */
function lineEnd(text: string, from: number, next: Turn | undefined): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  return next && next.start > from && next.start < end ? next.start : end;
}

function* splitLine(text: string, units: Units, row: Row): Generator<Row> {
  let rest = row;
  while (rest.bodyEnd - rest.bodyStart > LONGEST_BLOCK) {
    const at = breakBefore(text, units.sentences, rest.bodyStart, rest.bodyStart + LONGEST_BLOCK);
    yield { ...rest, bodyEnd: at };
    rest = { ...rest, start: at, bodyStart: at, continues: true };
  }
  yield rest;
}

function* rowsOf(text: string, units: Units): Generator<Row> {
  let start = 0;
  let ink = firstInk(text, 0);
  let turnIndex = -1;
  while (ink < text.length) {
    const index = turnIndexAt(units.turns, ink);
    const turn = units.turns[index];
    const opens = turn !== undefined && index !== turnIndex && turn.bodyStart >= ink;
    const isInside = turn !== undefined && (ink < turn.end || opens);
    const bodyStart = opens ? turn.bodyStart : ink;
    const bodyEnd = lineEnd(
      text,
      opens ? Math.min(bodyStart, turn.end) : ink,
      units.turns[index + 1],
    );
    yield* splitLine(text, units, {
      start,
      bodyStart: Math.min(bodyStart, bodyEnd),
      bodyEnd,
      turn: isInside ? index : -1,
      continues: false,
    });
    turnIndex = index;
    start = bodyEnd < text.length && text[bodyEnd] === '\n' ? bodyEnd + 1 : bodyEnd;
    ink = firstInk(text, start);
  }
}

export function blocksOf(text: string, units: Units): Blocks {
  const rows = [...rowsOf(text, units)];
  if (rows.length === 0 && text.length > 0) {
    const end = text.length;
    rows.push({ start: 0, bodyStart: end, bodyEnd: end, turn: -1, continues: false });
  }
  return {
    count: rows.length,
    start: Uint32Array.from([...rows.map((row) => row.start), text.length]),
    bodyStart: Uint32Array.from(rows, (row) => row.bodyStart),
    bodyEnd: Uint32Array.from(rows, (row) => row.bodyEnd),
    turn: Int32Array.from(rows, (row) => row.turn),
    continues: Uint8Array.from(rows, (row) => Number(row.continues)),
  };
}

/** Index of the block that holds an offset; offsets outside the text count to the first or last block. */
export function blockAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
