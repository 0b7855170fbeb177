import type { Case } from '#domain/case.ts';
import type { Document } from '#domain/document.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import type { Revision } from '#domain/revision.ts';
import type { Speaker } from '#domain/speaker.ts';
import { draft } from './draft.ts';

export interface ImportedDocument {
  readonly document: Document;
  readonly revision: Revision;
  readonly speakers: readonly Speaker[];
}

/** Brings documents in, with the cases their speakers need; the blobs are staged already. One change, one undo. */
export function importDocuments(
  imported: readonly ImportedDocument[],
  newCases: readonly Case[],
): Draft | undefined {
  const [first] = imported;
  return draft(
    {
      name: 'importDocuments',
      count: imported.length,
      ...(first && { ids: { document: first.document.id } }),
    },
    [
      ...newCases.map((one) => created('cases', one)),
      ...imported.flatMap(({ document, revision, speakers }) => [
        created('revisions', revision),
        created('documents', document),
        ...speakers.map((speaker) => created('speakers', speaker)),
      ]),
    ],
    { blobs: imported.flatMap(({ revision }) => [revision.text, revision.units]) },
  );
}
