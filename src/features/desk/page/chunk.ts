import type { Blocks } from '#domain/text/blocks.ts';
import type { ChunkPaint } from './chunk-paint.ts';

/** A run of blocks built, laid out and painted as one section. */
export interface Chunk {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  section?: HTMLElement;
  /** Pixels of height to reckon with before layout, known once the section is built. */
  estimate: number;
  /** Laid out for good; until then the browser may skip it and reckons with an estimate of its height. */
  isSettled: boolean;
  paint?: ChunkPaint | undefined;
}

const CHARACTERS = 3000;

export function chunksOf(blocks: Blocks): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  for (let block = 0; block < blocks.count; block += 1) {
    const isFull = (blocks.start[block + 1] ?? 0) - (blocks.start[first] ?? 0) >= CHARACTERS;
    if (!isFull && block + 1 < blocks.count) continue;
    chunks.push({ first, last: block + 1, estimate: 0, isSettled: false });
    first = block + 1;
  }
  return chunks;
}
