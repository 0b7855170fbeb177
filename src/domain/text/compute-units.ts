import { trimSpan } from './graphemes.ts';
import type { Span } from './span.ts';
import { turnBody, type Turn, type Units } from './turn.ts';

const VISIBLE = /\S/u;

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
  return spans.flatMap((span) => [span.start, span.end]);
}

/** Sentences of a turn's body, each within one paragraph and without white space at its ends. */
function sentencesOf(text: string, turn: Turn, segmenter: Intl.Segmenter): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphsIn(text, turnBody(turn))) {
    for (const part of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + part.index;
      const sentence = trimSpan(text, { start, end: start + part.segment.length });
      if (sentence) sentences.push(sentence);
    }
  }
  return sentences;
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
