import { spanBeside } from '#domain/aligned-documents.ts';
import type { Place } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { Side } from '#domain/text/align-turns.ts';
import { originalOf } from '#domain/translations.ts';
import type { DocumentText } from '#storage/queries.ts';
import { alignedTexts } from './aligned-texts.ts';
import type { Session } from './session.svelte.ts';

/** What stands beside a passage in the other language. */
export interface WordsBeside {
  readonly document: Document;
  /** What is said in the turns that stand beside it, whole; undefined where none does. */
  readonly place: Place | undefined;
  readonly content: DocumentText;
}

/** What stands beside a passage in its original, or in a translation of it. */
export async function wordsBeside(
  session: Session,
  passage: { readonly document: Document; readonly place: Place },
  other: Document,
): Promise<WordsBeside> {
  const isOriginal = originalOf(session.data.documents, other)?.id === passage.document.id;
  const [side, otherSide]: readonly [Side, Side] = isOriginal
    ? ['original', 'translation']
    : ['translation', 'original'];
  const pair = isOriginal
    ? { original: passage.document, translation: other }
    : { original: other, translation: passage.document };
  const texts = await alignedTexts(session.db, pair);
  const content = texts[otherSide];
  const span = spanBeside(texts, texts.alignment, side, passage.place);
  const place = span && { revision: content.revision.id, ...span };
  return { document: other, place, content };
}
