import type { SpokenTurn } from '#domain/spoken-turn.ts';
import type { Span } from '#domain/text/span.ts';
import type { ParticipantNames } from './participant-names.ts';
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

/** Whether somebody says it: what nobody is named for is a heading or a note. */
function isSpoken({ start, bodyStart, label, speaker, time }: SpokenTurn): boolean {
  return bodyStart > start || label !== undefined || speaker !== undefined || time !== undefined;
}

/** What stands around that which people say. A document in which nobody speaks has no such parts. */
function* besideSpeech({ text, turns }: StudyDocument): Generator<Span> {
  const spoken = turns.filter(isSpoken);
  if (spoken.length === 0) return;
  let from = 0;
  for (const { start, end } of spoken) {
    if (from < start) yield { start: from, end: start };
    from = Math.max(from, end);
  }
  if (from < text.length) yield { start: from, end: text.length };
}

/** Where headings and notes around the turns name participants. */
function* namedBeside(
  document: StudyDocument,
  participants: ParticipantNames,
): Generator<Replacement> {
  for (const { start, end } of besideSpeech(document)) {
    let at = start;
    for (const line of document.text.slice(start, end).split('\n')) {
      for (const found of participants.in(line, document))
        yield { start: at + found.start, end: at + found.end, shown: found.shown };
      at += line.length + 1;
    }
  }
}

function replacementsIn(
  index: StudyIndex,
  document: StudyDocument,
  names: ShownNames,
  participants: ParticipantNames,
): Replacement[] {
  const labels = labelsIn(index, document, { start: 0, end: document.text.length });
  const named = labels.map(({ start, end, case: speaker }) => {
    const name = names.of(speaker) ?? names.neutral();
    return { start, end, name, shown: `${name}: ` };
  });
  return [...named, ...namedBeside(document, participants)].sort((a, b) => a.start - b.start);
}

/**
 * A document's text with shown names in the labels of its speakers and the headings around what they say, which is left as
 * they said it.
 */
export class RelabelledText {
  readonly text: string;
  readonly #replaced: readonly Replaced[];

  constructor(
    index: StudyIndex,
    document: StudyDocument,
    names: ShownNames,
    participants: ParticipantNames,
  ) {
    const { text } = document;
    const replaced: Replaced[] = [];
    let shown = '';
    let at = 0;
    for (const replacement of replacementsIn(index, document, names, participants)) {
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
