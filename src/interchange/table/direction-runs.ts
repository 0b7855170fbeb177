import { strongDirectionOf } from '#domain/text/strong-direction.ts';
import type { Direction } from '#domain/text/turn.ts';

export interface DirectionRun {
  readonly text: string;
  readonly direction: Direction;
}

/**
 * Cuts a line into runs of one direction, as a word processor wants them marked. What has no direction itself (blanks,
 * digits, punctuation) goes with its neighbours where both agree, else with the paragraph (UAX #9, rules N1 and N2).
 */
export function directionRuns(text: string, paragraph: Direction): DirectionRun[] {
  const runs: { text: string; direction: Direction }[] = [];
  const add = (part: string, direction: Direction) => {
    const last = runs.at(-1);
    if (last?.direction === direction) last.text += part;
    else if (part !== '') runs.push({ text: part, direction });
  };
  let neutral = '';
  let before = paragraph;
  for (const character of text) {
    const direction = strongDirectionOf(character);
    if (direction) {
      add(neutral, before === direction ? direction : paragraph);
      add(character, direction);
      neutral = '';
      before = direction;
    } else neutral += character;
  }
  add(neutral, paragraph);
  return runs;
}
