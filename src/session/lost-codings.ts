import { layerOfId, type Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CodingId } from '#domain/ids.ts';
import { findCodings } from '#storage/find-codings.ts';
import { wordsAt } from '#storage/words-at.ts';
import type { Session } from './session.svelte.ts';

/** A coding whose words an edit took out of its document. */
export interface LostCoding {
  readonly coding: Coding;
  readonly document: Document;
  /** The words that it was made on. */
  readonly was: string;
}

/** Those of some codings that are seen and have lost their words, and whose document is there. */
export async function lostCodings(
  { db, data }: Session,
  ids: readonly CodingId[],
): Promise<ReadonlyMap<CodingId, LostCoding>> {
  const documents = new Map(data.documents.map((document) => [document.id, document]));
  const lost = [...(await findCodings(db, ids, data.visibility)).values()].flatMap((coding) => {
    const document = documents.get(layerOfId(coding.layer).document);
    return document && document.current !== coding.place.revision ? [{ coding, document }] : [];
  });
  const words = await wordsAt(
    db,
    lost.map(({ coding }) => coding.place),
  );
  return new Map(
    lost.map((one) => [one.coding.id, { ...one, was: words.get(one.coding.place) ?? '' }]),
  );
}
