import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Desk } from './desk.svelte.ts';

interface Place {
  /** What stood at the top of the view. */
  readonly offset?: number | undefined;
  readonly coding?: CodingId | undefined;
  readonly code?: CodeId | undefined;
}

function keyOf(localId: string, { document }: Desk): string {
  return `hashiya.place.${localId}.${document.id}`;
}

/** Keeps where somebody was in a document, for as long as the tab is open. */
export function rememberPlace(localId: string, desk: Desk): void {
  const place: Place = {
    offset: desk.readingAt,
    coding: desk.picked?.id,
    code: desk.active?.id,
  };
  try {
    sessionStorage.setItem(keyOf(localId, desk), JSON.stringify(place));
  } catch {
    // Storage is barred or full: the document opens at its beginning.
  }
}

function placeOf(localId: string, desk: Desk): Place {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(localId, desk)) ?? '{}') as Place;
  } catch {
    return {};
  }
}

/** Goes on where somebody was: at the same words, with the same coding and code at hand. */
export function returnToPlace(localId: string, desk: Desk): void {
  const { offset, coding, code } = placeOf(localId, desk);
  const length = desk.content?.text.length ?? 0;
  if (offset !== undefined && offset < length) desk.readFrom(offset);
  if (coding && desk.codings?.get(coding)) desk.pick(coding);
  if (code && !desk.active && desk.tree.get(code)) desk.activate(code);
}
