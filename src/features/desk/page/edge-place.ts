import { blockAt, type Blocks } from '#domain/text/blocks.ts';
import type { Edge } from '#domain/text/boundaries.ts';
import { clusterAt } from '#domain/text/graphemes.ts';
import { spanContains, type Span } from '#domain/text/span.ts';
import { strongDirectionOf } from '#domain/text/strong-direction.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** Where an edge of a coding stands, in pixels of the viewport. */
export interface EdgePlace {
  readonly x: number;
  readonly middle: number;
  readonly lineHeight: number;
  /** Whether the coding lies to the right of it, as behind the beginning of a left-to-right run. */
  readonly isLeftOfText: boolean;
}

const FIGURE = /^\p{Nd}/u;

function isBlock(block: number, blocks: Blocks): boolean {
  return block >= 0 && block < blocks.count;
}

/** The first or last character of a span that is to be seen; labels and line ends are not. */
function edgeCharacter(text: string, blocks: Blocks, span: Span, edge: Edge): Span | undefined {
  const step = edge === 'start' ? 1 : -1;
  const from = edge === 'start' ? span.start : span.end - 1;
  for (let block = blockAt(blocks.start, from); isBlock(block, blocks); block += step) {
    const body = { start: blocks.bodyStart[block] ?? 0, end: blocks.bodyEnd[block] ?? 0 };
    const at = edge === 'start' ? Math.max(from, body.start) : Math.min(from, body.end - 1);
    const cluster = clusterAt(text, at);
    if (spanContains(body, cluster) && cluster.start < cluster.end) return cluster;
  }
  return undefined;
}

/** Where an edge of a span is drawn; undefined while its line has not been built. */
export function edgePlace(
  layer: TextLayer,
  { text, blocks }: TranscriptOptions,
  span: Span,
  edge: Edge,
): EdgePlace | undefined {
  const character = edgeCharacter(text, blocks, span, edge);
  if (!character) return undefined;
  const block = layer.blockAt(character.start);
  if (!layer.bodyOf(block)) return undefined;
  const rects = layer.rangeOf(character).getClientRects();
  const rect = rects[edge === 'start' ? 0 : rects.length - 1];
  if (!rect) return undefined;
  const letter = text.slice(character.start, character.end);
  const direction = FIGURE.test(letter)
    ? 'ltr'
    : (strongDirectionOf(letter) ?? layer.directionOf(block));
  const isLeftOfText = (edge === 'start') === (direction === 'ltr');
  return {
    x: isLeftOfText ? rect.left : rect.right,
    middle: (rect.top + rect.bottom) / 2,
    lineHeight: layer.lineHeightOf(block),
    isLeftOfText,
  };
}
