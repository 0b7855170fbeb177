import type { Replacement } from '#domain/text/position-map.ts';
import { wordDiff, type WordChange } from './word-diff.ts';

/** A line of two texts; what was put in or taken out may hold line ends. */
export interface LineDifference {
  readonly isChanged: boolean;
  readonly parts: readonly WordChange[];
}

function* partsOf(
  before: string,
  after: string,
  replacements: readonly Replacement[],
): Generator<WordChange> {
  let at = 0;
  for (const { start, end, newStart, newEnd } of replacements) {
    yield { kind: 'same', text: before.slice(at, start) };
    yield { kind: 'removed', text: before.slice(start, end) };
    yield { kind: 'added', text: after.slice(newStart, newEnd) };
    at = end;
  }
  yield { kind: 'same', text: before.slice(at) };
}

/**
 * Two texts line by line, given what stands instead of what. What is the same or removed makes up the earlier text, and what
 * is the same or added the later one.
 */
export function textDifference(
  before: string,
  after: string,
  replacements: readonly Replacement[],
): LineDifference[] {
  const lines: LineDifference[] = [];
  let parts: WordChange[] = [];
  const end = () => {
    lines.push({ isChanged: parts.some(({ kind }) => kind !== 'same'), parts });
    parts = [];
  };
  for (const { kind, text } of partsOf(before, after, replacements)) {
    const pieces = kind === 'same' ? text.split('\n') : [text];
    pieces.forEach((piece, index) => {
      if (index > 0) end();
      if (piece !== '') parts.push({ kind, text: piece });
    });
  }
  end();
  return lines;
}

/** Lines that are the same, in a row, or one that is not. */
export type DifferenceGroup =
  | { readonly isChanged: false; readonly lines: readonly string[] }
  | { readonly isChanged: true; readonly parts: readonly WordChange[] };

/** Whole words are told to have changed, not letters of them. */
function inWords(parts: readonly WordChange[]): WordChange[] {
  const without = (kind: WordChange['kind']) =>
    parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
  return wordDiff(without('added'), without('removed'));
}

/** Puts lines together that are the same; blank ones among changed lines are left out. */
export function differenceGroups(lines: readonly LineDifference[]): DifferenceGroup[] {
  const groups: (
    | { readonly isChanged: false; readonly lines: string[] }
    | Extract<DifferenceGroup, { readonly isChanged: true }>
  )[] = [];
  for (const { isChanged, parts } of lines) {
    const last = groups.at(-1);
    const text = parts.map((part) => part.text).join('');
    if (isChanged) groups.push({ isChanged, parts: inWords(parts) });
    else if (text.trim() === '') continue;
    else if (last && !last.isChanged) last.lines.push(text);
    else groups.push({ isChanged: false, lines: [text] });
  }
  return groups;
}
