import type { Document } from '#domain/document.ts';
import type { BlobHash, RevisionId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import type { Revision } from '#domain/revision.ts';
import { draft } from './draft.ts';

/**
 * Chooses one of the texts that were made at once. It becomes the document's again, as a revision that remembers which others
 * were looked at; what was coded in those is placed in it.
 */
export function settleRevisions(
  document: Document,
  chosen: Revision,
  others: readonly RevisionId[],
  made: { readonly id: RevisionId; readonly map: BlobHash },
): Draft | undefined {
  const { text, units } = chosen;
  const settles = others.filter((id) => id !== chosen.id);
  const settled = { ...chosen, ...made, parent: chosen.id, settles };
  return draft(
    { name: 'settleRevisions', count: settles.length, ids: { document: document.id } },
    [created('revisions', settled), changed('documents', document, { current: settled.id })],
    { blobs: [text, units, made.map] },
  );
}
