import type { CodeId, CodingId } from '#domain/ids.ts';
import { isSameValue } from '#domain/log/same-value.ts';
import type { Desk } from './desk.svelte.ts';
import type { ReadingPosition } from './page/reading-place.ts';
import { addressOf, showAddressed } from './show-addressed.ts';

interface Place {
  readonly reading?: ReadingPosition | undefined;
  /** The address that was this place. */
  readonly address?: Readonly<Record<string, string>>;
  readonly coding?: CodingId | undefined;
  readonly code?: CodeId | undefined;
}

function keyOf(localId: string, { document }: Desk): string {
  return `hashiya.place.${localId}.${document.id}`;
}

/** Keeps where somebody was in a document, for as long as the tab is open. */
export function rememberPlace(localId: string, desk: Desk): void {
  const place: Place = {
    reading: desk.readingAt,
    address: addressOf(desk),
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

/**
 * Goes to what an address points at. Without one, or back at the one somebody left from, goes on where they were: at the
 * same words in the same place, with the same coding and code at hand.
 */
export function returnToPlace(
  localId: string,
  desk: Desk,
  query: Readonly<Record<string, string>> = {},
): void {
  const place = placeOf(localId, desk);
  const isAddressed = showAddressed(desk, query);
  if (isAddressed && !isSameValue(query, place.address)) return;
  // What the address points at may have been brought into view.
  if (isAddressed || place.reading) readOn(desk, place);
  takeUp(desk, place);
}

function readOn(desk: Desk, { reading }: Place): void {
  const length = desk.content?.text.length ?? 0;
  if (!reading || reading.offset < length) desk.readFrom(reading);
}

function takeUp(desk: Desk, { coding, code }: Place): void {
  if (coding && coding !== desk.picked?.id && desk.codings?.get(coding)) desk.pick(coding);
  const meant = code && desk.codeMeant(code);
  if (meant && !desk.active) desk.activate(meant.id);
}
