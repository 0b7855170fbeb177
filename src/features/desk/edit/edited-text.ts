import type { Node } from '@tiptap/pm/model';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { turnIndexAt, type Turn } from '#domain/text/turn.ts';
import { editSchema, lineNode, PLAIN_LINE, type LineLook } from './edit-schema.ts';

function lookAt(turns: readonly Turn[], start: number, end: number): LineLook {
  const turn = turns[turnIndexAt(turns, Math.max(start, end - 1))];
  if (!turn || turn.end <= start) return PLAIN_LINE;
  const opens = turn.start >= start && turn.start < Math.max(end, start + 1);
  return { dir: turn.direction, lang: turn.language, opens };
}

/** A text as the editor has it: a node for each line, set as the turn it belongs to. */
export function nodeOfText(text: string, turns: readonly Turn[]): Node {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const end = start + line.length;
    const look = lookAt(turns, start, end);
    start = end + 1;
    return lineNode(line, look);
  });
  return editSchema.node('doc', null, lines);
}

/** The turns of a text where they are in what somebody made of it, as far as lines are set by them. */
export function turnsIn(before: string, turns: readonly Turn[], after: string): Turn[] {
  const map = diffTexts(before, after);
  return turns.map((turn) => ({ ...turn, ...map.spanWithEdges(turn) }));
}

/** Positions of offsets of a document's text; ones beyond its end are its end. */
export class Positions {
  readonly #starts: number[] = [];
  readonly #end: number;

  constructor(doc: Node) {
    let offset = 0;
    doc.forEach((line) => {
      this.#starts.push(offset);
      offset += line.content.size + 1;
    });
    this.#end = Math.max(0, offset - 1);
  }

  /** Every line's beginning and end are a position each, and one character of the text between two lines. */
  of(offset: number): number {
    const within = Math.min(Math.max(0, offset), this.#end);
    return within + this.lineAt(within) + 1;
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

/** The offset in the text of a position in the document. */
export function offsetOfPosition(doc: Node, position: number): number {
  const resolved = doc.resolve(position);
  const line = resolved.index(0);
  const inside = resolved.depth > 0 ? 0 : 1;
  return Math.max(0, position - line - 1 + inside);
}
