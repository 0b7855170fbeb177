import type { Blocks } from './blocks.ts';

/** The block with which the turn of a block begins; text that belongs to no turn goes by its blocks. */
export function firstOfTurn({ turn }: Pick<Blocks, 'turn'>, block: number): number {
  let first = block;
  while (first > 0 && turn[first] !== -1 && turn[first - 1] === turn[first]) first -= 1;
  return first;
}
