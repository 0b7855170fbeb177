import { firstOfTurn } from '#domain/text/turn-blocks.ts';
import { tooltip } from '#ui/tooltip/tooltip.ts';
import type { Chunk } from './chunk.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** A turn with memos, as the page shows it. */
export interface MemoSign {
  /** Offset of a character of the turn. */
  readonly at: number;
  /** How many there are, in the reader's digits, where there is more than one. */
  readonly count: string;
  /** Told where the sign is pointed at or has the focus, and to screen readers. */
  readonly name: string;
}

const SIGN = 'memo-sign';

function signIn(paragraph: HTMLElement): HTMLButtonElement | null {
  return paragraph.querySelector<HTMLButtonElement>(`:scope > .${SIGN}`);
}

/** Takes the sign of a turn into the tab order, or out of it: it is there with its turn. */
export function reachSign(paragraph: HTMLElement, isReached: boolean): void {
  const sign = signIn(paragraph);
  if (sign) sign.tabIndex = isReached ? 0 : -1;
}

/**
 * Signs beside turns that have memos. They are buttons without text, drawn out of the column like the names, so that the
 * page's text content stays the text.
 */
export class MemoSigns {
  readonly #layer: TextLayer;
  readonly #options: TranscriptOptions;
  /** By the first block of the turn. */
  #signs: ReadonlyMap<number, MemoSign> = new Map();
  readonly #tips = new WeakMap<HTMLElement, () => void>();

  constructor(layer: TextLayer, options: TranscriptOptions) {
    this.#layer = layer;
    this.#options = options;
  }

  show(signs: readonly MemoSign[]): void {
    const { blocks } = this.#options;
    const former = this.#signs;
    this.#signs = new Map(
      signs.map((sign) => [firstOfTurn(blocks, this.#layer.blockAt(sign.at)), sign]),
    );
    for (const block of former.keys()) if (!this.#signs.has(block)) this.#takeOff(block);
    for (const [block, sign] of this.#signs) this.#put(block, sign);
  }

  /** Puts the signs on a chunk that has been built. */
  dress({ first, last }: Chunk): void {
    for (const [block, sign] of this.#signs) {
      if (first <= block && block < last) this.#put(block, sign);
    }
  }

  destroy(): void {
    for (const block of this.#signs.keys()) this.#takeOff(block);
  }

  #takeOff(block: number): void {
    const paragraph = this.#layer.paragraph(block);
    const sign = paragraph && signIn(paragraph);
    if (!sign) return;
    this.#tips.get(sign)?.();
    sign.remove();
  }

  #put(block: number, { count, name }: MemoSign): void {
    const paragraph = this.#layer.paragraph(block);
    if (!paragraph) return;
    const sign = signIn(paragraph) ?? this.#make(block, paragraph);
    sign.dataset['count'] = count;
    if (sign.getAttribute('aria-label') === name) return;
    sign.setAttribute('aria-label', name);
    this.#tips.get(sign)?.();
    this.#tips.set(sign, tooltip(name)(sign) ?? (() => undefined));
  }

  #make(block: number, paragraph: HTMLElement): HTMLButtonElement {
    const sign = document.createElement('button');
    sign.type = 'button';
    sign.className = SIGN;
    sign.tabIndex = paragraph.tabIndex === 0 ? 0 : -1;
    sign.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#options.onmemo?.(this.#layer.bodyStartOf(block));
    });
    // The press is not meant for the text: what is selected stays so.
    sign.addEventListener('mousedown', (event) => {
      event.stopPropagation();
      event.preventDefault();
    });
    sign.addEventListener('pointerdown', (event) => {
      event.stopPropagation();
    });
    paragraph.insertBefore(sign, this.#layer.bodyOf(block) ?? null);
    return sign;
  }
}
