import type { CodingId, DocumentId } from '#domain/ids.ts';
import type { Desk } from './desk.svelte.ts';
import type { ReadingPosition } from './page/reading-place.ts';
import { showAddressed } from './show-addressed.ts';

interface Place {
  readonly reading?: ReadingPosition | undefined;
  readonly coding?: CodingId | undefined;
}

/** Whose place it is: a project's, in whatever way its desk was left, or a history entry's. */
type Owner = string;

function keyOf(owner: Owner, document: DocumentId): string {
  return `hashiya.place.${owner}.${document}`;
}

/** Keeps where somebody was in a document, and in that history entry, for as long as the tab is open. */
export function rememberPlace(localId: string, desk: Desk, entry: string): void {
  const place: Place = {
    reading: desk.readingAt,
    coding: desk.picked?.id,
  };
  try {
    for (const owner of [localId, entry])
      sessionStorage.setItem(keyOf(owner, desk.document.id), JSON.stringify(place));
  } catch {
    // Storage is barred or full: the document opens at its beginning.
  }
}

/** Where somebody read in a document, in whatever way it was shown. */
export function lastReading(localId: string, document: DocumentId): ReadingPosition | undefined {
  return placeOf(localId, document)?.reading;
}

/** The text is shown in another way next: it goes on where it was read. */
export function keepReading(
  localId: string,
  document: DocumentId,
  reading: ReadingPosition | undefined,
): void {
  try {
    if (reading) sessionStorage.setItem(keyOf(localId, document), JSON.stringify({ reading }));
  } catch {
    // Storage is barred or full: the document opens at its beginning.
  }
}

function placeOf(owner: Owner, document: DocumentId): Place | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(owner, document));
    return kept === null ? undefined : (JSON.parse(kept) as Place);
  } catch {
    return undefined;
  }
}

/**
 * Goes to what an address points at. Without one, or back in a history entry that somebody left, goes on where they were:
 * at the same words in the same place, with the same coding picked.
 */
export function returnToPlace(
  localId: string,
  desk: Desk,
  { query, entry }: { query: Readonly<Record<string, string>>; entry: string },
): void {
  const left = placeOf(entry, desk.document.id);
  const isAddressed = showAddressed(desk, query);
  if (isAddressed && !left) return;
  const place = left ?? placeOf(localId, desk.document.id);
  if (!place) return;
  // What the address points at may have been brought into view.
  if (left || place.reading) readOn(desk, place);
  takeUp(desk, place);
}

function readOn(desk: Desk, { reading }: Place): void {
  const length = desk.content?.text.length ?? 0;
  if (!reading || reading.offset < length) desk.readFrom(reading);
}

function takeUp(desk: Desk, { coding }: Place): void {
  if (coding && coding !== desk.picked?.id && desk.codings?.get(coding)) desk.pick(coding);
}
