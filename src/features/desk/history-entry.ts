import { newId } from '#storage/new-id.ts';

function isMarked(state: unknown): state is { readonly entry: string } {
  return typeof state === 'object' && state !== null && 'entry' in state;
}

/**
 * What tells the browser's present history entry from all others, links to the same address among them: back and forward
 * find it again, a link makes a new one.
 */
export function historyEntry(): string {
  const state: unknown = history.state;
  if (isMarked(state)) return state.entry;
  const entry = newId<string>();
  history.replaceState({ ...(state ?? {}), entry }, '');
  return entry;
}
