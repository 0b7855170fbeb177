import type { Place } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { alignTurns, isEmptyRange, turnsAt, type Side } from '#domain/text/align-turns.ts';
import { originalOf } from '#domain/translations.ts';
import { saidOfTurns } from '#storage/placed.ts';
import { documentText, type DocumentText } from '#storage/queries.ts';
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
  const { db, data } = session;
  const [own, there] = [await documentText(db, passage.document), await documentText(db, other)];
  const isOriginal = originalOf(data.documents, other)?.id === passage.document.id;
  const [original, translation] = isOriginal ? [own, there] : [there, own];
  const [side, otherSide]: readonly [Side, Side] = isOriginal
    ? ['original', 'translation']
    : ['translation', 'original'];
  const said = await saidOfTurns(db, translation.revision, original);
  const { rows } = alignTurns(original.turns.length, translation.turns.length, said);
  const turns = turnsAt(own.turns, passage.place);
  const beside = rows.filter((row) => {
    const isHere = turns && row[side].from < turns.to && turns.from < row[side].to;
    return isHere && !isEmptyRange(row[otherSide]);
  });
  const first = there.turns[beside[0]?.[otherSide].from ?? -1];
  const last = there.turns[(beside.at(-1)?.[otherSide].to ?? 0) - 1];
  const isThere = first && last && first.bodyStart < last.end;
  const place = isThere && { revision: there.revision.id, start: first.bodyStart, end: last.end };
  return { document: other, place: place || undefined, content: there };
}
