import type { Coding } from '#domain/coding.ts';
import { blockAt } from '#domain/text/blocks.ts';
import { spansOverlap, type Span } from '#domain/text/span.ts';
import type { OpenDocument } from './open-document.svelte.ts';

const INK = /\S/u;

/** Whether nothing is said between two offsets: blanks, line ends and speakers' labels do not count. */
function isSilent(document: OpenDocument, from: number, to: number): boolean {
  const { content, codings } = document;
  if (!content || !codings || from >= to) return true;
  const { start, bodyStart, bodyEnd } = codings.blocks;
  for (let block = blockAt(start, from); (start[block] ?? to) < to; block += 1) {
    const said = content.text.slice(
      Math.max(from, bodyStart[block] ?? 0),
      Math.max(from, Math.min(to, bodyEnd[block] ?? 0)),
    );
    if (INK.test(said)) return false;
  }
  return true;
}

/** The codings of one code and layer that follow one another without anything said between, from `coding` on outward. */
function chain(document: OpenDocument, coding: Coding): Coding[] {
  const sameCode = (document.codings?.ofCode(coding.code) ?? [])
    .filter((other) => other.layer === coding.layer)
    .sort((a, b) => a.place.start - b.place.start);
  const found = new Set(sameCode.filter(({ id }) => id === coding.id));
  let { start, end } = coding.place;
  const grow = (other: Coding) => {
    const touches =
      other.place.start <= end
        ? other.place.end >= start || isSilent(document, other.place.end, start)
        : isSilent(document, end, other.place.start);
    if (!touches) return;
    found.add(other);
    start = Math.min(start, other.place.start);
    end = Math.max(end, other.place.end);
  };
  // One that reaches far back or ahead may bring others within reach.
  for (let known = 0; known < found.size;) {
    known = found.size;
    for (const other of [...sameCode, ...sameCode.toReversed()]) if (!found.has(other)) grow(other);
  }
  return [...found];
}

/**
 * What merging makes one with a coding: all own codings of its code on the selected passage where there are several, else
 * those that touch it or have nothing said between. The one it keeps comes first.
 */
export function mergeableWith(
  document: OpenDocument,
  coding: Coding,
  passage: Span | undefined,
): readonly [Coding, ...Coding[]] {
  const chosen = passage
    ? document.ownIn(passage).filter((other) => other.code === coding.code)
    : [];
  const several = chosen.filter(({ place }) => passage && spansOverlap(place, passage));
  const group = several.length > 1 ? several : chain(document, coding);
  return [coding, ...group.filter(({ id }) => id !== coding.id)];
}
