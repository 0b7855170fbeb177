import { turnIndexAt, type Turn } from './turn.ts';
import type { Span } from './span.ts';

/** The two texts of an alignment. */
export type Side = 'original' | 'translation';

/** Turns of one text, half-open by index; where it is empty, `from` is the turn it stands before. */
export interface TurnRange {
  readonly from: number;
  readonly to: number;
}

/** What stands side by side. One of the two may be empty, not both. */
export interface AlignedRow {
  readonly original: TurnRange;
  readonly translation: TurnRange;
  /** A person said so. */
  readonly isSaid: boolean;
}

/**
 * What people said, by turn of the translation: it stands beside turns of the original, beside what the turn above it stands
 * beside, or beside nothing.
 */
export type SaidOfTurns = ReadonlyMap<number, TurnRange | 'above' | 'none'>;

export interface TurnAlignment {
  /** In the order of both texts; every turn is in exactly one. */
  readonly rows: readonly AlignedRow[];
  /** Where the shorter of the two ends and turns of the other go on alone. */
  readonly stop: { readonly row: number; readonly side: Side; readonly count: number } | undefined;
}

/** Turns of the translation that go together: those after the first stand beside what it stands beside. */
interface Group extends TurnRange {
  readonly isAlone: boolean;
  readonly said: TurnRange | undefined;
}

type SaidGroup = Group & { readonly said: TurnRange };

function isSaid(group: Group): group is SaidGroup {
  return group.said !== undefined;
}

export function isEmptyRange({ from, to }: TurnRange): boolean {
  return from >= to;
}

/** The turns that a span lies in. */
export function turnsAt(turns: readonly Pick<Turn, 'start'>[], span: Span): TurnRange | undefined {
  const from = Math.max(0, turnIndexAt(turns, span.start));
  const to = turnIndexAt(turns, span.end - 1) + 1;
  return from < to ? { from, to } : undefined;
}

function groupsOf(originals: number, translations: number, said: SaidOfTurns): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < translations;) {
    let to = from + 1;
    while (to < translations && said.get(to) === 'above') to += 1;
    const own = said.get(from);
    const isThere = typeof own === 'object' && own.from < own.to && own.to <= originals;
    groups.push({ from, to, isAlone: own === 'none', said: isThere ? own : undefined });
    from = to;
  }
  return groups;
}

/**
 * Of what was said the most that can hold at once, turns of both texts being in order: two copies of a project may have said
 * what crosses. By patience sorting, in O(n log n).
 */
function holding(groups: readonly Group[]): ReadonlySet<Group> {
  /** Of the chains of one length, by length, the last of the one that ends first. */
  const tails: SaidGroup[] = [];
  const before = new Map<Group, SaidGroup | undefined>();
  for (const group of groups.filter(isSaid)) {
    const at = chainsBefore(tails, group.said.from);
    before.set(group, tails[at - 1]);
    const standing = tails[at];
    if (!standing || group.said.to < standing.said.to) tails[at] = group;
  }
  const held = new Set<Group>();
  for (let at = tails.at(-1); at; at = before.get(at)) held.add(at);
  return held;
}

/** How many chains end at or before a turn of the original. */
function chainsBefore(tails: readonly SaidGroup[], turn: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle]?.said.to ?? 0) <= turn) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Aligner {
  readonly rows: AlignedRow[] = [];
  #original = 0;
  #translation = 0;

  row(originals: number, translations: number, isSaid: boolean): void {
    const original = { from: this.#original, to: this.#original + originals };
    const translation = { from: this.#translation, to: this.#translation + translations };
    this.rows.push({ original, translation, isSaid });
    [this.#original, this.#translation] = [original.to, translation.to];
  }

  /** Goes by the order of turns up to the given turn of the original; what is over on either side stands alone. */
  goOn(groups: readonly Group[], to: number): void {
    for (const { from, to: end, isAlone } of groups) {
      const hasOriginal = !isAlone && this.#original < to;
      this.row(hasOriginal ? 1 : 0, end - from, isAlone || end - from > 1);
    }
    while (this.#original < to) this.row(1, 0, false);
  }
}

/** What a person left alone does not end the alignment. */
function stopOf(rows: readonly AlignedRow[]): TurnAlignment['stop'] {
  const last = rows.findLastIndex(
    ({ original, translation }) => !isEmptyRange(original) && !isEmptyRange(translation),
  );
  const rest = rows.slice(last + 1).filter(({ isSaid }) => !isSaid);
  const [first] = rest;
  if (!first) return undefined;
  const side = isEmptyRange(first.original) ? 'translation' : 'original';
  return { row: rows.indexOf(first), side, count: rest.length };
}

/**
 * Which turns of a translation stand beside which of its original. Between what people said they go by their order, and so on
 * to the end of the shorter text; turns that are over stand alone.
 */
export function alignTurns(
  originals: number,
  translations: number,
  said: SaidOfTurns,
): TurnAlignment {
  const groups = groupsOf(originals, translations, said);
  const held = holding(groups);
  const aligner = new Aligner();
  let waiting: Group[] = [];
  for (const group of groups) {
    if (!group.said || !held.has(group)) {
      waiting.push(group);
      continue;
    }
    aligner.goOn(waiting, group.said.from);
    aligner.row(group.said.to - group.said.from, group.to - group.from, true);
    waiting = [];
  }
  aligner.goOn(waiting, originals);
  return { rows: aligner.rows, stop: stopOf(aligner.rows) };
}

/** Index of the row that holds a turn, or -1. */
export function rowOf({ rows }: Pick<TurnAlignment, 'rows'>, side: Side, turn: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.[side].to ?? 0) <= turn) low = middle + 1;
    else high = middle;
  }
  return low < rows.length && turn >= 0 ? low : -1;
}

/** The first row where somebody who asks stands beside somebody who answers, as where a turn is missing; undefined without. */
export function firstMismatch<Role extends string>(
  { rows }: TurnAlignment,
  roleOf: (side: Side, turn: number) => Role | undefined,
): number | undefined {
  const at = rows.findIndex(({ original, translation, isSaid }) => {
    const isBoth = !isEmptyRange(original) && !isEmptyRange(translation);
    if (!isBoth || isSaid) return false;
    const own = roleOf('original', original.from);
    const other = roleOf('translation', translation.from);
    return own !== undefined && other !== undefined && own !== other;
  });
  return at < 0 ? undefined : at;
}
