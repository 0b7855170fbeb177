import type { CodeId, CodingId } from '#domain/ids.ts';
import { blockAt } from './blocks.ts';
import { CodingColumns } from './coding-columns.ts';
import { LaneSearch } from './lane-search.ts';
import { compareSpans, isSameSpan, type Span } from './span.ts';

export interface IndexedCoding extends Span {
  readonly id: CodingId;
  readonly code: CodeId;
  /** Number of the layer, as whoever fills the index counts them. */
  readonly layer: number;
}

/** A longest run of text under one and the same set of codings; slots in the order of their lanes' assignment. */
export interface CoverSegment extends Span {
  readonly slots: readonly number[];
}

/** A place to go on from: an offset of the text, or a coding, whose equals in place come before or after it. */
export type CodingCursor = number | CodingId;

/**
 * Characters of one block that may still share a screen line, with room to spare: codings nearer than this get
 * different bracket lanes, whatever the line breaks turn out to be.
 */
export const LINE_REACH = 100;

/**
 * The codings of one text, found by offset. Each coding is listed in the bucket of every block it touches, so a
 * query costs what its blocks hold, not what the text holds. A slot is a coding's number for as long as it is in the
 * index. Two lanes a coding, given when it enters and kept while it stays in place: `lane` is free of every coding it
 * overlaps, `bracketLane` of every coding it could share a line with. Hidden codings keep lanes but answer no query.
 */
export class CodingIndex {
  readonly #starts: Uint32Array;
  readonly #buckets: (number[] | undefined)[];
  readonly #columns = new CodingColumns();
  readonly #ids: (CodingId | undefined)[] = [];
  readonly #slots = new Map<CodingId, number>();
  readonly #codes: CodeId[] = [];
  readonly #codeNumbers = new Map<CodeId, number>();
  readonly #slotsByCode: Set<number>[] = [];
  readonly #hiddenCodes = new Set<number>();
  readonly #hiddenLayers = new Set<number>();
  readonly #lanes = new LaneSearch();
  readonly #brackets = new LaneSearch();

  /** @param blockStarts `Blocks.start` of the text: where each block begins, then the text's length. */
  constructor(blockStarts: Uint32Array, codings: Iterable<IndexedCoding> = []) {
    this.#starts = blockStarts;
    this.#buckets = new Array<number[] | undefined>(Math.max(1, blockStarts.length - 1));
    for (const coding of [...codings].sort(compareSpans)) this.add(coding);
  }

  get size(): number {
    return this.#slots.size;
  }

  add(coding: IndexedCoding): void {
    if (this.#slots.has(coding.id)) throw new Error(`coding ${coding.id} is in the index`);
    this.#checkSpan(coding);
    const slot = this.#columns.take();
    this.#ids[slot] = coding.id;
    this.#slots.set(coding.id, slot);
    this.#columns.layer[slot] = coding.layer;
    this.#setCode(slot, coding.code);
    this.#place(slot, coding);
  }

  remove(id: CodingId): void {
    const slot = this.#slotOf(id);
    this.#lift(slot);
    this.#slotsByCode[this.#columns.code[slot] ?? 0]?.delete(slot);
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#columns.release(slot);
  }

  move(id: CodingId, span: Span): void {
    this.#checkSpan(span);
    const slot = this.#slotOf(id);
    if (isSameSpan(this.spanOf(slot), span)) return;
    this.#lift(slot);
    this.#place(slot, span, true);
  }

  recode(id: CodingId, code: CodeId): void {
    const slot = this.#slotOf(id);
    this.#slotsByCode[this.#columns.code[slot] ?? 0]?.delete(slot);
    this.#setCode(slot, code);
  }

  setCodeShown(code: CodeId, isShown: boolean): void {
    const number = this.#codeNumber(code);
    if (isShown) this.#hiddenCodes.delete(number);
    else this.#hiddenCodes.add(number);
  }

  setLayerShown(layer: number, isShown: boolean): void {
    if (isShown) this.#hiddenLayers.delete(layer);
    else this.#hiddenLayers.add(layer);
  }

  get(id: CodingId): IndexedCoding | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.codingOf(slot);
  }

  codingOf(slot: number): IndexedCoding {
    const id = this.#ids[slot];
    if (id === undefined) throw new RangeError(`no coding in slot ${String(slot)}`);
    return {
      id,
      code: this.codeOf(slot),
      layer: this.#columns.layer[slot] ?? 0,
      ...this.spanOf(slot),
    };
  }

