import { passageAt, type Passage } from '#analysis/passage.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CoderId, CodingId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { findCodings } from '#storage/find-codings.ts';
import { readStudy } from '#storage/queries.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { withProject } from './with-project.ts';

export interface ReadReviewInput {
  readonly databaseName: string;
  /** Who asks: only what they see is read. */
  readonly viewer: CoderId;
  readonly codings: readonly CodingId[];
}

/** A reviewed coding, with the passage it codes. */
export interface ReviewedCoding extends Passage, Pick<Coding, 'id' | 'code' | 'comment'> {
  readonly coder: CoderId;
}

/**
 * The reviewed codings that are still there and seen, code by code in the order of the codebook, and of each code in the
 * order of the texts.
 */
export function readReview({
  databaseName,
  viewer,
  codings: ids,
}: ReadReviewInput): Promise<Result<ReviewedCoding[], never>> {
  return withProject(databaseName, async (db) => {
    const seer = await visibilityOf(db, viewer);
    const found = [...(await findCodings(db, ids, seer)).values()];
    const documents = [...new Set(found.map(({ layer }) => layerOfId(layer).document))];
    const study = await readStudy(db, seer, { coders: [], documents });
    const index = new StudyIndex(study);
    const listed = found.flatMap(({ id, code, place, layer, comment }) => {
      const { document: documentId, coder } = layerOfId(layer);
      const document = index.document(documentId);
      const at = index.tree.indexOf(code);
      if (document?.document.current !== place.revision || at < 0) return [];
      const key = [at, index.positionOf(documentId), place.start] as const;
      return [{ key, coding: { ...passageAt(index, document, place), id, code, coder, comment } }];
    });
    return success(
      listed
        .toSorted(({ key: a }, { key: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
        .map(({ coding }) => coding),
    );
  });
}
