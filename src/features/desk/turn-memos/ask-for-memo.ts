import { spanContains, type Span } from '#domain/text/span.ts';
import type { Desk } from '#features/desk/desk.svelte.ts';
import { turnIn } from './turn-in.ts';

/** What is said in the turn of what is meant, or of where the caret is. */
export function turnHere({ target, view, document }: Desk): Span | undefined {
  const at = target?.start ?? view?.caret;
  return at === undefined ? undefined : turnIn(document, at);
}

/**
 * Asks for the memo of the turn that holds an offset, or of the one that is meant; it is selected unless what is meant lies in
 * it. Whether anything is said there.
 */
export function askForMemo(desk: Desk, at?: number): boolean {
  const turn = at === undefined ? turnHere(desk) : turnIn(desk.document, at);
  if (!turn) return false;
  if (!desk.target || !spanContains(turn, desk.target)) desk.select(turn, 'selected');
  desk.memos.ask(turn);
  return true;
}
