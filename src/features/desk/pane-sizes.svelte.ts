const KEY = 'hashiya.desk-panes';

interface Stored {
  readonly start: number;
  readonly end: number;
  readonly startCollapsed: boolean;
  readonly endCollapsed: boolean;
}

/** Too narrow for panes beside the text. */
const NARROW = 900;

function stored(): Stored {
  const isNarrow = innerWidth < NARROW;
  const standard = { start: 280, end: 300, startCollapsed: isNarrow, endCollapsed: isNarrow };
  try {
    const parsed = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Stored>;
    return {
      ...standard,
      ...parsed,
      ...(isNarrow && { startCollapsed: true, endCollapsed: true }),
    };
  } catch {
    return standard;
  }
}

/** How wide the panes of the desk are, in pixels, and which are closed; remembered in this browser. */
export class PaneSizes {
  #sizes = $state.raw<Stored>(stored());

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
    return this.#sizes.startCollapsed;
  }
  set startCollapsed(startCollapsed: boolean) {
    this.#change({ startCollapsed });
  }
  get endCollapsed() {
    return this.#sizes.endCollapsed;
  }
  set endCollapsed(endCollapsed: boolean) {
    this.#change({ endCollapsed });
  }

  #change(part: Partial<Stored>): void {
    this.#sizes = { ...this.#sizes, ...part };
    localStorage.setItem(KEY, JSON.stringify(this.#sizes));
  }
}
