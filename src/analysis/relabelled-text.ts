import type { Span } from '#domain/text/span.ts';
import { labelsIn } from './passage.ts';
import type { ShownNames } from './shown-names.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

/** What stands in place of a stretch of the text. */
interface Replacement extends Span {
  readonly shown: string;
  /** Of a label: who speaks from here on. */
  readonly name?: string;
}

interface Replaced extends Replacement {
  readonly newStart: number;
  readonly newEnd: number;
}

/** Lines of headings and notes around the turns that name participants. */
function* namingLines({ text, turns }: StudyDocument, names: ShownNames): Generator<Replacement> {
  let from = 0;
  for (const turn of turns) {
    let start = from;
    for (const line of text.slice(from, turn.start).split('\n')) {
      const end = start + line.length;
      const shown = names.title(line);
      if (shown !== line.normalize('NFC')) yield { start, end, shown };
      start = end + 1;
    }
    from = Math.max(from, turn.end);
  }
}

function replacementsIn(
  index: StudyIndex,
  document: StudyDocument,
  names: ShownNames,
): Replacement[] {
  const labels = labelsIn(index, document, { start: 0, end: document.text.length });
  const named = labels.map(({ start, end, case: speaker }) => {
    const name = names.of(speaker) ?? names.neutral();
    return { start, end, name, shown: `${name}: ` };
  });
  return [...named, ...namingLines(document, names)].sort((a, b) => a.start - b.start);
}

/**
 * A document's text with shown names in the labels of its speakers and the headings around what they say, which is left as
 * they said it.
 */
export class RelabelledText {
  readonly text: string;
  readonly #replaced: readonly Replaced[];

  constructor(index: StudyIndex, document: StudyDocument, names: ShownNames) {
    const { text } = document;
    const replaced: Replaced[] = [];
    let shown = '';
    let at = 0;
    for (const replacement of replacementsIn(index, document, names)) {
      shown += text.slice(at, replacement.start);
      const newStart = shown.length;
      shown += replacement.shown;
      replaced.push({ ...replacement, newStart, newEnd: shown.length });
      at = replacement.end;
    }
    this.text = shown + text.slice(at);
    this.#replaced = replaced;
  }

  /** The name that stands before the turn that starts at an offset; undefined where the text is as it was. */
  nameAt(start: number): string | undefined {
    const found = this.#replacedBefore(start + 1);
    return found?.start === start ? found.name : undefined;
  }

  /** Where a span lies now: an edge within what was replaced goes outward. */
  span({ start, end }: Span): Span {
    return { start: this.#moved(start, 'newStart'), end: this.#moved(end, 'newEnd') };
  }

  #moved(offset: number, edge: 'newStart' | 'newEnd'): number {
    const found = this.#replacedBefore(offset);
    if (!found) return offset;
    return offset < found.end ? found[edge] : found.newEnd + offset - found.end;
  }

  /** The last that starts before an offset. */
  #replacedBefore(offset: number): Replaced | undefined {
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
