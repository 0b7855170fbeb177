import type { CodeId, CoderId, CodingId } from '#domain/ids.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import { passageAt, type Passage } from './passage.ts';
import type { Study } from './study.ts';
import { StudyIndex } from './study-index.ts';

/** What one coder has coded with one code, as an end of a link. */
export interface LinkedPassage extends Passage {
  readonly id: CodingId;
  readonly code: CodeId;
  readonly coder: CoderId;
  /** Names of the code and those above it, the highest first. */
  readonly path: readonly string[];
}

/** Passages of codings; those that lie in another text than their document's current one are left out. */
export function linkedPassages(study: Study, codings: Iterable<Coding>): LinkedPassage[] {
  const index = new StudyIndex(study);
  return [...codings].flatMap(({ id, layer, code, place }): LinkedPassage[] => {
    const { document: documentId, coder } = layerOfId(layer);
    const document = index.document(documentId);
    if (!document || document.document.current !== place.revision) return [];
    const path = index.tree.path(code);
    return [{ ...passageAt(index, document, place), id, code, coder, path }];
  });
}
