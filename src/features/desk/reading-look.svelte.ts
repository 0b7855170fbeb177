import type { CodingDisplay, Dim } from './page/transcript-options.ts';
import type { TranscriptView } from './page/transcript-view.ts';

const KEY = 'hashiya.desk-look';

export const DISPLAYS: readonly CodingDisplay[] = ['highlight', 'underline', 'margin'];

interface Stored {
  readonly display: CodingDisplay;
  readonly snapsToWords: boolean;
}

const STANDARD: Stored = { display: 'highlight', snapsToWords: false };

function stored(): Stored {
  try {
    const read = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Stored>;
    const isKnown = DISPLAYS.some((display) => display === read.display);
    return {
      display: isKnown && read.display ? read.display : STANDARD.display,
      snapsToWords: read.snapsToWords === true,
    };
  } catch {
    return STANDARD;
  }
}

/** How codings are shown in the text, and how selections behave; remembered in this browser, apart from the focus. */
export class ReadingLook {
  readonly #view: () => TranscriptView | undefined;
  #stored = $state.raw<Stored>(stored());
  #focus = $state.raw<Dim>();

  constructor(view: () => TranscriptView | undefined) {
    this.#view = view;
  }

  get display(): CodingDisplay {
    return this.#stored.display;
  }
  get snapsToWords(): boolean {
    return this.#stored.snapsToWords;
  }
  get focus(): Dim | undefined {
    return this.#focus;
  }

  choose(display: CodingDisplay): void {
    this.#keep({ ...this.#stored, display });
  }

  chooseNext(): void {
    const at = DISPLAYS.indexOf(this.display);
    this.choose(DISPLAYS[(at + 1) % DISPLAYS.length] ?? STANDARD.display);
  }

  setSnapsToWords(snapsToWords: boolean): void {
    this.#keep({ ...this.#stored, snapsToWords });
  }

  /** Shows only this, or everything again when it is shown already. */
  toggleFocus(focus: Dim): void {
    const isSame = JSON.stringify(focus) === JSON.stringify(this.#focus);
    this.setFocus(isSame ? undefined : focus);
  }

  setFocus(focus: Dim | undefined): void {
    this.#focus = focus;
    this.#view()?.setDim(focus);
  }

  /** Takes over what was chosen in another tab; a storage that was emptied names no key. */
  follow({ key }: Pick<StorageEvent, 'key'>): void {
    if (key !== null && key !== KEY) return;
    this.#stored = stored();
    this.dress();
  }

  /** Gives a page that has just opened the look that was chosen. */
  dress(): void {
    const view = this.#view();
    view?.setDisplay(this.display);
    view?.setSnapToWords(this.snapsToWords);
    view?.setDim(this.#focus);
  }

  #keep(next: Stored): void {
    this.#stored = next;
    this.dress();
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Storage is barred or full: the choice holds until the page is closed.
    }
  }
}