  spanOf(slot: number): Span {
    return { start: this.#columns.start[slot] ?? 0, end: this.#columns.end[slot] ?? 0 };
  }

  codeOf(slot: number): CodeId {
    const code = this.#codes[this.#columns.code[slot] ?? 0];
    if (code === undefined) throw new RangeError(`no coding in slot ${String(slot)}`);
    return code;
  }

  lane(slot: number): number {
    return this.#columns.lane[slot] ?? 0;
  }

  bracketLane(slot: number): number {
    return this.#columns.bracket[slot] ?? 0;
  }

  isShown(slot: number): boolean {
    return (
      this.#columns.alive[slot] === 1 &&
      !this.#hiddenCodes.has(this.#columns.code[slot] ?? 0) &&
      !this.#hiddenLayers.has(this.#columns.layer[slot] ?? 0)
    );
  }

  /** Ids of a code's codings, shown or not, in no order. */
  idsOfCode(code: CodeId): CodingId[] {
    const slots = this.#slotsByCode[this.#codeNumbers.get(code) ?? -1] ?? [];
    return Array.from(slots, (slot) => this.codingOf(slot).id);
  }

  /** Codings over the character at an offset, in document order. */
  at(offset: number): IndexedCoding[] {
    return this.in({ start: offset, end: offset + 1 });
  }

  /** Codings that share at least one character with the span, in document order. */
  in(span: Span): IndexedCoding[] {
    const found = this.#slotsIn(span).filter((slot) => this.isShown(slot));
    return found.sort((a, b) => this.#compare(a, b)).map((slot) => this.codingOf(slot));
  }

  /** The same, shown or not, in no order. */
  allIn(span: Span): IndexedCoding[] {
    return this.#slotsIn(span).map((slot) => this.codingOf(slot));
  }

  /** Cover segments of one block, in order, without the stretches under no coding. */
  segments(block: number): CoverSegment[] {
    const bounds = this.#bounds(block);
    const slots = (this.#buckets[block] ?? []).filter((slot) => this.isShown(slot));
    if (slots.length === 0) return [];
    const { start, end } = this.#columns;
    slots.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0));
    const cuts = new Set<number>();
    for (const slot of slots) {
      cuts.add(Math.max(bounds.start, start[slot] ?? 0));
      cuts.add(Math.min(bounds.end, end[slot] ?? 0));
    }
    return this.#sweep(
      slots,
      [...cuts].sort((a, b) => a - b),
    );
  }

  /** The first shown coding behind the cursor: with a later start, or, from a coding, the next in document order. */
  next(
    from: CodingCursor,
    accepts?: (coding: IndexedCoding) => boolean,
  ): IndexedCoding | undefined {
    return this.#step(from, 1, accepts);
  }

  previous(
    from: CodingCursor,
    accepts?: (coding: IndexedCoding) => boolean,
  ): IndexedCoding | undefined {
    return this.#step(from, -1, accepts);
  }

