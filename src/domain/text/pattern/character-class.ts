import { foldText } from '#domain/text/fold-text.ts';
import { readEscape } from './escape.ts';
import { UnreadablePattern } from './pattern-problem.ts';

/** Code points up to which each one of a range is folded; a longer range stays as it is. */
const LONGEST_RANGE = 0x800;

function escaped(characters: Iterable<string>): string {
  return [...characters].map((one) => one.replace(/[\\\]^[-]/u, '\\$&')).join('');
}

interface Item {
  /** Where it begins and ends in the pattern. */
  readonly at: number;
  readonly end: number;
  /** Undefined of a set. */
  readonly character: string | undefined;
  readonly set: string;
}

function itemAt(source: string, at: number): Item {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (character !== '\\') return { at, end: at + character.length, character, set: '' };
  const { escape, length } = readEscape(source, at);
  if (escape.kind === 'other') throw new UnreadablePattern('unknown-escape', at);
  return escape.kind === 'set'
    ? { at, end: at + length, character: undefined, set: escape.inClass }
    : { at, end: at + length, character: escape.character, set: '' };
}

/** Every spelling that the characters from one to another have when they are folded. */
function foldedRange(first: Item, last: Item): string {
  const from = first.character?.codePointAt(0) ?? 0;
  const to = last.character?.codePointAt(0) ?? 0;
  if (from > to) throw new UnreadablePattern('backwards-range', first.at);
  if (to - from > LONGEST_RANGE)
    return `${escaped(first.character ?? '')}-${escaped(last.character ?? '')}`;
  const folded = new Set<string>();
  for (let point = from; point <= to; point += 1)
    for (const one of foldText(String.fromCodePoint(point)).text) folded.add(one);
  return escaped(folded);
}

/** Reads the class whose bracket stands at a place of a pattern, and folds the characters in it. */
export function readClass(source: string, at: number): { folded: string; end: number } {
  const isNegated = source[at + 1] === '^';
  let folded = isNegated ? '[^' : '[';
  let place = at + folded.length;
  while (source[place] !== ']') {
    if (place >= source.length) throw new UnreadablePattern('unclosed-class', at);
    const item = itemAt(source, place);
    place = item.end;
    if (item.character === undefined) {
      folded += item.set;
      continue;
    }
    const isRange = source[place] === '-' && ![']', undefined].includes(source[place + 1]);
    const last = isRange ? itemAt(source, place + 1) : undefined;
    if (last?.character !== undefined) {
      folded += foldedRange(item, last);
      place = last.end;
    } else folded += escaped(foldText(item.character).text);
  }
  return { folded: `${folded}]`, end: place + 1 };
}
