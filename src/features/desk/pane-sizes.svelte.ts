import { MediaQuery } from 'svelte/reactivity';

const KEY = 'hashiya.desk-panes';

interface Stored {
  readonly start: number;
  readonly end: number;
  readonly startCollapsed: boolean;
  readonly endCollapsed: boolean;
}

const STANDARD: Stored = { start: 280, end: 300, startCollapsed: false, endCollapsed: false };

function stored(): Stored {
  try {
    return { ...STANDARD, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Stored>) };
  } catch {
    return STANDARD;
  }
}

/**
 * How wide the panes of the desk are, in pixels, and which are closed; remembered in this browser. Where the page is too
 * narrow for panes beside the text they lie over it, one at a time, and begin closed.
 */
export class PaneSizes {
  // Not on paper, which is narrow too: the transcript would be taken out and put in anew while it is printed.
  readonly #narrow = new MediaQuery('screen and (width < 56rem)');
  #sizes = $state.raw<Stored>(stored());
  #over = $state.raw<'start' | 'end'>();

  get isNarrow() {
    return this.#narrow.current;
  }
  get start() {
    return this.#sizes.start;
  }
  set start(start: number) {
    this.#change({ start });
  }
  get end() {
    return this.#sizes.end;
  }
  set end(end: number) {
    this.#change({ end });
  }
  get startCollapsed() {
    return this.isNarrow ? this.#over !== 'start' : this.#sizes.startCollapsed;
  }
  set startCollapsed(startCollapsed: boolean) {
    if (this.isNarrow) this.#over = startCollapsed ? undefined : 'start';
    else this.#change({ startCollapsed });
  }
  get endCollapsed() {
    return this.isNarrow ? this.#over !== 'end' : this.#sizes.endCollapsed;
  }
  set endCollapsed(endCollapsed: boolean) {
    if (this.isNarrow) this.#over = endCollapsed ? undefined : 'end';
    else this.#change({ endCollapsed });
  }

  #change(part: Partial<Stored>): void {
    this.#sizes = { ...this.#sizes, ...part };
    localStorage.setItem(KEY, JSON.stringify(this.#sizes));
  }
}
