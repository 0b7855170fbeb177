import { CodeTree } from '#analysis/code-tree.ts';
import {
  comparedStudy,
  type ComparedStudy,
  type ComparisonSetting,
} from '#analysis/agreement/project/compared-study.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import { readStudy } from '#storage/queries.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { withProject } from './with-project.ts';

/** What is to be compared, as data. */
export interface ComparisonRequest {
  readonly setting: Omit<ComparisonSetting, 'takesPart'>;
  /** Who worked through what. */
  readonly participation: readonly (readonly [DocumentId, CoderId])[];
}

export interface ComparisonInput extends ComparisonRequest {
  readonly databaseName: string;
  /** Who asks: only what they see is compared. */
  readonly viewer: CoderId;
}

/** A comparison read from a project; codes and documents are called by their ids. */
export function comparedStudyOf({
  databaseName,
  viewer,
  setting,
  participation,
}: ComparisonInput): Promise<ComparedStudy> {
  const pairs = new Set(participation.map((pair) => pair.join('/')));
  const takesPart = (document: DocumentId, coder: CoderId) => pairs.has(`${document}/${coder}`);
  return withProject(databaseName, async (db) => {
    const { coders, documents } = setting;
    const study = await readStudy(db, await visibilityOf(db, viewer), { coders, documents });
    const named = { tree: new CodeTree(study.codes), nameOf: (code: string) => code };
    return comparedStudy(study, { ...setting, takesPart }, named);
  });
}
