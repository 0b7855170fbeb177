import type { Case } from '#domain/case.ts';
import type { Document } from '#domain/document.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import type { Speaker } from '#domain/speaker.ts';
import { draft } from './draft.ts';

/** Whose speakers and documents shall be; `case` undefined means nobody's. */
export interface CaseAssignment {
  /** A case that is made for it. */
  readonly made?: Case | undefined;
  readonly speakers: readonly { readonly speaker: Speaker; readonly case: CaseId | undefined }[];
  readonly documents: readonly { readonly document: Document; readonly case: CaseId | undefined }[];
}

export function assignCase(assignment: CaseAssignment): Draft | undefined {
  const { made, speakers, documents } = assignment;
  return draft({ name: 'assignCase', count: speakers.length + documents.length }, [
    made && created('cases', made),
    ...speakers.map((one) => changed('speakers', one.speaker, { case: one.case })),
    ...documents.map((one) => changed('documents', one.document, { case: one.case })),
  ]);
}
