import {
  listDisagreements as list,
  type DisagreementSetting,
} from '#analysis/disagreement-list.ts';
import {
  countedRows,
  type CountedScope,
  type ScopedDisagreements,
} from '#analysis/disagreement-scope.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readStudy } from '#storage/queries.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { withProject } from './with-project.ts';

/** Whose work on what is held against each other, as data. */
export interface DisagreementRequest {
  readonly setting: Omit<DisagreementSetting, 'takesPart' | 'decided'>;
  /** Who worked through what. */
  readonly participation: readonly (readonly [DocumentId, CoderId])[];
  /** What figures count that lead here: the list says which it holds of these. */
  readonly scope?: CountedScope | undefined;
}

export interface ListDisagreementsInput extends DisagreementRequest {
  readonly databaseName: string;
  /** Who asks: only what they see is compared. */
  readonly viewer: CoderId;
}

export function listDisagreements({
  databaseName,
  viewer,
  setting,
  participation,
  scope,
}: ListDisagreementsInput): Promise<Result<ScopedDisagreements, never>> {
  const pairs = new Set(participation.map((pair) => pair.join('/')));
  const takesPart = (document: DocumentId, coder: CoderId) => pairs.has(`${document}/${coder}`);
  return withProject(databaseName, async (db) => {
    const { documents, consensus } = setting;
    const coders = consensus ? [...setting.coders, consensus] : setting.coders;
    const study = await readStudy(db, await visibilityOf(db, viewer), { coders, documents });
    const decisions = await presentRows(db, 'decisions');
    const decided = new Set(decisions.flatMap((decision) => decision.consensus));
    const found = list(study, { ...setting, takesPart, decided });
    return success(scope ? { ...found, counted: countedRows(study, found, scope) } : found);
  });
}
