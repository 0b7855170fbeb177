import { layerOfId, type Coding, type Place } from '#domain/coding.ts';
import type { CodeId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Study } from './study.ts';
import { StudyIndex } from './study-index.ts';

/** What one coder has coded with one code, where the words have gone from the document since. */
export interface LostPassage {
  readonly id: CodingId;
  readonly code: CodeId;
  /** Names of the code and those above it, the highest first. */
  readonly path: readonly string[];
  readonly document: DocumentId;
  readonly title: string;
  /** The words that it was made on. */
  readonly text: string;
}

/** Those of codings that lie in another text than their document's current one; `words` are those at their places. */
export function lostPassages(
  study: Study,
  codings: Iterable<Coding>,
  words: ReadonlyMap<Place, string>,
): LostPassage[] {
  const index = new StudyIndex(study);
  return [...codings].flatMap(({ id, layer, code, place }): LostPassage[] => {
    const document = index.document(layerOfId(layer).document)?.document;
    if (!document || document.current === place.revision) return [];
    const path = index.tree.path(code);
    const { id: documentId, title } = document;
    return [{ id, code, path, document: documentId, title, text: words.get(place) ?? '' }];
  });
}
