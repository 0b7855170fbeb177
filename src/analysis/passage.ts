import type { Case } from '#domain/case.ts';
import type { CaseId, DocumentId } from '#domain/ids.ts';
import type { SpeakerRole } from '#domain/speaker.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import { pagesOf, type PageRange } from '#domain/text/page-range.ts';
import type { Span } from '#domain/text/span.ts';
import type { Direction, Language } from '#domain/text/turn.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import type { StudyDocument } from './study.ts';
import type { CaseAttribute, StudyIndex } from './study-index.ts';

/** Context before and after a passage: whole sentences up to about so many UTF-16 code units. */
const CONTEXT_LENGTH = 120;

/** A stretch of a document, ready to be shown or printed away from it. */
export interface Passage {
  readonly document: DocumentId;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Text of the same turn right before and after; `isCut` where its outer edge is no sentence's border. */
  readonly before: Context;
  readonly after: Context;
  /** Of whoever responds first in it, else of the turn where it starts. */
  readonly speaker: string | undefined;
  readonly role: SpeakerRole | undefined;
  /** Seconds from the recording's start. */
  readonly time: number | undefined;
  /** Of the file the text came from; absent where it has none. */
  readonly pages: PageRange | undefined;
  readonly language: Language;
  /** Of a translation: what it was translated from, `und` where that is not known. */
  readonly translatedFrom?: Language | undefined;
  /** Absent where the text has no turns. */
  readonly direction: Direction | undefined;
  readonly case: CaseId | undefined;
  readonly participant: Case | undefined;
  /** Where the text, or what stands after it, names one who may be a participant; in order. */
  readonly labels: readonly PassageLabel[];
  /** Of the case, in the order of the attributes. */
  readonly attributes: readonly CaseAttribute[];
  /** ISO date of the document. */
  readonly date: string | undefined;
}

/** A speaker's label in the document's text, with the case it means. */
export interface PassageLabel extends Span {
  readonly case: CaseId | undefined;
}

export interface Context {
  readonly text: string;
  readonly isCut: boolean;
}

const NO_CONTEXT: Context = { text: '', isCut: false };

/** Index of the first sentence (`start, end` pairs) that starts at or after an offset. */
function sentenceFrom(sentences: readonly number[], offset: number): number {
  let low = 0;
  let high = sentences.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[2 * middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next border of a word at or after an offset, below a limit; the offset itself where words have no borders. */
function wordFrom(text: string, offset: number, limit: number): number {
  const found = /\s/u.exec(text.slice(offset, limit));
  return found && offset + found.index + 1 < limit ? offset + found.index + 1 : offset;
}

function contextBefore({ text, units }: StudyDocument, from: number, to: number): Context {
  if (from >= to) return NO_CONTEXT;
  if (to - from <= CONTEXT_LENGTH) return { text: text.slice(from, to), isCut: false };
  const reach = to - CONTEXT_LENGTH;
  const sentence = units.sentences[2 * sentenceFrom(units.sentences, reach)];
  if (sentence !== undefined && sentence < to)
    return { text: text.slice(sentence, to), isCut: false };
  const word = wordFrom(text, reach, to);
  const { start } = snapToGraphemes(text, { start: word, end: to });
  return { text: text.slice(start, to), isCut: true };
}

/** End of the last sentence that ends within a stretch, or undefined. */
function lastSentenceEnd(
  sentences: readonly number[],
  from: number,
  limit: number,
): number | undefined {
  for (let index = sentenceFrom(sentences, limit) - 1; index >= 0; index -= 1) {
    const end = sentences[2 * index + 1] ?? 0;
    if (end <= from) return undefined;
    if (end <= limit) return end;
  }
  return undefined;
}

function contextAfter({ text, units }: StudyDocument, from: number, to: number): Context {
  if (from >= to) return NO_CONTEXT;
  if (to - from <= CONTEXT_LENGTH) return { text: text.slice(from, to), isCut: false };
  const reach = from + CONTEXT_LENGTH;
  const sentence = lastSentenceEnd(units.sentences, from, reach);
  if (sentence !== undefined) return { text: text.slice(from, sentence), isCut: false };
  const blank = text.slice(from, reach).search(/\s\S*$/u);
  const word = blank > 0 ? from + blank : reach;
  const { end } = snapToGraphemes(text, { start: from, end: word });
  return { text: text.slice(from, end), isCut: true };
}

/** Labels over a span. A label without a letter (a time) names nobody, and interviewers are not hidden. */
export function labelsIn(index: StudyIndex, document: StudyDocument, span: Span): PassageLabel[] {
  const { text, turns } = document;
  const labels: PassageLabel[] = [];
  for (let at = Math.max(0, turnIndexAt(turns, span.start)); at < turns.length; at += 1) {
    const turn = turns[at];
    if (!turn || turn.start >= span.end) break;
    const { start, bodyStart: end, role } = turn;
    const belongsTo = role === 'interviewer' ? turn.case : index.caseOf(document, turn);
    const isKept = role === 'interviewer' && belongsTo === undefined;
    if (end > span.start && !isKept && /\p{L}/u.test(text.slice(start, end)))
      labels.push({ start, end, case: belongsTo });
  }
  return labels;
}

/** The passage at a span: verbatim text, the turn it starts in, and what stands around it in its turns. */
export function passageAt(index: StudyIndex, document: StudyDocument, span: Span): Passage {
  const { start, end } = span;
  const turn = index.turnAt(document, start);
  const said = index.turnOf(document, span);
  const belongsTo = index.caseOf(document, said);
  const last = document.turns[turnIndexAt(document.turns, end - 1)];
  const after = contextAfter(document, end, last?.end ?? document.text.length);
  return {
    document: document.document.id,
    title: document.document.title,
    start,
    end,
    text: document.text.slice(start, end),
    before: contextBefore(document, turn?.bodyStart ?? 0, start),
    after,
    speaker: said?.name,
    role: said?.role,
    time: turn?.time,
    pages: pagesOf(document.units.pages, span),
    language: turn?.language ?? document.document.language,
    direction: turn?.direction,
    case: belongsTo,
    participant: index.case(belongsTo),
    labels: labelsIn(index, document, { start, end: end + after.text.length }),
    attributes: index.caseAttributes(belongsTo),
    date: document.document.date,
  };
}
