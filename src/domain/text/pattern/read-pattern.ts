import { foldText, NON_JOINER } from '#domain/text/fold-text.ts';
import { failure, success, type Result } from '#domain/result.ts';
import {
  ANY_BLANK,
  anyOf,
  JOINT,
  NOTHING,
  ONE_BLANK,
  oneOf,
  OTHER_BLANK,
  same,
  sequence,
  type Atom,
} from './atom.ts';
import { readClass } from './character-class.ts';
import { readEscape } from './escape.ts';
import { UnreadablePattern, type PatternProblem } from './pattern-problem.ts';

/** A regular expression of somebody's, made ready for folded text. */
export interface Pattern {
  readonly expression: RegExp;
  /** The same for text in which non-joiners are. */
  readonly withNonJoiners: RegExp;
  /** Stretches that stand in whatever it matches; none where it can do without. */
  readonly needed: readonly string[];
  /** Whether it is about any character at all: signs that make no difference are none. */
  readonly hasCharacter: boolean;
}

const GROUP = /\((?:\?(?:[:=!]|<[=!]|<(?<name>[\p{L}_$][\p{L}\p{N}_$]*)>))?/uy;
const REPEATED = /(?:[*+?]|\{(?<least>\d+)(?:,(?<most>\d*))?\})\??/uy;
/** A character with the marks on it, or a run of white space. */
const LITERAL = /\s+|[^]\p{M}*/uy;
const LOOKS_AROUND = /^\(\?<?[=!]/u;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Reads a pattern from its beginning to its end and writes it anew, folded. */
class PatternReader {
  readonly #source: string;
  readonly #open: { readonly at: number; readonly looksAround: boolean }[] = [];
  readonly #needed: string[] = [];
  #at = 0;
  #plain = '';
  #joined = '';
  /** Whether what was read last can be repeated. */
  #isAtom = false;
  /** Literal characters that were read last, outside of groups: as far as they must follow one another. */
  #run = '';
  #lastLiteral = '';
  /** Whether a letter stands right before. */
  #isBehindLetter = false;
  #hasChoice = false;
  #hasCharacter = false;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Atom & Pick<Pattern, 'needed' | 'hasCharacter'> {
    while (this.#at < this.#source.length) this.#readNext();
    const open = this.#open.at(-1);
    if (open) throw new UnreadablePattern('unclosed-group', open.at);
    this.#endRun();
    return {
      plain: this.#plain,
      joined: this.#joined,
      needed: this.#hasChoice ? [] : this.#needed,
      hasCharacter: this.#hasCharacter,
    };
  }

  #readNext(): void {
    const character = this.#source[this.#at];
    if (character === '\\') this.#readEscape();
    else if (character === '[') {
      const { atom, end } = readClass(this.#source, this.#at);
      this.#character(atom, end);
    } else if (character === '(') this.#openGroup();
    else if (character === ')') this.#closeGroup();
    else if (character === '.') this.#character(oneOf('.'), this.#at + 1);
    else if (character === '^' || character === '$')
      this.#write(same(character), this.#at + 1, false);
    else if (character === '|') {
      if (this.#open.length === 0) this.#hasChoice = true;
      this.#write(same('|'), this.#at + 1, false);
    } else if (!this.#repeat()) this.#readLiteral();
  }

  /** Whatever is no literal ends the stretch of them. */
  #write({ plain, joined }: Atom, end: number, isAtom: boolean): void {
    this.#endRun();
    this.#plain += plain;
    this.#joined += joined;
    this.#at = end;
    this.#isAtom = isAtom;
    this.#isBehindLetter = false;
  }

  #character(atom: Atom, end: number): void {
    this.#write(atom, end, true);
    if (atom !== NOTHING) this.#hasCharacter = true;
  }

  #endRun(): void {
    if (this.#run !== '') this.#needed.push(this.#run);
    this.#run = '';
    this.#lastLiteral = '';
  }

  #readEscape(): void {
    const { escape, length } = readEscape(this.#source, this.#at);
    const end = this.#at + length;
    if (escape.kind === 'character') this.#literal(escape.character, length);
    else if (escape.kind === 'other') this.#write(same(escape.source), end, true);
    else {
      const atoms = [oneOf(escape.alone)];
      if (escape.hasBlank) atoms.push(OTHER_BLANK);
      if (escape.maybeNothing) atoms.push(NOTHING);
      this.#character(anyOf(atoms), end);
    }
  }

  #readLiteral(): void {
    const literal = matchAt(LITERAL, this.#source, this.#at)?.[0] ?? '';
    this.#literal(literal, literal.length);
  }

  #literal(characters: string, length: number): void {
    const { text } = foldText(characters);
    const end = this.#at + length;
    if (characters === NON_JOINER) this.#write(JOINT, end, true);
    else if (text === ' ') {
      const isOne = this.#isBehindLetter && !matchAt(REPEATED, this.#source, end);
      this.#character(isOne ? ONE_BLANK : ANY_BLANK, end);
    } else this.#letters(text, end);
  }

  /** What folds to nothing or to several is repeated as one. */
  #letters(text: string, end: number): void {
    const { plain, joined } = sequence(text);
    this.#plain += plain;
    this.#joined += joined;
    if (this.#open.length === 0) this.#run += text;
    this.#lastLiteral = text;
    this.#at = end;
    this.#isAtom = true;
    if (text !== '') [this.#isBehindLetter, this.#hasCharacter] = [true, true];
  }

  #repeat(): boolean {
    const found = matchAt(REPEATED, this.#source, this.#at);
    if (!found) return false;
    if (!this.#isAtom) throw new UnreadablePattern('nothing-to-repeat', this.#at);
    const { least, most } = found.groups ?? {};
    if (most && Number(most) < Number(least))
      throw new UnreadablePattern('backwards-range', this.#at);
    const maybeNone = found[0].startsWith('+') ? false : !(Number(least) > 0);
    if (maybeNone && this.#lastLiteral !== '')
      this.#run = this.#run.slice(0, -this.#lastLiteral.length);
    this.#write(same(found[0]), this.#at + found[0].length, false);
    return true;
  }

  #openGroup(): void {
    const opening = matchAt(GROUP, this.#source, this.#at)?.[0] ?? '(';
    if (this.#source[this.#at + opening.length] === '?' && opening === '(')
      throw new UnreadablePattern('unknown-group', this.#at);
    const at = this.#at;
    this.#write(same(opening), at + opening.length, false);
    this.#open.push({ at, looksAround: LOOKS_AROUND.test(opening) });
  }

  #closeGroup(): void {
    const group = this.#open.pop();
    if (!group) throw new UnreadablePattern('unopened-group', this.#at);
    this.#write(same(')'), this.#at + 1, !group.looksAround);
  }
}

/**
 * A regular expression in JavaScript's syntax, for folded text: its characters are folded too, so that it finds every
 * spelling; capitals make no difference; `\\w` and `\\b` know the letters of all scripts; white space, however much, is a
 * blank, and so is a non-joiner.
 */
export function readPattern(source: string): Result<Pattern, PatternProblem> {
  try {
    const { plain, joined, ...about } = new PatternReader(source).read();
    const expression = compiled(plain);
    return success({ expression, withNonJoiners: compiled(joined), ...about });
  } catch (error) {
    if (error instanceof UnreadablePattern) return failure(error.problem);
    throw error;
  }
}

/** What is left to be wrong is what a group may be called, and names of groups that are not there. */
function compiled(folded: string): RegExp {
  try {
    return new RegExp(folded, 'gu');
  } catch {
    throw new UnreadablePattern('unreadable', 0);
  }
}
