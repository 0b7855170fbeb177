import { groupBy } from '#domain/group-by.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import { trimSpan } from './graphemes.ts';
import type { Span } from './span.ts';
import { turnBody, type Turn, type Units } from './turn.ts';

const VISIBLE = /\S/u;
/** Without one of these there is one sentence: what ends sentences by UAX #29, in Greek the semicolon too. */
const MAY_END = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e\r\u0085\u2028\u2029;\u037e]/u;

/** What most short turns are: one end, with nothing behind it but what belongs to it. */
const ENDS_ONCE = /[.?!؟۔]["')\]”’»]*\s*$/u;

/** Whether it takes a segmenter to tell. */
function mayBeSeveral(words: string): boolean {
  const first = words.search(MAY_END);
  return first !== -1 && words.search(ENDS_ONCE) !== first;
}

/** Runs without a line feed that hold more than white space, labels included. */
function paragraphsIn(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed === -1 || lineFeed > span.end ? span.end : lineFeed;
    if (VISIBLE.test(text.slice(start, end))) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

function flat(spans: readonly Span[]): number[] {
  const offsets: number[] = [];
  for (const { start, end } of spans) offsets.push(start, end);
  return offsets;
}

/** A paragraph of a turn's body, and the sentences in it. */
interface Passage extends Span {
  readonly language: string;
  readonly sentences: Span[];
}

/** Code units around the end of a sentence that tell whether it is one. */
const LOOKED_AT = 40;
const MAY_BE_ABBREVIATED = /[.۔][)\]]?$/u;
const LINE_END = /[\r\v\f\u0085\u2028\u2029]/u;

/** Whether a segmenter has taken the full stop of an abbreviation for the end of a sentence. */
function goesOn(text: string, last: Span, next: Span): boolean {
  const ending = text.slice(Math.max(last.start, last.end - LOOKED_AT), last.end);
  if (!MAY_BE_ABBREVIATED.test(ending) || LINE_END.test(text.slice(last.end, next.start)))
    return false;
  const behind = text.slice(next.start, Math.min(next.end, next.start + LOOKED_AT));
  return endsInAbbreviation(ending, behind);
}

function addSentence(text: string, { sentences }: Passage, span: Span): void {
  const sentence = trimSpan(text, span);
  if (!sentence) return;
  const last = sentences.at(-1);
  if (last && goesOn(text, last, sentence))
    sentences.splice(-1, 1, { start: last.start, end: sentence.end });
  else sentences.push(sentence);
}

function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Intl.SegmentData> {
  const segments = segmenter.segment(text);
  for (let at = 0; at < text.length;) {
    const found = segments.containing(at);
    if (!found) return;
    yield found;
    at = found.index + found.segment.length;
  }
}

/**
 * Finds the sentences of all passages of one language at a go: a line feed ends a sentence whatever stands around it, and
 * what a segmenter makes for each text takes kilobytes that are let go late.
 */
function segmentAll(text: string, language: string, passages: readonly Passage[]): void {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const joined = passages.map(({ start, end }) => text.slice(start, end)).join('\n');
  const rest = passages.values();
  let passage = rest.next().value;
  /** From a place in the joined passages to that in the text. */
  let shift = passage?.start ?? 0;
  for (const { index, segment } of segmentsOf(joined, segmenter)) {
    while (passage && index + shift > passage.end) {
      const { end } = passage;
      passage = rest.next().value;
      shift += (passage?.start ?? end) - end - 1;
    }
    if (!passage) return;
    const start = index + shift;
    const end = Math.min(start + segment.length, passage.end);
    addSentence(text, passage, { start, end });
  }
}

/** Sentences of bodies, each within one paragraph, without white space at their ends. */
function sentencesIn(text: string, turns: readonly Turn[]): Span[] {
  const passages = turns.flatMap((turn) =>
    paragraphsIn(text, turnBody(turn)).map((span): Passage => {
      return { ...span, language: turn.language, sentences: [] };
    }),
  );
  const open: Passage[] = [];
  for (const passage of passages) {
    if (mayBeSeveral(text.slice(passage.start, passage.end))) open.push(passage);
    else addSentence(text, passage, passage);
  }
  for (const [language, own] of groupBy(open, (passage) => passage.language)) {
    segmentAll(text, language, own);
  }
  return passages.flatMap(({ sentences }) => sentences);
}

/**
 * The units of a text whose turns are known. Paragraphs cover the whole text, labels included; sentences cover
 * bodies only and are found by the rules of the turn's language.
 */
export function computeUnits(
  text: string,
  labels: readonly string[],
  turns: readonly Turn[],
): Units {
  return {
    version: 1,
    labels: [...labels],
    turns: [...turns],
    paragraphs: flat(paragraphsIn(text, { start: 0, end: text.length })),
    sentences: flat(sentencesIn(text, turns)),
  };
}
