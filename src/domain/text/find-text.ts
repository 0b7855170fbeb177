import { success, type Result } from '#domain/result.ts';
import { alternativesIn, anyPlaces } from './any-of.ts';
import { foldBodies, TURN_BREAK } from './fold-bodies.ts';
import { foldText, unfoldedSpan, type FoldedText } from './fold-text.ts';
import { isCertainBorder, snapToGraphemes } from './graphemes.ts';
import { partOf, withJoints, type JointedText } from './joints.ts';
import { nearWords } from './near-words.ts';
import type { PatternProblem } from './pattern/pattern-problem.ts';
import { readPattern, type Pattern } from './pattern/read-pattern.ts';
import { phraseIn, phraseOf, phrasePlaces } from './phrase.ts';
import type { Span } from './span.ts';

/**
 * `text`: its words in this order. `any`: one of its words, or of its phrases in quotation marks. `near`: its words in any
 * order, not far from one another. `pattern`: a regular expression.
 */
export type SearchKind = 'text' | 'any' | 'near' | 'pattern';

/** What is looked for, whatever the spelling. */
export interface WantedText {
  readonly text: string;
  /** Whether words must begin and end where it does. Patterns take no notice of it. */
  readonly wholeWord: boolean;
  /** Absent: `text`. */
  readonly kind?: SearchKind | undefined;
  /** How far the words that are near one another may be apart; the next word is 1 away. */
  readonly distance?: number | undefined;
}

/** How far apart words are still near one another unless it is said. */
export const NEAR = 10;

/** How to find something in folded bodies (see `foldBodies`). */
export interface TextFinder {
  /** For anything to be found in a text, all that one of these names must stand in it. */
  readonly needed: readonly (readonly string[])[];
  /** In order, apart from one another, each in one turn; not empty. */
  readonly placesIn: (bodies: JointedText) => Iterable<Span>;
  /** Whether looking through one text may take for ever. */
  readonly mayBeEndless: boolean;
}

/** Places in each turn by itself. */
function* turnByTurn(
  bodies: JointedText,
  placesIn: (body: JointedText) => Iterable<Span>,
): Generator<Span> {
  const { text } = bodies;
  for (let from = 0; from < text.length;) {
    const next = text.indexOf(TURN_BREAK, from);
    const to = next < 0 ? text.length : next;
    for (const { start, end } of placesIn(partOf(bodies, from, to)))
      yield { start: from + start, end: from + end };
    from = to + TURN_BREAK.length;
  }
}

function* matchesOf({ expression, withNonJoiners }: Pattern, body: JointedText): Generator<Span> {
  const { text, placeWithout } = withJoints(body);
  const fitting = text === body.text ? expression : withNonJoiners;
  for (const { 0: match, index } of text.matchAll(fitting)) {
    const [start, end] = [placeWithout(index), placeWithout(index + match.length)];
    if (start < end) yield { start, end };
  }
}

function patternFinder(source: string): Result<TextFinder | undefined, PatternProblem> {
  if (source.trim() === '') return success(undefined);
  const read = readPattern(source);
  if (!read.ok) return read;
  const pattern = read.value;
  if (!pattern.hasCharacter) return success(undefined);
  return success({
    needed: [pattern.needed],
    placesIn: (bodies) => turnByTurn(bodies, (body) => matchesOf(pattern, body)),
    mayBeEndless: true,
  });
}

/** A word, with the non-joiners in it. */
const EACH_WORD = /[\p{L}\p{M}\p{N}_\u200c]+/gu;

function nearFinder({ text, wholeWord, distance = NEAR }: WantedText): TextFinder | undefined {
  const said = new Set(withJoints(foldText(text)).text.match(EACH_WORD));
  const words = [...said].flatMap((word) => phraseIn(word) ?? []);
  if (words.length === 0) return undefined;
  const wanted = { words, wholeWord, distance };
  return {
    needed: [words.flatMap(({ pieces }) => pieces)],
    placesIn: (bodies) => turnByTurn(bodies, (body) => nearWords(body, wanted)),
    mayBeEndless: false,
  };
}

function plainFinder({ text, wholeWord }: WantedText): TextFinder | undefined {
  const phrase = phraseOf(text);
  if (!phrase) return undefined;
  return {
    needed: [phrase.pieces],
    placesIn: (bodies) => phrasePlaces(bodies, phrase, wholeWord),
    mayBeEndless: false,
  };
}

function anyFinder({ text, wholeWord }: WantedText): TextFinder | undefined {
  const phrases = alternativesIn(text).flatMap((one) => phraseOf(one) ?? []);
  if (phrases.length === 0) return undefined;
  return {
    needed: phrases.map(({ pieces }) => pieces),
    placesIn: (bodies) => anyPlaces(bodies, phrases, wholeWord),
    mayBeEndless: false,
  };
}

/** How to find what is wanted; undefined where folding leaves nothing to look for. */
export function finderOf(wanted: WantedText): Result<TextFinder | undefined, PatternProblem> {
  if (wanted.kind === 'pattern') return patternFinder(wanted.text);
  if (wanted.kind === 'any') return success(anyFinder(wanted));
  return success(wanted.kind === 'near' ? nearFinder(wanted) : plainFinder(wanted));
}

/** Where places in folded bodies are in the text: none splits a grapheme, and what runs into the one before is left out. */
export function hitsAt(text: string, bodies: FoldedText, places: Iterable<Span>): Span[] {
  const hits: Span[] = [];
  for (const place of places) {
    const hit = snapToGraphemes(text, unfoldedSpan(bodies, place));
    if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
  }
  return hits;
}

/** How many hits `hitsAt` gives; undefined where only the text itself tells. */
export function countAt(bodies: FoldedText, places: Iterable<Span>): number | undefined {
  const isWhole = (edge: number) => isCertainBorder(bodies.text, edge);
  let count = 0;
  let last = 0;
  for (const place of places) {
    if (!isWhole(place.start) || !isWhole(place.end)) return undefined;
    const { start, end } = bodies.changes.length > 0 ? unfoldedSpan(bodies, place) : place;
    if (start < last) continue;
    last = end;
    count += 1;
  }
  return count;
}

/** Where something stands in a text, in order. Hits do not overlap and split no grapheme. */
export type FindText = (text: string) => Span[];

/** How to find a text in others that have no turns; undefined where there is nothing to look for. */
export function textFinder(wanted: WantedText): FindText | undefined {
  const finder = finderOf(wanted);
  if (!finder.ok || !finder.value) return undefined;
  const { placesIn } = finder.value;
  return (text) => {
    const bodies = foldBodies(text, [{ bodyStart: 0, end: text.length }]);
    return hitsAt(text, bodies, placesIn(bodies));
  };
}
