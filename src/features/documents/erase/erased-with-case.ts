import type { Case } from '#domain/case.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { ErasedRecord } from '#domain/log/change.ts';
import type { Speaker } from '#domain/speaker.ts';

export interface ErasedWithCase {
  /** Documents that are this person's: they go. */
  readonly documents: readonly Document[];
  /** Documents in which others speak too: they stay, without the speaker. */
  readonly others: readonly Document[];
  readonly records: readonly ErasedRecord[];
}

/** What goes when a participant is erased: the case, their documents, and who they are in documents of several. */
export function erasedWithCase(
  one: Case,
  documents: readonly Document[],
  speakers: readonly Speaker[],
): ErasedWithCase {
  const byDocument = groupBy(speakers, ({ document }) => document);
  const isOwn = (document: Document) => {
    const speaking = (byDocument.get(document.id) ?? []).filter(
      ({ role }) => role === 'respondent',
    );
    const isAlone = speaking.length > 0 && speaking.every((speaker) => speaker.case === one.id);
    return document.case === one.id || isAlone;
  };
  const own = documents.filter(isOwn);
  const gone = new Set(own.map(({ id }) => id));
  const elsewhere = speakers.filter(
    (speaker) => speaker.case === one.id && !gone.has(speaker.document),
  );
  const spokenIn = new Set(elsewhere.map(({ document }) => document));
  return {
    documents: own,
    others: documents.filter(({ id }) => spokenIn.has(id)),
    records: [
      { table: 'cases', id: one.id },
      ...own.map(({ id }): ErasedRecord => ({ table: 'documents', id })),
      ...elsewhere.map(({ id }): ErasedRecord => ({ table: 'speakers', id })),
    ],
  };
}
