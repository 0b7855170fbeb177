import type { Desk } from './desk.svelte.ts';

/** Whoever opened the document is at its heading or at its line in a list; its keys are the text's. */
export function focusOpened(desk: Desk): void {
  if (document.activeElement?.matches('main h1, main [data-document]')) desk.focusText();
}
