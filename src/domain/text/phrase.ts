import { foldText, NON_JOINER } from './fold-text.ts';
import { isJoint, withJoints, type JointedText } from './joints.ts';
import { escapeSyntax } from './pattern/escape-syntax.ts';
import type { Span } from './span.ts';
import { isWholeWord } from './whole-word.ts';

/**
 * Words that follow one another, folded. A non-joiner between two pieces stands for nothing, a non-joiner or a blank; a blank
 * for a blank or a non-joiner: ذمہ‌داری is written with either.
 */
export interface Phrase {
  /** At least one; none is empty or has white space in it. */
  readonly pieces: readonly string[];
  /** Between each and the next, whether it is a blank. */
  readonly blanks: readonly boolean[];
}

const PIECE = new RegExp(`[^ ${NON_JOINER}]+`, 'gu');

/** The phrase in a folded text with its non-joiners; undefined where there is no piece. */
export function phraseIn(text: string): Phrase | undefined {
  const found = [...text.matchAll(PIECE)];
  if (found.length === 0) return undefined;
  const between = text.trim().match(new RegExp(`[ ${NON_JOINER}]+`, 'gu')) ?? [];
  return {
    pieces: found.map(([piece]) => piece),
    blanks: between.map((separator) => separator.includes(' ')),
  };
}

/** Undefined where folding leaves nothing. */
export function phraseOf(text: string): Phrase | undefined {
  return phraseIn(withJoints(foldText(text.trim())).text);
}

type PlaceFrom = (start: number) => Span | undefined;

function exactly(text: string, wanted: string): PlaceFrom {
  return (from) => {
    const start = text.indexOf(wanted, from);
    return start < 0 ? undefined : { start, end: start + wanted.length };
  };
}

/** Whether what stands at a place, with or without blanks between its pieces, is the phrase. */
function isSaidAt(body: JointedText, { pieces, blanks }: Phrase, start: number): boolean {
  let place = start;
  return pieces.every((piece, at) => {
    place += piece.length;
    const isBlank = body.text[place] === ' ';
    const isSame = isBlank || at >= blanks.length || !blanks[at] || isJoint(body, place);
    if (isBlank) place += 1;
    return isSame;
  });
}

function inAnySpelling(body: JointedText, phrase: Phrase): PlaceFrom {
  const expression = new RegExp(phrase.pieces.map(escapeSyntax).join(' ?'), 'gu');
  return (from) => {
    expression.lastIndex = from;
    for (;;) {
      const found = expression.exec(body.text);
      if (!found) return undefined;
      const { index: start } = found;
      if (isSaidAt(body, phrase, start)) return { start, end: start + found[0].length };
      expression.lastIndex = start + 1;
    }
  };
}

/** Where a phrase stands in a folded text, each place behind the end of the one before. */
export function* phrasePlaces(
  body: JointedText,
  phrase: Phrase,
  wholeWord: boolean,
): Generator<Span> {
  const { pieces, blanks } = phrase;
  const isLiteral =
    pieces.length === 1 || (blanks.every((isBlank) => isBlank) && body.joints.length === 0);
  const placeFrom = isLiteral ? exactly(body.text, pieces.join(' ')) : inAnySpelling(body, phrase);
  for (let place = placeFrom(0); place;) {
    const isHit = !wholeWord || isWholeWord(body, place);
    if (isHit) yield place;
    place = placeFrom(isHit ? place.end : place.start + 1);
  }
}
