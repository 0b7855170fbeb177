import { directionOf } from '#domain/text/direction-of.ts';
import { hasPashtoLetter } from '#domain/text/pashto-letters.ts';
import type { Direction, Language, Turn } from '#domain/text/turn.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/u;
const LATIN = /[A-Za-z\u00c0-\u024f]/u;

export interface LineSetting {
  readonly direction: Direction;
  readonly language: Language;
}

/**
 * How a line of a turn is set: as its turn, unless most of its letters are of the other direction. People change the
 * language between the lines of one answer.
 */
export function lineSetting(turn: Turn, line: string): LineSetting {
  const other = turn.direction === 'ltr' ? RIGHT_TO_LEFT : LATIN;
  const direction = other.test(line) ? (directionOf(line) ?? turn.direction) : turn.direction;
  if (direction === turn.direction) return turn;
  if (direction === 'ltr') return { direction, language: 'en' };
  return { direction, language: hasPashtoLetter(line) ? 'ps' : 'ur' };
}
