import type { Document } from '#domain/document.ts';
import { settleRevisions as settle } from '#domain/edits/settle-revisions.ts';
import type { RevisionId } from '#domain/ids.ts';
import { positionMapToJson } from '#domain/stored-map.ts';
import { PositionMap } from '#domain/text/position-map.ts';
import { unsettledRevisions } from '#domain/unsettled-revisions.ts';
import { stageBlob } from '#storage/blobs.ts';
import { newId } from '#storage/new-id.ts';
import { entityOf } from '#storage/present-rows.ts';
import type { Session, Written } from './session.svelte.ts';

/** Makes one of several texts that were made at once the document's; what was coded in the others is placed in it. */
export function settleRevisions(
  session: Session,
  { id }: Pick<Document, 'id'>,
  chosen: RevisionId,
): Promise<Written | undefined> {
  const { db } = session;
  return session.apply(async () => {
    const document = entityOf<'documents'>(await db.rows('documents').get(id));
    const rows = await db.rows('revisions').where({ document: id }).toArray();
    if (!document) return undefined;
    const open = unsettledRevisions(
      document,
      rows.flatMap((row) => entityOf<'revisions'>(row) ?? []),
    );
    const revision = open.find((one) => one.id === chosen);
    if (!revision || open.length < 2) return undefined;
    const map = positionMapToJson(new PositionMap(revision.length, revision.length, []));
    const made = { id: newId<RevisionId>(), map: await stageBlob(db, map) };
    const others = open.map((one) => one.id);
    return settle(document, revision, others, made);
  });
}
