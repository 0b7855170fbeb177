import { linkedPassages, type LinkedPassage } from '#analysis/linked-passages.ts';
import { lostPassages, type LostPassage } from '#analysis/lost-passages.ts';
import { layerOfId } from '#domain/coding.ts';
import type { CoderId, CodingId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { findCodings } from '#storage/find-codings.ts';
import { readStudy } from '#storage/queries.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { wordsAt } from '#storage/words-at.ts';
import { withProject } from './with-project.ts';

export interface ListLinkedPassagesInput {
  readonly databaseName: string;
  /** Who asks: what they do not see is left out. */
  readonly viewer: CoderId;
  readonly codings: readonly CodingId[];
}

export interface LinkedPassages {
  readonly passages: readonly LinkedPassage[];
  /** Of codings whose words an edit of the text took away. */
  readonly lost: readonly LostPassage[];
}

export function listLinkedPassages({
  databaseName,
  viewer,
  codings: wanted,
}: ListLinkedPassagesInput): Promise<Result<LinkedPassages, never>> {
  return withProject(databaseName, async (db) => {
    const visibility = await visibilityOf(db, viewer);
    const codings = [...(await findCodings(db, wanted, visibility)).values()];
    const documents = [...new Set(codings.map(({ layer }) => layerOfId(layer).document))];
    const study = await readStudy(db, visibility, { coders: [], documents });
    const current = new Set(study.documents.map(({ document }) => document.current));
    const places = codings.map(({ place }) => place);
    const words = await wordsAt(
      db,
      places.filter(({ revision }) => !current.has(revision)),
    );
    return success({
      passages: linkedPassages(study, codings),
      lost: lostPassages(study, codings, words),
    });
  });
}
