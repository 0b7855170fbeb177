import { UnreadablePattern } from './pattern-problem.ts';

/** Any of several characters, as JavaScript writes them inside of a class and by themselves. */
export interface CharacterSet {
  readonly kind: 'set';
  readonly inClass: string;
  readonly alone: string;
  /** Whether a blank is meant by it. */
  readonly hasBlank?: boolean;
  /** Whether it is about marks, which folding leaves out. */
  readonly maybeNothing?: boolean;
}

/** What a backslash and what follows it mean. */
export type Escape =
  /** One character, as if it stood there itself. */
  | { readonly kind: 'character'; readonly character: string }
  | CharacterSet
  /** An edge, or what a group has found: no character of its own. */
  | { readonly kind: 'other'; readonly source: string };

/** Letters of words in any script: JavaScript's own `\\w` and `\\b` know English alone. */
const IN_WORD = '\\p{L}\\p{M}\\p{N}_';
const EDGE = `(?:(?<=[${IN_WORD}])(?![${IN_WORD}])|(?<![${IN_WORD}])(?=[${IN_WORD}]))`;
const NO_EDGE = `(?:(?<=[${IN_WORD}])(?=[${IN_WORD}])|(?<![${IN_WORD}])(?![${IN_WORD}]))`;

const BY_LETTER: Readonly<Record<string, Escape>> = {
  w: { kind: 'set', inClass: IN_WORD, alone: `[${IN_WORD}]` },
  W: { kind: 'set', inClass: '\\W', alone: `[^${IN_WORD}]` },
  d: { kind: 'set', inClass: '\\d', alone: '\\d' },
  D: { kind: 'set', inClass: '\\D', alone: '\\D' },
  s: { kind: 'set', inClass: '\\s', alone: '\\s', hasBlank: true },
  S: { kind: 'set', inClass: '\\S', alone: '\\S' },
  b: { kind: 'other', source: EDGE },
  B: { kind: 'other', source: NO_EDGE },
  // White space is folded to blanks.
  n: { kind: 'character', character: ' ' },
  r: { kind: 'character', character: ' ' },
  t: { kind: 'character', character: ' ' },
  f: { kind: 'character', character: ' ' },
  v: { kind: 'character', character: ' ' },
};

const LAST_POINT = 0x10ffff;
const PROPERTY = /\\[pP]\{[\w=]+\}/uy;
const CODE = /\\(?:u\{(?<braced>[\da-f]{1,6})\}|u(?<four>[\da-f]{4})|x(?<two>[\da-f]{2}))/iuy;
const REFERENCE = /\\(?:[1-9]\d*|k<[^>]*>)/uy;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function readAsPattern(property: string): RegExp | undefined {
  try {
    return new RegExp(property, 'u');
  } catch {
    return undefined;
  }
}

/** A capital, a small letter and a letter like both: folding makes one of them. */
const CASES: readonly (readonly [one: string, other: string])[] = [
  ['A', 'a'],
  ['ǅ', 'ǆ'],
];
const MARKS = ['\u0301', '\u064e'];
const NO_MARKS = ['a', 'ا', '1', '.', ' '];

interface Read {
  readonly escape: Escape;
  /** Code units that it takes in the pattern. */
  readonly length: number;
}

function readProperty(source: string, at: number): Read | undefined {
  const property = matchAt(PROPERTY, source, at)?.[0];
  const pattern = property === undefined ? undefined : readAsPattern(property);
  if (property === undefined || !pattern) return undefined;
  if (CASES.some(([one, other]) => pattern.test(one) !== pattern.test(other)))
    throw new UnreadablePattern('tells-capitals', at);
  const maybeNothing =
    MARKS.some((mark) => pattern.test(mark)) && !NO_MARKS.some((other) => pattern.test(other));
  return {
    escape: { kind: 'set', inClass: property, alone: property, maybeNothing },
    length: property.length,
  };
}

function readCode(source: string, at: number): Read | undefined {
  const code = matchAt(CODE, source, at);
  const { braced, four, two } = code?.groups ?? {};
  const point = Number.parseInt(braced ?? four ?? two ?? '', 16);
  if (!code || point > LAST_POINT) return undefined;
  const character = String.fromCodePoint(point);
  return { escape: { kind: 'character', character }, length: code[0].length };
}

function readReference(source: string, at: number): Read | undefined {
  const reference = matchAt(REFERENCE, source, at)?.[0];
  if (reference === undefined) return undefined;
  return { escape: { kind: 'other', source: reference }, length: reference.length };
}

/** A sign that stands for itself, or a letter that has a meaning. */
function readCharacter(source: string, at: number): Read {
  const character = String.fromCodePoint(source.codePointAt(at + 1) ?? 0);
  const known = BY_LETTER[character];
  if (known) return { escape: known, length: 2 };
  if (at + 1 >= source.length || /[a-z0-9]/iu.test(character))
    throw new UnreadablePattern('unknown-escape', at);
  return { escape: { kind: 'character', character }, length: 1 + character.length };
}

/** Reads the escape whose backslash stands at a place of a pattern; throws an `UnreadablePattern`. */
export function readEscape(source: string, at: number): Read {
  return (
    readProperty(source, at) ??
    readCode(source, at) ??
    readReference(source, at) ??
    readCharacter(source, at)
  );
}
