import type { Coding } from '#domain/coding.ts';
import type { Span } from '#domain/text/span.ts';
import type { Direction } from '#i18n/locale-tag.ts';
import { anchorAt } from '#parts/code-picker/anchor-at.ts';
import type { PickerAnchor } from '#parts/code-picker/picker-place.ts';
import { tick } from 'svelte';
import type { PickerPurpose } from './desk-context.ts';
import type { Desk } from './desk.svelte.ts';

export interface Picking {
  readonly purpose: PickerPurpose;
  readonly at: PickerAnchor;
  readonly span: Span;
  /** What is recoded or copied. */
  readonly codings: readonly Coding[];
}

/** The picker of codes beside the text, while it is open. */
export class DeskPicking {
  #current = $state.raw<Picking>();

  get current(): Picking | undefined {
    return this.#current;
  }

  /** Opens it at what is selected, if anything is. */
  open(purpose: PickerPurpose, desk: Desk, direction: Direction): void {
    const span = desk.target;
    const rect = span && desk.view?.rectOf(span);
    if (!span || !rect) return;
    this.#current = { purpose, at: anchorAt(rect, direction), span, codings: desk.ownHere };
  }

  /** Nothing is asked any more, as where another text is opened. */
  drop(): void {
    this.#current = undefined;
  }

  /** Goes back to the text. */
  async close(desk: Desk): Promise<void> {
    this.drop();
    await tick();
    desk.resumeSelection();
  }
}
