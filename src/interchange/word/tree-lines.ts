import { BoldText } from '#interchange/turns/bold-text.ts';
import type { Line } from '#interchange/turns/line.ts';
import type { WordNode, WordTree } from './document-tree.ts';

/** What the tree holds, as lines, and how much of it has no place in a text. */
export interface WordLines {
  readonly lines: readonly Line[];
  readonly notes: number;
  readonly comments: number;
  readonly pictures: number;
}

const HEADING = /^(?:heading|title|subtitle)\b/iu;

class TreeReader {
  /** References to notes by the note's key, in the order of their numbers. */
  readonly notes = new Map<string, { number: number; reference: WordNode }>();
  pictures = 0;

  block(node: WordNode): Line[] {
    if (node.type === 'paragraph') return this.paragraph(node);
    if (node.type === 'tableRow') return this.row(node);
    return (node.children ?? []).flatMap((child) => this.block(child));
  }

  private paragraph(node: WordNode): Line[] {
    const text = new BoldText();
    this.inline(node, false, text);
    return text.toLines(HEADING.test(node.styleName ?? '') ? 'heading' : undefined);
  }

  /** A row with a tab between its cells; a second paragraph of a cell goes on a line of its own. */
  private row(node: WordNode): Line[] {
    const text = new BoldText();
    (node.children ?? []).forEach((cell, index) => {
      if (index > 0) text.add('\t', false);
      this.cell(cell, text);
    });
    return text.toLines('table').map(({ text: line }) => ({ text: line, apart: 'table' }));
  }

  private cell(cell: WordNode, text: BoldText): void {
    (cell.children ?? []).forEach((child, index) => {
      if (index > 0) text.add('\n', false);
      if (child.type === 'paragraph') this.inline(child, false, text);
      else text.add(this.joined(child), false);
    });
  }

  private joined(node: WordNode): string {
    return this.block(node)
      .map((line) => line.text)
      .join('\n');
  }

  private inline(node: WordNode, isBold: boolean, text: BoldText): void {
    for (const child of node.children ?? []) {
      if (child.type === 'text') text.add(child.value ?? '', isBold);
      else if (child.type === 'tab') text.add('\t', isBold);
      else if (child.type === 'break') text.add('\n', isBold);
      else if (child.type === 'noteReference') text.add(this.noteMark(child), false);
      else if (child.type === 'image') this.pictures += 1;
      else this.inline(child, isBold || child.isBold === true, text);
    }
  }

  private noteMark(reference: WordNode): string {
    const key = `${reference.noteType ?? ''} ${reference.noteId ?? ''}`;
    const note = this.notes.get(key) ?? { number: this.notes.size + 1, reference };
    this.notes.set(key, note);
    return `[${String(note.number)}]`;
  }
}

function noteLines(tree: WordTree, reader: TreeReader): Line[] {
  const lines: Line[] = [];
  // A note may itself refer to another: the map grows while it is walked.
  for (const { number, reference } of reader.notes.values()) {
    const note = tree.notes.resolve(reference).body.flatMap((block) => reader.block(block));
    const text = note.map((line) => line.text.trim()).join(' ');
    lines.push({ text: `[${String(number)}] ${text.trim()}`, apart: 'note' });
  }
  return lines;
}

/**
 * A Word document as lines: paragraphs, soft breaks as line ends, rows of tables; notes as numbers in square
 * brackets whose text stands at the end.
 */
export function treeLines(tree: WordTree): WordLines {
  const reader = new TreeReader();
  const body = tree.children.flatMap((child) => reader.block(child));
  const notes = noteLines(tree, reader);
  return {
    lines: [...body, ...notes],
    notes: notes.length,
    comments: tree.comments.length,
    pictures: reader.pictures,
  };
}
