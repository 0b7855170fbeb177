import type { NamedPassage } from '#analysis/named-passage.ts';
import { directionOf } from '#domain/text/direction-of.ts';
import type { Direction } from '#domain/text/turn.ts';

/** The direction a passage is set in: its turn's, else what most of its letters say. */
export function passageDirection({
  direction,
  text,
}: Pick<NamedPassage, 'direction' | 'text'>): Direction {
  return direction ?? directionOf(text) ?? 'ltr';
}
