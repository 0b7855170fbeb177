import {
  alignTurns,
  isEmptyRange,
  rowOf,
  type AlignedRow,
  type SaidOfTurns,
  type Side,
  type TurnRange,
} from './align-turns.ts';

/**
 * What a person says of a turn: it goes on with the turn above it; the other text has nothing for it; it belongs to the next or
 * the previous turn over there; nothing, so that its row goes by the order again.
 */
export const CORRECTIONS = ['above', 'none', 'next', 'previous', 'order'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** What is to be said of turns of the translation, by index; turns of the original by theirs. Undefined: nothing any more. */
export type Saying = ReadonlyMap<number, TurnRange | 'above' | 'none' | undefined>;

/** How many turns either text has. */
export type TurnCounts = Readonly<Record<Side, number>>;

/** A turn of the original, with those that stand in a row with it. */
function withItsRow(rows: readonly AlignedRow[], turn: number): TurnRange {
  const row = rows[rowOf({ rows }, 'original', turn)];
  return row && row.original.from === turn ? row.original : { from: turn, to: turn + 1 };
}

/** The nearest row above that has something of both. */
function pairAbove(rows: readonly AlignedRow[], row: number): AlignedRow | undefined {
  const at = rows.findLastIndex(
    ({ original, translation }, index) =>
      index < row && !isEmptyRange(original) && !isEmptyRange(translation),
  );
  return rows[at];
}

function ofTranslation(
  rows: readonly AlignedRow[],
  at: number,
  turn: number,
  correction: Exclude<Correction, 'order'>,
): [number, TurnRange | 'above' | 'none'] | undefined {
  const row = rows[at];
  if (!row) return undefined;
  if (correction === 'above') return turn > 0 ? [turn, 'above'] : undefined;
  if (correction === 'none') return [turn, 'none'];
  const { from, to } = row.original;
  if (correction === 'next') return [turn, withItsRow(rows, to)];
  const last = from - 1;
  return [turn, rows[rowOf({ rows }, 'original', last)]?.original ?? { from: last, to: from }];
}

function ofOriginal(
  rows: readonly AlignedRow[],
  at: number,
  turn: number,
  correction: 'above' | 'next' | 'previous',
): [number, TurnRange] | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const { original, translation } = row;
  const own = { from: turn, to: turn + 1 };
  if (correction === 'next') return [translation.to, own];
  if (correction === 'previous') return [translation.from - 1, own];
  const above = turn > original.from ? row : pairAbove(rows, at);
  const isThere = above && !isEmptyRange(above.translation);
  return isThere
    ? [above.translation.from, { from: above.original.from, to: turn + 1 }]
    : undefined;
}

/** What stood beside a turn belongs to the rest of its row, or to the turn behind it. */
function apartFrom(
  rows: readonly AlignedRow[],
  { original, translation }: AlignedRow,
  turn: number,
): [number, TurnRange | 'none'] {
  if (turn > original.from) return [translation.from, { from: original.from, to: turn }];
  if (turn + 1 < original.to) return [translation.from, { from: turn + 1, to: original.to }];
  const isLast = rows.at(-1)?.original.to === turn + 1;
  return [translation.from, isLast ? 'none' : withItsRow(rows, turn + 1)];
}

/** Takes back what stands in the way of a saying: turns of both texts stay in order. */
function withoutCrossing(
  said: SaidOfTurns,
  turn: number,
  range: TurnRange,
): Map<number, undefined> {
  const taken = new Map<number, undefined>();
  for (const [other, saying] of said) {
    if (typeof saying === 'string' || other === turn) continue;
    const isCrossing = other < turn ? saying.to > range.from : saying.from < range.to;
    if (isCrossing) taken.set(other, undefined);
  }
  return taken;
}

function afterSaying(said: SaidOfTurns, saying: Saying): SaidOfTurns {
  const after = new Map(said);
  for (const [turn, one] of saying) {
    if (one === undefined) after.delete(turn);
    else after.set(turn, one);
  }
  return after;
}

/** What is to be said of turns of the translation so that a turn of the original has nothing beside it. */
function leaveAlone(counts: TurnCounts, said: SaidOfTurns, turn: number): Saying | undefined {
  const all = new Map<number, TurnRange | 'above' | 'none' | undefined>();
  for (let isFreed = false; all.size <= counts.translation;) {
    const { rows } = alignTurns(counts.original, counts.translation, afterSaying(said, all));
    const row = rows[rowOf({ rows }, 'original', turn)];
    if (!row || isEmptyRange(row.translation)) break;
    // Others that had nothing beside them would take its place by their order.
    const [index, saying] = isFreed
      ? [row.translation.from, 'none' as const]
      : apartFrom(rows, row, turn);
    if (typeof saying !== 'string')
      for (const [crossing] of withoutCrossing(said, index, saying)) all.set(crossing, undefined);
    all.set(index, saying);
    isFreed = turn === row.original.from;
  }
  return all.size > 0 ? all : undefined;
}

/** So that the row of a turn goes by the order. */
function byOrder(said: SaidOfTurns, { translation }: AlignedRow): Saying | undefined {
  const own = [...said.keys()].filter(
    (index) => index >= translation.from && index < translation.to,
  );
  return own.length > 0 ? new Map(own.map((index) => [index, undefined])) : undefined;
}

/**
 * What is to be said of turns of the translation for a correction of a turn of either text. Undefined where it cannot be: there
 * is no turn above, or no further one over there.
 */
export function correctAlignment(
  counts: TurnCounts,
  said: SaidOfTurns,
  { side, turn }: { readonly side: Side; readonly turn: number },
  correction: Correction,
): Saying | undefined {
  const { rows } = alignTurns(counts.original, counts.translation, said);
  const at = rowOf({ rows }, side, turn);
  const row = rows[at];
  if (!row) return undefined;
  if (correction === 'order') return byOrder(said, row);
  if (correction === 'none' && side === 'original') return leaveAlone(counts, said, turn);
  const corrected =
    side === 'translation' || correction === 'none'
      ? ofTranslation(rows, at, turn, correction)
      : ofOriginal(rows, at, turn, correction);
  return corrected && sayingOf(counts, said, ...corrected);
}

/** What crosses the saying is taken back; undefined where it is about turns that are not there. */
function sayingOf(
  counts: TurnCounts,
  said: SaidOfTurns,
  turn: number,
  saying: TurnRange | 'above' | 'none',
): Saying | undefined {
  if (turn < 0 || turn >= counts.translation) return undefined;
  if (typeof saying === 'string') return new Map([[turn, saying]]);
  if (saying.from < 0 || saying.to > counts.original) return undefined;
  return new Map<number, TurnRange | undefined>([
    ...withoutCrossing(said, turn, saying),
    [turn, saying],
  ]);
}
