import { blockAt } from '#domain/text/blocks.ts';
import { trimSpan } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import type { OpenDocument } from '#features/desk/open-document.svelte.ts';

/** What is said in the turn that holds an offset; in a text without turns, the line. */
export function turnIn({ opened }: OpenDocument, offset: number): Span | undefined {
  if (!opened) return undefined;
  const { boundaries, codings, content } = opened;
  const { start, bodyStart, bodyEnd } = codings.blocks;
  const block = blockAt(start, offset);
  const line = { start: bodyStart[block] ?? 0, end: bodyEnd[block] ?? 0 };
  return boundaries.turnAt(offset) ?? trimSpan(content.text, line);
}
