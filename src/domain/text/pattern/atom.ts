import { NON_JOINER } from '#domain/text/fold-text.ts';
import { escapeSyntax } from './escape-syntax.ts';

/** A part of a pattern as it is written anew: for text without its non-joiners, and for text with them. */
export interface Atom {
  readonly plain: string;
  readonly joined: string;
}

/** What means the same in both. */
export function same(source: string): Atom {
  return { plain: source, joined: source };
}

/** One of the characters of a class, or what is written like one. Non-joiners before it are passed over. */
export function oneOf(source: string): Atom {
  return { plain: source, joined: `(?:${NON_JOINER}?(?!${NON_JOINER})${source})` };
}

/** Folded characters that follow one another: none, one or several. */
export function sequence(characters: string): Atom {
  const all = [...characters].map(escapeSyntax);
  const joined = all.map((character) => `${NON_JOINER}?${character}`).join('');
  return {
    plain: all.length === 1 ? all.join('') : `(?:${all.join('')})`,
    joined: `(?:${joined})`,
  };
}

/** Right behind a blank there are no others to be found: they are folded to that one. */
const BEHIND_BLANK: Atom = { plain: '(?<= )', joined: `(?<=[ ${NON_JOINER}])` };
export const ONE_BLANK: Atom = { plain: ' ', joined: `[ ${NON_JOINER}]` };
/** What somebody means by a non-joiner. */
export const JOINT: Atom = { plain: '(?: ?)', joined: `(?:[ ${NON_JOINER}]?)` };
export const NOTHING: Atom = same('(?:)');

export function anyOf(atoms: readonly Atom[]): Atom {
  const [only] = atoms;
  if (only && atoms.length === 1) return only;
  return {
    plain: `(?:${atoms.map(({ plain }) => plain).join('|')})`,
    joined: `(?:${atoms.map(({ joined }) => joined).join('|')})`,
  };
}

/** A blank, where the one before may stand for it as well. */
export const ANY_BLANK = anyOf([ONE_BLANK, BEHIND_BLANK]);
/** What else is a blank to a class that has the blank itself. */
export const OTHER_BLANK: Atom = { plain: BEHIND_BLANK.plain, joined: ANY_BLANK.joined };
