import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { holdsItsWords } from '#domain/text/holds-its-words.ts';
import type { Span } from '#domain/text/span.ts';
import { Positions } from './edited-text.ts';
import { textOfNode } from './edit-schema.ts';

/** Something in the text as it was opened that is to be seen while it is edited. */
export interface TextMark extends Span {
  /** A speaker's label, or what a code is on. */
  readonly code?: { readonly name: string; readonly colour: number };
}

/** A mark where it is now, by positions of the document; empty where its words are gone. */
interface Placed {
  readonly mark: TextMark;
  readonly from: number;
  readonly to: number;
}

interface Marks {
  /** The text the marks are of. */
  readonly text: string;
  readonly placed: readonly Placed[];
  /** Marks are drawn from the one line to before the other. */
  readonly lines: Span;
  readonly drawn: DecorationSet;
}

interface ToldMarks {
  readonly marks: readonly TextMark[];
  /** The text they are of. */
  readonly text: string;
  /** Which lines are near the view, where it is known before they are there. */
  readonly lines?: Span | undefined;
}
type Told = { readonly lines: Span } | ToldMarks;

const key = new PluginKey<Marks>('coding marks');

function placedIn(doc: Node, marks: readonly TextMark[]): Placed[] {
  const positions = new Positions(doc);
  return marks.map((mark) => {
    const [from, to] = [positions.of(mark.start), positions.of(mark.end)];
    return { mark, from, to };
  });
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}_\u200c\u200d]`;
const WORD_GOES_ON = new RegExp(`^${LETTER}(${LETTER}+)`, 'u');
const WORD_BEGINS = new RegExp(`(${LETTER}+)${LETTER}$`, 'u');

/** How many letters of what was put in at an edge belong to the word that ends or begins there. */
function lettersOfWord(doc: Node, { start, end }: Span, edge: RegExp): number {
  if (start === end) return 0;
  const around = [Math.max(0, start - 1), Math.min(doc.content.size, end + 1)] as const;
  const letters = edge.exec(doc.textBetween(...around, '\n'))?.[1]?.length ?? 0;
  return letters > end - start ? 0 : letters;
}

/** What is put in at an edge stays outside, but for letters of the word that is there. */
function mapped(placed: readonly Placed[], { mapping, doc }: Transaction): Placed[] {
  return placed.map(({ mark, from, to }) => {
    const start = mapping.map(from, 1);
    const end = mapping.map(to, -1);
    if (!mark.code || start >= end) return { mark, from: start, to: Math.max(start, end) };
    const before = lettersOfWord(doc, { start: mapping.map(from, -1), end: start }, WORD_BEGINS);
    const behind = lettersOfWord(doc, { start: end, end: mapping.map(to, 1) }, WORD_GOES_ON);
    return { mark, from: start - before, to: end + behind };
  });
}

/** Where the marks are by a comparison of the texts, as they will be when it is saved: what was taken back is there again. */
function compared({ text, placed }: Marks, doc: Node): Placed[] {
  const after = textOfNode(doc);
  const step = { before: text, after, map: diffTexts(text, after) };
  const now = placed.map(({ mark }) => {
    const { start, end, isTouched } = step.map.span(mark);
    const isLost = isTouched && mark.code && !holdsItsWords(step, mark, { start, end });
    return { start, end: isLost ? start : end };
  });
  return placedIn(doc, now).map(({ from, to }, index) => ({
    ...{ mark: placed[index]?.mark ?? { start: 0, end: 0 }, from, to },
  }));
}

function positionOfLine(doc: Node, line: number): number {
  let position = 0;
  for (let index = 0; index < Math.min(line, doc.childCount); index += 1)
    position += doc.child(index).nodeSize;
  return position;
}

function coded(from: number, to: number, open: ReadonlySet<Placed>): Decoration {
  const all = [...open].sort((a, b) => a.to - a.from - (b.to - b.from));
  const names = all.flatMap(({ mark }) => mark.code?.name ?? []);
  return Decoration.inline(from, to, {
    class: all.length > 1 ? 'coded several' : 'coded',
    style: `--code: var(--code-${String(all[0]?.mark.code?.colour ?? 0)})`,
    title: names.join('\n'),
  });
}

/** Stretches between the ends of codings, each in the colour of the shortest coding over it. */
function codedStretches(placed: readonly Placed[]): Decoration[] {
  const ends = placed.flatMap((one) => [
    { at: one.from, one, opens: true },
    { at: one.to, one, opens: false },
  ]);
  ends.sort((a, b) => a.at - b.at);
  const open = new Set<Placed>();
  const stretches: Decoration[] = [];
  let from = 0;
  for (const { at, one, opens } of ends) {
    if (open.size > 0 && at > from) stretches.push(coded(from, at, open));
    from = at;
    if (opens) open.add(one);
    else open.delete(one);
  }
  return stretches;
}

function draw(doc: Node, placed: readonly Placed[], lines: Span): DecorationSet {
  const [first, last] = [positionOfLine(doc, lines.start), positionOfLine(doc, lines.end)];
  const near = placed.filter(({ from, to }) => from < to && from < last && to > first);
  const within = near.map((one) => ({
    ...one,
    from: Math.max(one.from, first),
    to: Math.min(one.to, last),
  }));
  return DecorationSet.create(doc, [
    ...codedStretches(within.filter(({ mark }) => mark.code)),
    ...within
      .filter(({ mark }) => !mark.code)
      .map(({ from, to }) => Decoration.inline(from, to, { class: 'label' })),
  ]);
}

function next(transaction: Transaction, marks: Marks, now: EditorState): Marks {
  const told = transaction.getMeta(key) as Told | undefined;
  const { doc } = now;
  if (told && 'marks' in told) {
    const lines = told.lines ?? marks.lines;
    const before = { ...marks, lines, text: told.text, placed: placedIn(doc, told.marks) };
    const placed = told.text === textOfNode(doc) ? before.placed : compared(before, doc);
    return { ...before, placed, drawn: draw(doc, placed, lines) };
  }
  if (told) return { ...marks, lines: told.lines, drawn: draw(doc, marks.placed, told.lines) };
  if (!transaction.docChanged) return marks;
  const isTakenBack = transaction.getMeta('history$') !== undefined;
  const placed = isTakenBack ? compared(marks, doc) : mapped(marks.placed, transaction);
  return { ...marks, placed, drawn: draw(doc, placed, marks.lines) };
}

/** Shows codings and labels in the lines that are near the view, and takes them along with what is typed. */
export const codingMarks = new Plugin<Marks>({
  key,
  state: {
    init: () => ({
      ...{ text: '', placed: [], drawn: DecorationSet.empty },
      lines: { start: 0, end: 60 },
    }),
    apply: (transaction, marks, _, now) => next(transaction, marks, now),
  },
  props: { decorations: (state) => key.getState(state)?.drawn },
});

/** Tells which lines are near the view; undefined where that is what is drawn. */
export function drawLines(state: EditorState, lines: Span): Transaction | undefined {
  const drawn = key.getState(state)?.lines;
  if (drawn?.start === lines.start && drawn.end === lines.end) return undefined;
  return state.tr.setMeta(key, { lines } satisfies Told).setMeta('addToHistory', false);
}

/** Tells what is to be marked, by offsets of a text that the document has, or had. */
export function showMarks(state: EditorState, told: ToldMarks): Transaction {
  return state.tr.setMeta(key, told satisfies Told).setMeta('addToHistory', false);
}
