import { blockAt } from '#domain/text/blocks.ts';
import type { Span } from '#domain/text/span.ts';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import { timecode } from '#domain/text/timecode.ts';
import { lineSetting } from './line-setting.ts';
import type { Direction, Turn } from '#domain/text/turn.ts';
import { chunksOf, type Chunk } from './chunk.ts';
import type { SpeakerLook, TranscriptOptions } from './transcript-options.ts';

/** A place in the page: a node and an offset in it, as selections and ranges take it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

const CHARACTERS_A_LINE = 64;
const LINE_ESTIMATE = 36;
const GAP_ESTIMATE = 14;

/**
 * The text as plain paragraphs, complete and never changed once built: the root's text content is the text. Chunks are
 * built in order; whatever asks for a later block builds up to it.
 */
export class TextLayer {
  readonly root: HTMLElement;
  readonly chunks: readonly Chunk[];
  readonly #options: TranscriptOptions;
  readonly #paragraphs: HTMLElement[] = [];
  readonly #blockOf = new WeakMap<Node, number>();
  readonly #lineHeights = new Map<string, number>();
  #built = 0;

  constructor(root: HTMLElement, options: TranscriptOptions) {
    this.root = root;
    this.#options = options;
    this.chunks = chunksOf(options.blocks);
  }

  get isComplete(): boolean {
    return this.#built === this.chunks.length;
  }

  /**
   * Builds the next chunk at the end of the page.
   * @param isSettled whether it is to be laid out at once; else the browser reckons with an estimate until it is settled
   */
  buildNext(isSettled = true): Chunk | undefined {
    const chunk = this.chunks[this.#built];
    if (!chunk) return undefined;
    const section = document.createElement('section');
    for (let block = chunk.first; block < chunk.last; block += 1) {
      section.append(this.#paragraph(block));
      chunk.estimate += this.#heightEstimate(block);
    }
    section.style.containIntrinsicBlockSize = `auto ${String(chunk.estimate)}px`;
    section.classList.toggle('opening', !isSettled);
    chunk.isSettled = isSettled;
    chunk.section = section;
    this.root.append(section);
    this.#built += 1;
    return chunk;
  }

  paragraph(block: number): HTMLElement | undefined {
    return this.#paragraphs[block];
  }

  blockAt(offset: number): number {
    return blockAt(this.#options.blocks.start, offset);
  }

  /** Block of the paragraph a node lies in. */
  blockOf(node: Node | null): number | undefined {
    for (let at = node; at && at !== this.root; at = at.parentNode) {
      const block = this.#blockOf.get(at);
      if (block !== undefined) return block;
    }
    return undefined;
  }

  chunkOf(block: number): Chunk | undefined {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.chunks[middle]?.last ?? 0) <= block) low = middle + 1;
      else high = middle;
    }
    return this.chunks[low];
  }

  /** Direction in which a block is set, built or not. */
  directionOf(block: number): Direction {
    const { text, blocks, units } = this.#options;
    const turn = units.turns[blocks.turn[block] ?? -1];
    const line = text.slice(blocks.bodyStart[block], blocks.start[block + 1]);
    return turn ? lineSetting(turn, line).direction : (firstStrongDirection(line) ?? 'ltr');
  }

  bodyStartOf(block: number): number {
    return this.#options.blocks.bodyStart[block] ?? 0;
  }

  /** The text node of a block's body; it goes on to the end of the block. */
  bodyOf(block: number): Text | undefined {
    const node = this.#paragraphs[block]?.lastChild;
    return node instanceof Text ? node : undefined;
  }

