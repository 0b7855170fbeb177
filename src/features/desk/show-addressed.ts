import type { CodingId } from '#domain/ids.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Desk } from './desk.svelte.ts';

/** An offset as an address carries it; undefined where it is none of the text. */
function offsetIn(text: string, written: string | undefined): number | undefined {
  const offset = written === undefined ? NaN : Number(written);
  return Number.isInteger(offset) && offset >= 0 && offset <= text.length ? offset : undefined;
}

/** Where the reader is, as the desk's address says it. */
export function addressOf({ picked, selection, readingAt }: Desk): Record<string, string> {
  if (picked) return { coding: picked.id };
  if (selection) return { start: String(selection.start), end: String(selection.end) };
  return readingAt ? { start: String(readingAt.offset) } : {};
}

/** Goes to what an address points at: a coding, a passage, or a place to read on from. Whether it points at anything. */
export function showAddressed(desk: Desk, query: Readonly<Record<string, string>>): boolean {
  const text = desk.content?.text ?? '';
  const [start, end] = [offsetIn(text, query['start']), offsetIn(text, query['end'])];
  if (!query['coding'] && start === undefined) return false;
  // First: to focus what has just been drawn, the browser would lay it out at once.
  desk.focusText();
  if (query['coding']) desk.goTo(query['coding'] as CodingId);
  else if (start !== undefined && end !== undefined && start < end) {
    const span = snapToGraphemes(text, { start, end });
    desk.select(span);
    desk.scrollTo(span);
  } else if (start !== undefined) desk.scrollTo({ start, end: start }, { to: 'start' });
  return true;
}
