import type { Mark } from '#analysis/compared-passage.ts';
import { VERSION_NAMES } from '#domain/decision.ts';

/** How versions, and what is to stand instead of them, are called for short: signs, the same in every language. */
export const VERSION_LETTERS = {
  first: 'A',
  second: 'B',
  third: 'C',
  fourth: 'D',
  fifth: 'E',
  sixth: 'F',
  own: '✓',
} as const satisfies Record<Mark, string>;

/** Of the version in a place of the list; a plain number where there are more than have letters. */
export function versionLetter(at: number): string {
  const name = VERSION_NAMES[at];
  return name ? VERSION_LETTERS[name] : String(at + 1);
}
