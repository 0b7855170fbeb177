import { countWhile } from './count-while.ts';
import { diffTokens } from './diff-tokens.ts';
import { isRespelled } from './is-respelled.ts';
import type { PositionMap, Replacement } from './position-map.ts';
import type { Span } from './span.ts';

/** A span is on its words while more than one in so many of their letters are still there. */
const ENOUGH = 3;
/** As `ENOUGH`, of a span whose first and last words are both still there, so that it has not grown. */
const ENOUGH_BETWEEN_ENDS = 8;
/** Pairs of words that are compared letter by letter. */
const MOST_PAIRS = 10_000;

/** A text that became another. */
export interface TextStep {
  readonly before: string;
  readonly after: string;
  readonly map: PositionMap;
}

/** A word, and whether at least half of it was kept, or all of it. */
interface Word extends Span {
  readonly text: string;
  readonly isKept: boolean;
  readonly isWhole: boolean;
}

function wordsIn(text: string, span: Span, gone: readonly Span[]): Word[] {
  const words = diffTokens(text, span).filter(({ start }) => text[start] !== '\n');
  return words.map(({ start, end }) => {
    let kept = end - start;
    for (let at = countWhile(gone, (one) => one.end <= start); at < gone.length; at += 1) {
      const one = gone[at];
      if (!one || one.start >= end) break;
      kept -= Math.max(0, Math.min(end, one.end) - Math.max(start, one.start));
    }
    const isKept = 2 * kept >= end - start;
    return { start, end, text: text.slice(start, end), isKept, isWhole: kept === end - start };
  });
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Words of two lists that may be the same in another spelling, in one order, with as many letters as can be. */
function respelled(was: readonly Word[], is: readonly Word[]): [Word, Word][] {
  if (was.length * is.length > MOST_PAIRS) return [];
  let above = is.map(() => ({ letters: 0, pairs: [] as [Word, Word][] }));
  for (const one of was) {
    let [corner, left] = [{ letters: 0, pairs: [] as [Word, Word][] }, above[0]];
    above = is.map((other, at) => {
      const over = above[at] ?? corner;
      let best = at > 0 && left && left.letters > over.letters ? left : over;
      const letters = corner.letters + other.end - other.start;
      if (letters > best.letters && isRespelled(one.text, other.text))
        best = { letters, pairs: [...corner.pairs, [one, other]] };
      [corner, left] = [over, best];
      return best;
    });
  }
  return above.at(-1)?.pairs ?? [];
}

/** What touches a span is replaced there, less the letter that moved with the edge of a word; see `diffTexts`. */
function replacedAt({ before, after, map }: TextStep, span: Span): Replacement[] {
  const { replacements } = map;
  const first = countWhile(replacements, ({ end }) => end < span.start);
  const last = countWhile(replacements, ({ start }) => start <= span.end);
  return replacements.slice(first, last).map(({ start, end, newStart, newEnd }) => {
    const [was, is] = [before.slice(start, end), after.slice(newStart, newEnd)];
    const [shorter, longer] = was.length < is.length ? [was, is] : [is, was];
    const head = longer.startsWith(shorter) ? shorter.length : 0;
    const tail = head === 0 && longer.endsWith(shorter) ? shorter.length : 0;
    return {
      ...{ start: start + head, end: end - tail },
      ...{ newStart: newStart + head, newEnd: newEnd - tail },
    };
  });
}

/**
 * Whether a span that was touched is still on words of its own where the map puts it, and not on others that were put in their
 * place: enough of its words are kept, or nothing but what is left of them is there, or they are there in another spelling.
 */
export function holdsItsWords(step: TextStep, span: Span, now: Span): boolean {
  const replacements = replacedAt(step, span);
  const was = wordsIn(step.before, span, replacements);
  const is = wordsIn(
    step.after,
    now,
    replacements.map(({ newStart, newEnd }) => ({ start: newStart, end: newEnd })),
  );
  const kept = was.filter(({ isKept }) => isKept);
  const [letters, own] = [lettersOf(was), lettersOf(kept)];
  if (own * ENOUGH > letters) return true;
  if (is.every(({ isWhole }) => isWhole)) return own > 0 || was.length === 0;
  const hasEnds = was.at(0)?.isKept === true && was.at(-1)?.isKept === true;
  if (hasEnds && own * ENOUGH_BETWEEN_ENDS > letters) return true;
  const pairs = respelled(
    was.filter(({ isKept }) => !isKept),
    is.filter(({ isKept }) => !isKept),
  );
  const [again, there] = [0, 1].map((side) => lettersOf(pairs.flatMap((pair) => pair[side] ?? [])));
  const known = lettersOf(is.filter(({ isKept }) => isKept)) + (there ?? 0);
  return (own + (again ?? 0)) * ENOUGH > letters && known * ENOUGH > lettersOf(is);
}