  /** Pixels of one line of a block. */
  lineHeightOf(block: number): number {
    const paragraph = this.#paragraphs[block];
    if (!paragraph) return 0;
    const known = this.#lineHeights.get(paragraph.lang);
    if (known !== undefined) return known;
    const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight) || 0;
    this.#lineHeights.set(paragraph.lang, height);
    return height;
  }

  /** To be called when the page's style may have changed. */
  forgetLineHeights(): void {
    this.#lineHeights.clear();
  }

  /** Offset in the text of a place in the page; a place between nodes is the next text's beginning. */
  offsetOf(point: DomPoint): number {
    const { node, offset } = point;
    if (node instanceof Text) return this.#startOf(node) + Math.min(offset, node.length);
    const child = node.childNodes[offset];
    const text = child ? this.#firstText(child) : this.#textBehind(node);
    return text ? this.#startOf(text) : this.#builtEnd();
  }

  /** Place in the page of an offset. As an end, an offset between two nodes is the end of the former. */
  pointOf(offset: number, isEnd = false): DomPoint {
    const block = this.blockAt(isEnd ? Math.max(0, offset - 1) : offset);
    const bodyStart = this.#options.blocks.bodyStart[block] ?? 0;
    const head = this.#paragraphs[block]?.firstChild?.firstChild;
    if (head instanceof Text && (isEnd ? offset <= bodyStart : offset < bodyStart)) {
      return { node: head, offset: offset - (this.#options.blocks.start[block] ?? 0) };
    }
    const body = this.bodyOf(block);
    return body ? { node: body, offset: offset - bodyStart } : { node: this.root, offset: 0 };
  }

  /** The character behind an offset; where the text ends, its last. */
  characterAt(offset: number): Span {
    const start = Math.max(0, Math.min(offset, this.#options.text.length - 1));
    return { start, end: Math.min(start + 1, this.#options.text.length) };
  }

  rangeOf(span: Span): Range {
    const range = document.createRange();
    const [from, to] = [this.pointOf(span.start), this.pointOf(span.end, true)];
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  #paragraph(block: number): HTMLElement {
    const { text, blocks, units, speakerOf } = this.#options;
    const paragraph = document.createElement('p');
    const head = document.createElement('span');
    const [start, body] = [blocks.start[block], blocks.bodyStart[block]];
    if (body !== start) head.append(text.slice(start, body));
    if (blocks.continues[block]) paragraph.className = 'rest';
    const index = blocks.turn[block] ?? -1;
    const turn = units.turns[index];
    const line = text.slice(body, blocks.start[block + 1]);
    paragraph.dir = 'auto';
    if (turn) {
      const { direction, language } = lineSetting(turn, line);
      paragraph.dir = direction;
      if (language !== 'und') paragraph.lang = language;
      const isOpening = blocks.turn[block - 1] !== index;
      dressAsTurn(paragraph, head, turn, speakerOf(index), isOpening);
    }
    if (head.firstChild || head.dataset['time']) paragraph.append(head);
    paragraph.append(line);
    this.#paragraphs[block] = paragraph;
    this.#blockOf.set(paragraph, block);
    return paragraph;
  }

  #heightEstimate(block: number): number {
    const { bodyStart, bodyEnd, continues } = this.#options.blocks;
    const length = (bodyEnd[block] ?? 0) - (bodyStart[block] ?? 0);
    const lines = Math.max(1, Math.ceil(length / CHARACTERS_A_LINE));
    return lines * LINE_ESTIMATE + (continues[block] ? 0 : GAP_ESTIMATE);
  }

  #startOf(text: Text): number {
    const block = this.blockOf(text);
    if (block === undefined) return this.#builtEnd();
    const { start, bodyStart } = this.#options.blocks;
    const isBody = text.parentNode === this.#paragraphs[block];
    return (isBody ? bodyStart[block] : start[block]) ?? 0;
  }

  #firstText(node: Node): Text | undefined {
    if (node instanceof Text) return node;
    const first = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
    return first instanceof Text ? first : this.#textBehind(node);
  }

  /** The first text of the page behind everything in a node. */
  #textBehind(node: Node): Text | undefined {
    for (let at: Node | null = node; at && at !== this.root; at = at.parentNode) {
      if (at.nextSibling) return this.#firstText(at.nextSibling);
    }
    return undefined;
  }

  #builtEnd(): number {
    const last = this.chunks[this.#built - 1];
    return last ? (this.#options.blocks.start[last.last] ?? 0) : 0;
  }
}

function dressAsTurn(
  paragraph: HTMLElement,
  head: HTMLElement,
  turn: Turn,
  speaker: SpeakerLook,
  isOpening: boolean,
): void {
  if (speaker.role === 'interviewer') paragraph.classList.add('asks');
  if (!isOpening) return;
  paragraph.classList.add('turn');
  paragraph.dataset['name'] = speaker.name;
  if (turn.time !== undefined) head.dataset['time'] = timecode(turn.time);
}
