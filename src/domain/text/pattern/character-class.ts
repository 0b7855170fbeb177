import { foldText, NON_JOINER } from '#domain/text/fold-text.ts';
import { anyOf, JOINT, NOTHING, oneOf, OTHER_BLANK, sequence, type Atom } from './atom.ts';
import { escapeSyntax } from './escape-syntax.ts';
import { readEscape, type CharacterSet } from './escape.ts';
import { UnreadablePattern } from './pattern-problem.ts';

/** Code points up to which each one of a range is folded; a longer range stays as it is. */
const LONGEST_RANGE = 0x800;
/** A character with the marks on it. */
const CHARACTER = /[^]\p{M}*/uy;

function escaped(characters: Iterable<string>): string {
  return [...characters].map((one) => one.replace(/[\\\]^[-]/u, '\\$&')).join('');
}

interface Item {
  /** Where it begins and ends in the pattern. */
  readonly at: number;
  readonly end: number;
  /** Undefined of a set. */
  readonly character: string | undefined;
  readonly set: CharacterSet | undefined;
}

function itemAt(source: string, at: number): Item {
  CHARACTER.lastIndex = at;
  const character = CHARACTER.exec(source)?.[0] ?? '';
  if (!character.startsWith('\\'))
    return { at, end: at + character.length, character, set: undefined };
  const { escape, length } = readEscape(source, at);
  if (escape.kind === 'other') throw new UnreadablePattern('unknown-escape', at);
  return escape.kind === 'set'
    ? { at, end: at + length, character: undefined, set: escape }
    : { at, end: at + length, character: escape.character, set: undefined };
}

/** What a class is made of, folded: its characters may be none or several then. */
class FoldedClass {
  readonly #sequences = new Set<string>();
  /** As they are written in a class. */
  readonly #single = new Set<string>();
  #hasBlank = false;
  #hasNothing = false;
  #hasJoint = false;

  addSet({ inClass, hasBlank, maybeNothing }: CharacterSet): void {
    this.#single.add(inClass);
    if (hasBlank) this.#hasBlank = true;
    if (maybeNothing) this.#hasNothing = true;
  }

  add(character: string): void {
    const { text } = foldText(character);
    if (character === NON_JOINER) this.#hasJoint = true;
    else if (text === '') this.#hasNothing = true;
    else if ([...text].length > 1) this.#sequences.add(text);
    else this.#single.add(escaped(text));
    if (text === ' ') this.#hasBlank = true;
  }

  addRange(first: Item, last: Item): void {
    const from = first.character?.codePointAt(0) ?? 0;
    const to = last.character?.codePointAt(0) ?? 0;
    if (from > to) throw new UnreadablePattern('backwards-range', first.at);
    if (to - from > LONGEST_RANGE)
      this.#single.add(
        `${escaped(String.fromCodePoint(from))}-${escaped(String.fromCodePoint(to))}`,
      );
    else for (let point = from; point <= to; point += 1) this.add(String.fromCodePoint(point));
  }

  atom(isNegated: boolean): Atom {
    return isNegated ? this.#noneOf() : this.#oneOf();
  }

  #oneOf(): Atom {
    const longestFirst = [...this.#sequences].sort((a, b) => b.length - a.length).map(sequence);
    const single = this.#single.size > 0 ? [oneOf(`[${[...this.#single].join('')}]`)] : [];
    const atoms = [...longestFirst, ...single];
    if (this.#hasBlank) atoms.push(OTHER_BLANK);
    if (this.#hasJoint) atoms.push(JOINT);
    if (this.#hasNothing) atoms.push(NOTHING);
    return atoms.length > 0 ? anyOf(atoms) : oneOf('[]');
  }

  /** A character that is none of them and no part of one that is folded to several. */
  #noneOf(): Atom {
    const parts = [...this.#sequences].flatMap((text) => {
      const letters = [...text].map(escapeSyntax);
      return letters.map((_, at) => {
        const before = letters.slice(0, at).join('');
        return `${before && `(?<=${before})`}${letters.slice(at).join('')}`;
      });
    });
    const others = parts.length > 0 ? `(?!${parts.join('|')})` : '';
    return oneOf(`${others}[^${[...this.#single].join('')}]`);
  }
}

/** Reads the class whose bracket stands at a place of a pattern, and folds the characters in it. */
export function readClass(source: string, at: number): { atom: Atom; end: number } {
  const isNegated = source[at + 1] === '^';
  const folded = new FoldedClass();
  let place = at + (isNegated ? 2 : 1);
  while (source[place] !== ']') {
    if (place >= source.length) throw new UnreadablePattern('unclosed-class', at);
    const item = itemAt(source, place);
    place = item.end;
    if (item.set) {
      folded.addSet(item.set);
      continue;
    }
    const isRange = source[place] === '-' && ![']', undefined].includes(source[place + 1]);
    const last = isRange ? itemAt(source, place + 1) : undefined;
    if (last?.character !== undefined) {
      folded.addRange(item, last);
      place = last.end;
    } else folded.add(item.character ?? '');
  }
  return { atom: folded.atom(isNegated), end: place + 1 };
}
