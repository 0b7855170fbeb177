import type { Side } from '#domain/text/align-turns.ts';
import type { TranscriptView } from '#features/desk/page/transcript-view.ts';
import type { BesidePair } from './beside-pair.svelte.ts';
import { setLevel, type Arrangement, type Levels } from './row-levels.ts';

/** Pixels of the view's upper edge above a row that is shown. */
const ROOM = 16;

/** Keeps the rows of two pages level while their width, faces and alignment change, and the reader where they were. */
export class LevelKeeper {
  readonly #pair: BesidePair;
  readonly #widths = new ResizeObserver(() => {
    this.#again();
  });
  #levels = $state.raw<Levels>();
  #arrangement: Arrangement = 'beside';
  #host: HTMLElement | undefined;
  /** The row at the view's upper edge, and how far it has gone beyond it. */
  #reading: { readonly row: number; readonly beyond: number } | undefined;

  constructor(pair: BesidePair) {
    this.#pair = pair;
  }

  /** Where the rows stand; undefined until both pages are there. */
  get levels(): Levels | undefined {
    return this.#levels;
  }
  get isComplete(): boolean {
    return this.#pair.views.size === 2;
  }

  viewOf(side: Side): TranscriptView | undefined {
    return this.#pair.views.get(side);
  }

  add(side: Side, view: TranscriptView, host: HTMLElement, arrangement: Arrangement): void {
    this.#pair.views.set(side, view);
    this.#host = host;
    if (!this.isComplete) return;
    this.setLevel(arrangement);
    this.#widths.observe(host);
    document.fonts.addEventListener('loadingdone', this.#again);
  }

  remove(side: Side): void {
    this.#pair.views.delete(side);
    this.#levels = undefined;
    this.#widths.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#again);
  }

  setLevel(arrangement: Arrangement): void {
    this.#arrangement = arrangement;
    const [original, translation] = [this.viewOf('original'), this.viewOf('translation')];
    const { alignment } = this.#pair;
    if (!original || !translation || !alignment) return;
    const pages = { original: original.rows, translation: translation.rows };
    this.#levels = setLevel(pages, alignment.rows, arrangement);
    this.#readOn();
  }

  /** Notes what the reader has before them. */
  readonly noteScroll = (): void => {
    const { tops = [] } = this.#levels ?? {};
    const top = this.#host?.scrollTop ?? 0;
    const row = tops.findLastIndex((one) => one <= top);
    this.#reading = row < 0 ? undefined : { row, beyond: top - (tops[row] ?? 0) };
  };

  showRow(row: number): void {
    const top = this.#levels?.tops[row];
    if (this.#host && top !== undefined) this.#host.scrollTop = top - ROOM;
  }

  readonly #again = (): void => {
    this.setLevel(this.#arrangement);
  };

  #readOn(): void {
    const top = this.#reading && this.#levels?.tops[this.#reading.row];
    if (this.#host && this.#reading && top !== undefined)
      this.#host.scrollTop = top + this.#reading.beyond;
  }
}