  #sweep(slots: readonly number[], cuts: readonly number[]): CoverSegment[] {
    const { start, end } = this.#columns;
    const segments: CoverSegment[] = [];
    let active: number[] = [];
    let entering = 0;
    cuts.forEach((cut, index) => {
      active = active.filter((slot) => (end[slot] ?? 0) > cut);
      for (;;) {
        const slot = slots[entering];
        if (slot === undefined || (start[slot] ?? 0) > cut) break;
        active.push(slot);
        entering += 1;
      }
      const next = cuts[index + 1];
      if (next !== undefined && active.length > 0)
        segments.push({ start: cut, end: next, slots: active });
    });
    return segments;
  }

  #step(
    from: CodingCursor,
    direction: 1 | -1,
    accepts: ((coding: IndexedCoding) => boolean) | undefined,
  ): IndexedCoding | undefined {
    const origin = typeof from === 'number' ? from : this.#slotOf(from);
    const isBehind = (slot: number): boolean => {
      if (typeof from !== 'number') return this.#compare(slot, origin) * direction > 0;
      return ((this.#columns.start[slot] ?? 0) - from) * direction > 0;
    };
    const begin = typeof from === 'number' ? from : this.spanOf(origin).start;
    let block = blockAt(this.#starts, begin);
    for (; block >= 0 && block < this.#buckets.length; block += direction) {
      const bounds = this.#bounds(block);
      const candidates = (this.#buckets[block] ?? [])
        .filter((slot) => (this.#columns.start[slot] ?? 0) >= bounds.start)
        .filter((slot) => this.isShown(slot) && isBehind(slot))
        .sort((a, b) => this.#compare(a, b) * direction)
        .map((slot) => this.codingOf(slot));
      const found = candidates.find((coding) => !accepts || accepts(coding));
      if (found) return found;
    }
    return undefined;
  }

  /** Document order; of equal spans the one with the lower slot first, which is stable while both stay. */
  #compare(a: number, b: number): number {
    const { start, end } = this.#columns;
    return (start[a] ?? 0) - (start[b] ?? 0) || (end[b] ?? 0) - (end[a] ?? 0) || a - b;
  }

  #bounds(block: number): Span {
    return { start: this.#starts[block] ?? 0, end: this.#starts[block + 1] ?? 0 };
  }

  /** First and last block a span touches. */
  #blocks(span: Span): readonly [number, number] {
    return [
      blockAt(this.#starts, span.start),
      blockAt(this.#starts, Math.max(span.start, span.end - 1)),
    ];
  }

  /** Slots, shown or not, that overlap a span; each once: in its own first block or in the first one looked at. */
  #slotsIn(span: Span): number[] {
    const { start, end } = this.#columns;
    const [first, last] = this.#blocks(span);
    const found: number[] = [];
    for (let block = first; block <= last; block += 1) {
      const blockStart = this.#starts[block] ?? 0;
      for (const slot of this.#buckets[block] ?? []) {
        const from = start[slot] ?? 0;
        const isFirstMeeting = block === first || from >= blockStart;
        if (isFirstMeeting && from < span.end && (end[slot] ?? 0) > span.start) found.push(slot);
      }
    }
    return found;
  }

  /** @param isMoved whether the slot was placed before: it then keeps its lanes where they are still free */
  #place(slot: number, span: Span, isMoved = false): void {
    const { start, end, lane, bracket } = this.#columns;
    const [first, last] = this.#blocks(span);
    this.#markTaken(span, first, last);
    lane[slot] = this.#lanes.free(isMoved ? lane[slot] : undefined);
    bracket[slot] = this.#brackets.free(isMoved ? bracket[slot] : undefined);
    start[slot] = span.start;
    end[slot] = span.end;
    for (let block = first; block <= last; block += 1) (this.#buckets[block] ??= []).push(slot);
  }

  /** Marks the lanes of the codings, shown or not, that a span of these blocks overlaps or could share a line with. */
  #markTaken(span: Span, first: number, last: number): void {
    const { start, end, lane, bracket } = this.#columns;
    const [from, to] = [span.start - LINE_REACH, span.end + LINE_REACH];
    this.#lanes.begin();
    this.#brackets.begin();
    for (let block = first; block <= last; block += 1) {
      for (const slot of this.#buckets[block] ?? []) {
        const [begins, ends] = [start[slot] ?? 0, end[slot] ?? 0];
        if (begins >= to || ends <= from) continue;
        this.#brackets.take(bracket[slot] ?? 0);
        if (begins < span.end && ends > span.start) this.#lanes.take(lane[slot] ?? 0);
      }
    }
  }

  #lift(slot: number): void {
    const [first, last] = this.#blocks(this.spanOf(slot));
    for (let block = first; block <= last; block += 1) {
      const bucket = this.#buckets[block];
      bucket?.splice(bucket.indexOf(slot), 1);
    }
  }

  #setCode(slot: number, code: CodeId): void {
    const number = this.#codeNumber(code);
    this.#columns.code[slot] = number;
    this.#slotsByCode[number]?.add(slot);
  }

  #codeNumber(code: CodeId): number {
    const known = this.#codeNumbers.get(code);
    if (known !== undefined) return known;
    const number = this.#codes.push(code) - 1;
    this.#codeNumbers.set(code, number);
    this.#slotsByCode.push(new Set());
    return number;
  }

  #slotOf(id: CodingId): number {
    const slot = this.#slots.get(id);
    if (slot === undefined) throw new Error(`coding ${id} is not in the index`);
    return slot;
  }

  #checkSpan(span: Span): void {
    const length = this.#starts.at(-1) ?? 0;
    if (span.start < 0 || span.start >= span.end || span.end > length) {
      throw new RangeError(`no span of the text: ${String(span.start)}–${String(span.end)}`);
    }
  }
}
