import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CodingId, DocumentId } from '#domain/ids.ts';
import { findCodings } from '#storage/find-codings.ts';
import { documentText, type DocumentText } from '#storage/queries.ts';
import type { Session } from './session.svelte.ts';

/** Codings by their ids as far as they are seen, and the texts of the documents they are in. */
export async function codedTexts({ db, data }: Session, ids: readonly CodingId[]) {
  const codings: readonly Coding[] = [...(await findCodings(db, ids, data.visibility)).values()];
  const wanted = new Set(codings.map(({ layer }) => layerOfId(layer).document));
  const documents = data.documents.filter(({ id }) => wanted.has(id));
  const found = await Promise.all(documents.map((document) => documentText(db, document)));
  const texts: ReadonlyMap<DocumentId, DocumentText> = new Map(
    found.map((text) => [text.document.id, text]),
  );
  return { codings, texts };
}
