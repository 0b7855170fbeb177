import { trimSpan } from './graphemes.ts';
import type { Span } from './span.ts';
import { turnBody, type Turn, type Units } from './turn.ts';

const VISIBLE = /\S/u;
/**
 * Without one of these there is one sentence: what ends sentences by UAX #29, in Greek the semicolon too. To segment a
 * short line takes much longer than to look.
 */
const MAY_END = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e\r\u0085\u2028\u2029;\u037e]/u;

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

/** Sentences of a paragraph, without white space at their ends. */
function sentencesIn(text: string, paragraph: Span, segmenter: Intl.Segmenter): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const parts = MAY_END.test(words) ? segmenter.segment(words) : [{ index: 0, segment: words }];
  const sentences: Span[] = [];
  for (const { index, segment } of parts) {
    const start = paragraph.start + index;
    const sentence = trimSpan(text, { start, end: start + segment.length });
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

/** Sentences of a turn's body, each within one paragraph. */
function sentencesOf(text: string, turn: Turn, segmenter: Intl.Segmenter): Span[] {
  return paragraphsIn(text, turnBody(turn)).flatMap((each) => sentencesIn(text, each, segmenter));
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
  const segmenters = new Map<string, Intl.Segmenter>();
  const segmenterOf = (language: string): Intl.Segmenter => {
    const known = segmenters.get(language);
    if (known) return known;
    const made = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, made);
    return made;
  };
  return {
    version: 1,
    labels: [...labels],
    turns: [...turns],
    paragraphs: flat(paragraphsIn(text, { start: 0, end: text.length })),
    sentences: flat(turns.flatMap((turn) => sentencesOf(text, turn, segmenterOf(turn.language)))),
  };
}
