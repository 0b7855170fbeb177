import type { CodeId, CoderId, CodingId } from '#domain/ids.ts';
import { passageAt, type Passage } from './passage.ts';
import { selectedCodings, type CodingFilter } from './selected-codings.ts';
import type { Study } from './study.ts';
import { StudyIndex } from './study-index.ts';

export interface RetrievedCoding extends Passage {
  /** Names the entry; one of `codings`. */
  readonly id: CodingId;
  readonly code: CodeId;
  /** Names of the code and those above it, the highest first. */
  readonly path: readonly string[];
  /** All codings of this code on this very span by the coders asked for. */
  readonly codings: readonly { readonly id: CodingId; readonly coder: CoderId }[];
}

/** The passages a filter finds, in the order of documents, places and codes; each (document, span, code) once. */
export function retrieveCodings(study: Study, filter: CodingFilter): RetrievedCoding[] {
  const index = new StudyIndex(study);
  return selectedCodings(index, filter).flatMap((coding): RetrievedCoding[] => {
    const [first] = coding.codings;
    if (!first) return [];
    return [
      {
        ...passageAt(index, coding.document, coding),
        id: first.id,
        code: coding.code,
        path: index.tree.path(coding.code),
        codings: coding.codings,
      },
    ];
  });
}
