const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** Characters as a regular expression finds them. */
export function escapeSyntax(characters: string): string {
  return characters.replace(SYNTAX, '\\$&');
}
