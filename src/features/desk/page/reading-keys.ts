import type { Boundaries } from '#domain/text/boundaries.ts';
import type { Span } from '#domain/text/span.ts';
import { firstOfTurn } from '#domain/text/turn-blocks.ts';
import { CaretMark } from './caret-mark.ts';
import { characterAt } from './hit-test.ts';
import { reachSign } from './memo-signs.ts';
import type { TextLayer } from './text-layer.ts';
import type { TextSelection } from './text-selection.ts';
import type { TranscriptOptions } from './transcript-options.ts';

type Granularity = 'character' | 'word' | 'line' | 'lineboundary' | 'documentboundary';

interface Movement {
  readonly direction: 'left' | 'right' | 'forward' | 'backward';
  readonly granularity: Granularity;
}

const MOVEMENTS: Readonly<
  Record<string, readonly [Movement['direction'], Granularity, wide: Granularity]>
> = {
  ArrowLeft: ['left', 'character', 'word'],
  ArrowRight: ['right', 'character', 'word'],
  ArrowUp: ['backward', 'line', 'line'],
  ArrowDown: ['forward', 'line', 'line'],
  Home: ['backward', 'lineboundary', 'documentboundary'],
  End: ['forward', 'lineboundary', 'documentboundary'],
};

function isWide(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function movementOf(event: KeyboardEvent): Movement | undefined {
  const known = MOVEMENTS[event.code];
  if (!known) return undefined;
  const [direction, narrow, wide] = known;
  return { direction, granularity: isWide(event) ? wide : narrow };
}

/**
 * Reading and selecting by keyboard: Up and Down go from turn to turn, Left and Right move a caret in the text, Shift
 * with any of these extends the selection. Keys somebody has handled already are left alone.
 */
export class ReadingKeys {
  readonly #layer: TextLayer;
  readonly #selection: TextSelection;
  readonly #options: TranscriptOptions;
  readonly #scrollTo: (span: Span) => void;
  readonly #ensureBuilt: (block: number) => void;
  readonly #boundaries: Boundaries;
  readonly #caret: CaretMark;
  #current: HTMLElement | undefined;
  #isResting = false;

  constructor(
    layer: TextLayer,
    selection: TextSelection,
    options: TranscriptOptions,
    boundaries: Boundaries,
    page: {
      readonly scrollTo: (span: Span) => void;
      readonly ensureBuilt: (block: number) => void;
    },
  ) {
    this.#layer = layer;
    this.#selection = selection;
    this.#options = options;
    this.#scrollTo = page.scrollTo;
    this.#ensureBuilt = page.ensureBuilt;
    this.#boundaries = boundaries;
    this.#caret = new CaretMark(layer, selection);
    layer.root.addEventListener('keydown', this.#onKey);
    layer.root.addEventListener('pointerdown', this.#onPointer);
    layer.root.addEventListener('click', this.#onClick);
    layer.root.addEventListener('focusin', this.#onFocus);
  }

  /** Leaves all keys alone, as while they move an edge. */
  rest(isResting: boolean): void {
    this.#isResting = isResting;
  }

  /** To be called when what stands on the page may have moved. */
  layOut(): void {
    this.#caret.layOut();
  }

  /** Goes to the turn that holds an offset. */
  goToTurnAt(offset: number): void {
    this.#focusBlock(firstOfTurn(this.#options.blocks, this.#layer.blockAt(offset)));
  }

  /** Brings the description of the focused turn up to date. */
  describe(): void {
    const turn = this.#current;
    const block = turn && this.#layer.blockOf(turn);
    if (!turn || block === undefined) return;
    const sentence = this.#options.describe(this.#options.index.in(this.#turnSpan(block)));
    if (sentence) turn.setAttribute('aria-description', sentence);
    else turn.removeAttribute('aria-description');
  }

  destroy(): void {
    this.#caret.destroy();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || this.#isResting) return;
    const isAll = event.code === 'KeyA' && (event.ctrlKey || event.metaKey);
    const movement = movementOf(event);
    if (isAll) this.#selectAll();
    else if (!movement) return;
    else if (event.shiftKey) this.#move(movement, true);
    else if (movement.granularity === 'line' && isWide(event)) return;
    else this.#goOn(movement);
    event.preventDefault();
  };

  #goOn(movement: Movement): void {
    const isForward = movement.direction === 'forward';
    if (movement.granularity === 'line') this.#goToTurn(isForward ? 1 : -1);
    else if (movement.granularity === 'documentboundary') {
      this.#focusBlock(
        isForward ? firstOfTurn(this.#options.blocks, this.#options.blocks.count - 1) : 0,
      );
    } else this.#move(movement, false);
  }

  /** The whole text, not the whole screen. */
  #selectAll(): void {
    this.#ensureBuilt(this.#options.blocks.count - 1);
    getSelection()?.selectAllChildren(this.#layer.root);
  }

  #move(movement: Movement, isExtending: boolean): void {
    const { granularity } = movement;
    this.#selection.showNow();
    this.#enterText();
    const from = this.#selection.caret ?? 0;
    const isFar = granularity === 'documentboundary';
    this.#ensureBuilt(isFar ? this.#options.blocks.count - 1 : this.#layer.blockAt(from) + 1);
    this.#step(movement, from, isExtending);
    this.#selection.keepWithinText();
    this.#leaveLabel(from, granularity, isExtending);
    this.#selection.follow();
    if (isExtending && this.#selection.isSnapping) this.#selection.widenToSpan();
    const caret = this.#selection.caret;
    if (caret === undefined) return;
    this.#scrollTo({ start: caret, end: caret });
    if (!isExtending) this.#caret.show();
  }

  #step({ direction, granularity }: Movement, from: number, isExtending: boolean): void {
    const isAlongLine = direction === 'left' || direction === 'right';
    const before = isAlongLine ? this.#overLabel(from, direction) : undefined;
    if (isAlongLine && isExtending && this.#selection.isSnapping) this.#extendByWord(direction);
    else if (before !== undefined) this.#goTo(before, isExtending);
    else getSelection()?.modify(isExtending ? 'extend' : 'move', direction, granularity);
  }

  /** A selection that was drawn beyond the text goes on from where the text ends; one elsewhere is not gone on with. */
  #enterText(): void {
    if (this.#selection.anchor !== undefined) this.#selection.keepWithinText();
    else if (this.#selection.caret === undefined) this.#selection.placeCaret(this.#startingPoint());
  }

  /** Nobody says a label: who comes into one comes to what is said behind it, or, going back, to what was said before. */
  #leaveLabel(from: number, granularity: Granularity, isExtending: boolean): void {
    const { caret } = this.#selection;
    if (caret === undefined) return;
    const { bodyStart, bodyEnd } = this.#options.blocks;
    const block = this.#layer.blockAt(caret);
    const start = bodyStart[block] ?? 0;
    if (caret >= start) return;
    const isGoingBack = caret < from && granularity !== 'lineboundary';
    this.#goTo(isGoingBack ? (bodyEnd[block - 1] ?? start) : start, isExtending);
  }

  /** Back from the beginning of what is said, where browsers go round in the label: the end of what was said before. */
  #overLabel(from: number, direction: 'left' | 'right'): number | undefined {
    const { start, bodyStart, bodyEnd } = this.#options.blocks;
    const block = this.#layer.blockAt(from);
    const isOnward = (direction === 'right') === (this.#layer.directionOf(block) === 'ltr');
    if (isOnward || from !== bodyStart[block] || from === start[block]) return undefined;
    return bodyEnd[block - 1] ?? from;
  }

  #goTo(offset: number, isExtending: boolean): void {
    if (isExtending) this.#selection.extendTo(offset);
    else this.#selection.placeCaret(offset);
  }

  /** To the next place that suits the moving end of the selection, wherever browsers think that words end. */
  #extendByWord(direction: 'left' | 'right'): void {
    const { caret, anchor } = this.#selection;
    if (caret === undefined || anchor === undefined) return;
    const line = this.#layer.directionOf(this.#layer.blockAt(caret));
    const isOnward = (direction === 'right') === (line === 'ltr');
    const isBehind = isOnward ? caret >= anchor : caret > anchor;
    const end = isBehind ? 'end' : 'start';
    this.#selection.extendTo(this.#boundaries.step(caret, 'word', isOnward ? 1 : -1, end));
  }

  /** Where the caret enters a text that has none: the kept selection, the focused turn or the first one. */
  #startingPoint(): number {
    const block = this.#current && this.#layer.blockOf(this.#current);
    return this.#selection.span?.start ?? this.#options.blocks.bodyStart[block ?? 0] ?? 0;
  }

  #goToTurn(step: 1 | -1): void {
    const caret = this.#selection.caret;
    const { turn, count } = this.#options.blocks;
    const known = this.#current && this.#layer.blockOf(this.#current);
    if (known === undefined && caret === undefined) {
      this.#focusBlock(0);
      return;
    }
    let block = firstOfTurn(this.#options.blocks, known ?? this.#layer.blockAt(caret ?? 0));
    const here = turn[block];
    do block += step;
    while (block >= 0 && block < count && turn[block] === here && here !== -1);
    if (block >= 0 && block < count) this.#focusBlock(firstOfTurn(this.#options.blocks, block));
  }

  #turnSpan(block: number): Span {
    const { turn, start, bodyStart, count } = this.#options.blocks;
    let last = block;
    while (last + 1 < count && turn[last] !== -1 && turn[last + 1] === turn[last]) last += 1;
    return { start: bodyStart[block] ?? 0, end: start[last + 1] ?? 0 };
  }

  #focusBlock(block: number): void {
    this.#ensureBuilt(block);
    const paragraph = this.#layer.paragraph(block);
    if (!paragraph) return;
    this.#becomeCurrent(paragraph);
    const start = this.#options.blocks.bodyStart[block] ?? 0;
    this.#selection.placeCaret(start);
    this.#scrollTo({ start, end: start });
    paragraph.focus({ preventScroll: true });
  }

  /** One turn at a time is in the tab order; before any is, the page itself. */
  #becomeCurrent(paragraph: HTMLElement): void {
    if (this.#current === paragraph) return;
    this.#current?.removeAttribute('tabindex');
    this.#current?.removeAttribute('aria-description');
    if (this.#current) reachSign(this.#current, false);
    this.#current = paragraph;
    paragraph.tabIndex = 0;
    reachSign(paragraph, true);
    this.#layer.root.tabIndex = -1;
    this.describe();
  }

  readonly #onFocus = (event: FocusEvent): void => {
    if (event.target === this.#current) this.describe();
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const block = event.target instanceof Node ? this.#layer.blockOf(event.target) : undefined;
    const paragraph =
      block === undefined
        ? undefined
        : this.#layer.paragraph(firstOfTurn(this.#options.blocks, block));
    if (paragraph) this.#becomeCurrent(paragraph);
  };

  /** A click into a selection leaves no caret in text that cannot be edited: it is where the click was. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || this.#selection.caret !== undefined) return;
    const character = characterAt(event.clientX, event.clientY);
    if (character && this.#layer.root.contains(character.node))
      this.#selection.placeCaret(this.#layer.offsetOf(character));
  };
}
