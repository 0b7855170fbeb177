import type { Desk } from '#features/desk/desk.svelte.ts';
import type { ReviewLine } from './read-text-review.ts';

/** Brings what is to be looked at into view: picked, selected, or where its words were. */
export function showLine(desk: Desk, { kind, thing, now, coder }: ReviewLine): void {
  if (now.state === 'lost') {
    desk.release();
    const at = now.at ?? 0;
    desk.scrollTo({ start: at, end: at }, { to: 'centre' });
    return;
  }
  if (kind === 'coding') {
    if (!desk.shownCoders.has(coder)) desk.show(new Set([...desk.shownCoders, coder]));
    desk.goTo(thing.id);
    return;
  }
  desk.select(now.place);
  desk.scrollTo(now.place);
}
