import type { CodeId } from '#domain/ids.ts';
import type { Boundaries } from '#domain/text/boundaries.ts';
import { spanContains, type Span } from '#domain/text/span.ts';
import { CODE_DRAG_TYPE, SELECTION_DRAG_TYPE } from '#parts/code-tree/drag-types.ts';
import { characterAt } from './hit-test.ts';
import type { TextLayer } from './text-layer.ts';
import type { TextSelection } from './text-selection.ts';
import { TransientHighlight } from './transient-highlight.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/**
 * The selection can be dragged onto a code, and a code onto the text: over the selection it means the selection, elsewhere
 * the sentence under the pointer, which is marked while the code hovers over it.
 */
export class DragAndDrop {
  readonly #layer: TextLayer;
  readonly #selection: TextSelection;
  readonly #options: TranscriptOptions;
  readonly #boundaries: Boundaries;
  readonly #mark = new TransientHighlight('transcript-drop');

  constructor(
    layer: TextLayer,
    selection: TextSelection,
    options: TranscriptOptions,
    boundaries: Boundaries,
  ) {
    this.#layer = layer;
    this.#boundaries = boundaries;
    this.#selection = selection;
    this.#options = options;
    layer.root.addEventListener('dragstart', this.#onStart);
    layer.root.addEventListener('dragover', this.#onOver);
    layer.root.addEventListener('dragleave', this.#onLeave);
    layer.root.addEventListener('drop', this.#onDrop);
  }

  destroy(): void {
    this.#mark.clear();
  }

  readonly #onStart = (event: DragEvent): void => {
    const { span } = this.#selection;
    if (!span || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'copy';
    event.dataTransfer.setData(SELECTION_DRAG_TYPE, JSON.stringify(span));
    event.dataTransfer.setData('text/plain', this.#options.text.slice(span.start, span.end));
  };

  readonly #onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes(CODE_DRAG_TYPE)) return;
    const target = this.#targetOf(event);
    if (!target) {
      this.#mark.clear();
      return;
    }
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#mark.show(this.#layer.rangeOf(target));
  };

  readonly #onLeave = (): void => {
    this.#mark.clear();
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#mark.clear();
    const data = event.dataTransfer?.getData(CODE_DRAG_TYPE);
    const target = data ? this.#targetOf(event) : undefined;
    if (!data || !target) return;
    event.preventDefault();
    for (const code of JSON.parse(data) as CodeId[]) this.#options.ondropcode(code, target);
  };

  #targetOf(event: DragEvent): Span | undefined {
    const character = characterAt(event.clientX, event.clientY);
    if (!character || !this.#layer.root.contains(character.node)) return undefined;
    const offset = this.#layer.offsetOf(character);
    const { span } = this.#selection;
    if (span && spanContains(span, { start: offset, end: offset + 1 })) return span;
    return this.#boundaries.sentenceAt(offset);
  }
}
