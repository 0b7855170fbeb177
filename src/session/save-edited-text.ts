import type { Document } from '#domain/document.ts';
import { failure, success } from '#domain/result.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { joinChanges } from '#domain/text/join-changes.ts';
import { revisionTree } from '#storage/placed.ts';
import { entityOf } from '#storage/present-rows.ts';
import { unitsOf } from '#storage/queries.ts';
import { editedText, reviseDocument, storableText, type EditedText } from './revise-document.ts';
import { reviseWith, type MadeText, type PresentText, type Revised } from './revise-with.ts';
import type { Session } from './session.svelte.ts';

/**
 * How a text was saved: on the one it was made from; joined with what was changed elsewhere meanwhile; or, where both changed
 * the same words, as another text beside that one, so that somebody chooses.
 */
export type SavedHow = 'alone' | 'joined' | 'beside';

export interface SavedText {
  readonly how: SavedHow;
  readonly revised: Revised;
}

/** The text it was made from as the one to go on from; the present one where that was taken back. */
async function origin(session: Session, now: PresentText, from: EditedText['from']) {
  const { db } = session;
  const revision = entityOf<'revisions'>(await db.rows('revisions').get(from));
  if (!revision) return now;
  const tree = await revisionTree(db, now.document.id);
  return {
    ...{ ...now, revision },
    ...{ text: await tree.text(revision), units: await unitsOf(db, revision) },
  };
}

/** Saves what somebody made of a text, as one change, whatever text the document has by now. */
export async function saveEditedText(
  session: Session,
  document: Pick<Document, 'id'>,
  edited: EditedText,
): Promise<SavedText> {
  const revised = await reviseDocument(session, document, edited);
  if (revised.ok || revised.problem.type !== 'other-text-now') return { how: 'alone', revised };
  const { db } = session;
  let how: SavedHow = 'joined';
  const join = async (now: PresentText): Promise<MadeText> => {
    const tree = await revisionTree(db, document.id);
    const from = tree.get(edited.from);
    if (!from) return failure({ type: 'other-text-now', current: now.revision.id });
    const [base, mine] = [await tree.text(from), storableText(edited.text)];
    const made = (text: string) => ({ text, map: diffTexts(base, text) });
    const joined = joinChanges(base, made(mine), made(now.text));
    if (joined !== undefined) return success(await editedText(db, now, joined));
    how = 'beside';
    return success(await editedText(db, await origin(session, now, edited.from), mine, true));
  };
  return { revised: await reviseWith(session, document.id, join), how };
}
