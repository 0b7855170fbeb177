import { VERSION_NAMES } from '#domain/decision.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import { directionOf } from '#domain/text/direction-of.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt, type Direction, type Language } from '#domain/text/turn.ts';
import type { StudyDocument } from './study.ts';

export const MARKS = [...VERSION_NAMES, 'own'] as const;
/** Whose a span is: of one of the versions that are compared, or one that is to stand instead. */
export type Mark = (typeof MARKS)[number];

/** Words that lie in the same spans throughout. */
export interface PassagePiece extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Those of which a span begins with it, or ends with it. */
  readonly opens: readonly Mark[];
  readonly closes: readonly Mark[];
}

/** What of one turn is shown; its label is not. */
export interface PassageTurn extends Span {
  readonly speaker: string | undefined;
  /** Seconds from the recording's start. */
  readonly time: number | undefined;
  readonly language: Language;
  readonly direction: Direction;
  readonly pieces: readonly PassagePiece[];
}

/** A passage with what stands around it. */
export interface ComparedPassage {
  readonly turns: readonly PassageTurn[];
  /** Whether the turn it begins or ends in goes on. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** What is shown before and after the spans: whole sentences within so many UTF-16 code units. */
const REACH = 320;

/** What a turn's speaker is called. */
type NameOf = (turn: SpokenTurn) => string | undefined;
export type MarkedSpans = { readonly [Whose in Mark]?: readonly Span[] | undefined };

function sentenceBefore(sentences: readonly number[], from: number, to: number) {
  return sentences.find((start, at) => at % 2 === 0 && start >= from && start <= to);
}

function sentenceAfter(sentences: readonly number[], from: number, to: number) {
  return sentences.findLast((end, at) => at % 2 === 1 && end >= from && end <= to);
}

function windowAround({ text, units }: StudyDocument, { start, end }: Span): Span {
  const [from, to] = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  const reach = snapToGraphemes(text, { start: from, end: to });
  return {
    start: from === 0 ? 0 : (sentenceBefore(units.sentences, from, start) ?? reach.start),
    end: to === text.length ? to : (sentenceAfter(units.sentences, end, to) ?? reach.end),
  };
}

/** The bodies of turns as far as they lie in a window; the window itself where the text has no turns. */
function turnsIn({ text, turns, document }: StudyDocument, window: Span, nameOf: NameOf) {
  if (turns.length === 0) {
    const direction = directionOf(text.slice(window.start, window.end)) ?? 'ltr';
    const { language } = document;
    return [{ ...window, speaker: undefined, time: undefined, language, direction }];
  }
  const first = Math.max(0, turnIndexAt(turns, window.start));
  const last = turnIndexAt(turns, window.end);
  return turns.slice(first, last + 1).flatMap((turn) => {
    const start = Math.max(turn.bodyStart, window.start);
    const end = Math.min(turn.end, window.end);
    const { time, language, direction } = turn;
    return start < end ? [{ start, end, speaker: nameOf(turn), time, language, direction }] : [];
  });
}

type MarkedSpan = Span & { readonly mark: Mark };

function cutsIn({ start, end }: Span, spans: readonly Span[]): number[] {
  const inside = spans
    .flatMap((span) => [span.start, span.end])
    .filter((at) => at > start && at < end);
  return [start, ...[...new Set(inside)].sort((a, b) => a - b), end];
}

function piecesOf(turn: Span, spans: readonly MarkedSpan[]): Span[] {
  const cuts = cutsIn(turn, spans);
  return cuts.slice(1).map((end, at) => ({ start: cuts[at] ?? end, end }));
}

function isOver(span: Span, piece: Span): boolean {
  return span.start <= piece.start && piece.end <= span.end;
}

/** Pieces with their marks. A span whose ends lie in labels or between turns begins and ends with what is shown of it. */
function marked(pieces: readonly Span[], text: string, spans: readonly MarkedSpan[]) {
  const ends = spans.map((span) => {
    const shown = pieces.filter((piece) => isOver(span, piece));
    return { mark: span.mark, first: shown[0], last: shown.at(-1) };
  });
  const among = (isMeant: (mark: Mark) => boolean) => MARKS.filter(isMeant);
  return pieces.map((piece): PassagePiece => ({
    ...piece,
    text: text.slice(piece.start, piece.end),
    marks: among((mark) => spans.some((span) => span.mark === mark && isOver(span, piece))),
    opens: among((mark) => ends.some((end) => end.mark === mark && end.first === piece)),
    closes: among((mark) => ends.some((end) => end.mark === mark && end.last === piece)),
  }));
}

/** Whether there are words of a turn before an offset, or behind it. */
function goesOn({ text, turns }: StudyDocument, offset: number, where: 'before' | 'behind') {
  const turn = turns[turnIndexAt(turns, offset)];
  const { bodyStart, end } = turn ?? { bodyStart: 0, end: text.length };
  const rest = where === 'before' ? text.slice(bodyStart, offset) : text.slice(offset, end);
  return rest.trim() !== '';
}

/** Spans of a document as they are held against each other, in their turns, with some of what stands around them. */
export function comparedPassage(
  document: StudyDocument,
  marks: MarkedSpans,
  nameOf: NameOf = ({ name }) => name,
): ComparedPassage {
  const spans = MARKS.flatMap((mark) =>
    (marks[mark] ?? []).map(({ start, end }): MarkedSpan => ({ start, end, mark })),
  );
  const window = windowAround(document, {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  });
  const shown = turnsIn(document, window, nameOf);
  const all = marked(
    shown.flatMap((turn) => piecesOf(turn, spans)),
    document.text,
    spans,
  );
  const turns = shown.map((turn) => ({
    ...turn,
    pieces: all.filter(({ start, end }) => start >= turn.start && end <= turn.end),
  }));
  const [first, last] = [turns[0], turns.at(-1)];
  return {
    turns,
    isCutBefore: first !== undefined && goesOn(document, first.start, 'before'),
    isCutAfter: last !== undefined && goesOn(document, last.end, 'behind'),
  };
}
