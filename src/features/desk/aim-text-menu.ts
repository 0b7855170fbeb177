import type { Desk } from './desk.svelte.ts';

/** The second button means what it is pressed on: outside of the selection, the coding there. */
export function aimTextMenu(desk: Desk, event: MouseEvent): void {
  // Closed again, the menu leaves the keys where the focus was.
  desk.focusText();
  const found = desk.view?.codingsAt(event.clientX, event.clientY) ?? [];
  const isMeant = desk.picked !== undefined && found.includes(desk.picked.id);
  if (!desk.selection && found[0] && !isMeant) desk.pick(found[0]);
}
