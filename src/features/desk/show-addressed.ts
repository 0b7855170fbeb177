import type { CodingId } from '#domain/ids.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Desk } from './desk.svelte.ts';

/** An offset as an address carries it; undefined where it is none of the text. */
function offsetIn(text: string, written: string | undefined): number | undefined {
  const offset = written === undefined ? NaN : Number(written);
  return Number.isInteger(offset) && offset >= 0 && offset <= text.length ? offset : undefined;
}

/** Goes to what an address points at: a coding, a passage, or a place to read on from. Whether it points at anything. */
export function showAddressed(desk: Desk, query: Readonly<Record<string, string>>): boolean {
  const text = desk.content?.text ?? '';
  const [start, end] = [offsetIn(text, query['start']), offsetIn(text, query['end'])];
  if (query['coding']) desk.goTo(query['coding'] as CodingId);
  else if (start !== undefined && end !== undefined && start < end) {
    const span = snapToGraphemes(text, { start, end });
    desk.select(span);
    desk.scrollTo(span);
  } else if (start !== undefined) desk.readFrom(start);
  else return false;
  desk.focusText();
  return true;
}
