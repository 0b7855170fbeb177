import type { Span } from '#domain/text/span.ts';
import { labelsIn } from './passage.ts';
import type { ShownNames } from './shown-names.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

/** A label as it stood, and where what stands for it begins and ends. */
interface Replaced extends Span {
  readonly name: string;
  readonly newStart: number;
  readonly newEnd: number;
}

/** A document's text with shown names for the labels of its speakers; what people say is left as they said it. */
export class RelabelledText {
  readonly text: string;
  readonly #replaced: readonly Replaced[];

  constructor(index: StudyIndex, document: StudyDocument, names: ShownNames) {
    const { text } = document;
    const replaced: Replaced[] = [];
    const whole = { start: 0, end: text.length };
    let shown = '';
    let at = 0;
    for (const { start, end, case: speaker } of labelsIn(index, document, whole)) {
      shown += text.slice(at, start);
      const name = names.of(speaker) ?? names.neutral();
      const newStart = shown.length;
      shown += `${name}: `;
      replaced.push({ start, end, name, newStart, newEnd: shown.length });
      at = end;
    }
    this.text = shown + text.slice(at);
    this.#replaced = replaced;
  }

  /** The name that stands before the turn that starts at an offset; undefined where the text is as it was. */
  nameAt(start: number): string | undefined {
    const label = this.#labelBefore(start + 1);
    return label?.start === start ? label.name : undefined;
  }

  /** Where a span lies now: an edge within a label goes outward. */
  span({ start, end }: Span): Span {
    return { start: this.#moved(start, 'newStart'), end: this.#moved(end, 'newEnd') };
  }

  #moved(offset: number, edge: 'newStart' | 'newEnd'): number {
    const label = this.#labelBefore(offset);
    if (!label) return offset;
    return offset < label.end ? label[edge] : label.newEnd + offset - label.end;
  }

  /** The last label that starts before an offset. */
  #labelBefore(offset: number): Replaced | undefined {
    let low = 0;
    let high = this.#replaced.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#replaced[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return this.#replaced[low - 1];
  }
}
