import type { Document } from '#domain/document.ts';
import { alignTurns, firstMismatch, type TurnAlignment } from '#domain/text/align-turns.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { saidOfTurns } from '#storage/placed.ts';
import { documentText, type DocumentText } from '#storage/queries.ts';

/** An original and its translation, and which of their turns stand side by side. */
export interface AlignedTexts {
  readonly original: DocumentText;
  readonly translation: DocumentText;
  readonly alignment: TurnAlignment;
}

/** Reads two texts as they stand side by side, or would if they were joined. */
export async function alignedTexts(
  db: ProjectDatabase,
  pair: { readonly original: Document; readonly translation: Document },
): Promise<AlignedTexts> {
  const original = await documentText(db, pair.original);
  const translation = await documentText(db, pair.translation);
  const said = await saidOfTurns(db, translation.revision, original);
  const alignment = alignTurns(original.turns.length, translation.turns.length, said);
  return { original, translation, alignment };
}

/** The first row where a question stands beside an answer; undefined without. */
export function mismatchIn({ original, translation, alignment }: AlignedTexts): number | undefined {
  const turns = { original: original.turns, translation: translation.turns };
  return firstMismatch(alignment, (side, turn) => turns[side][turn]?.role);
}

/** What texts are made of: what people said, or, where nobody is named in them, paragraphs. */
export type TextUnit = 'turn' | 'paragraph';

export function textUnit(texts: readonly DocumentText['turns'][]): TextUnit {
  return texts.flat().some(({ name }) => name !== undefined) ? 'turn' : 'paragraph';
}
