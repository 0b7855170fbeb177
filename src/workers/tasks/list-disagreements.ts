import type { DisagreementRequest } from '#analysis/disagreement-request.ts';
import {
  countedRows,
  type CountedScope,
  type ScopedDisagreements,
} from '#analysis/disagreement-scope.ts';
import type { CoderId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { disagreementsOf } from './disagreements-of.ts';
import { withProject } from './with-project.ts';

export interface ListDisagreementsInput extends DisagreementRequest {
  /** What figures count that lead here: the list says which it holds of these. */
  readonly scope?: CountedScope | undefined;
  readonly databaseName: string;
  /** Who asks: only what they see is compared. */
  readonly viewer: CoderId;
}

export function listDisagreements({
  databaseName,
  viewer,
  scope,
  ...request
}: ListDisagreementsInput): Promise<Result<ScopedDisagreements, never>> {
  return withProject(databaseName, async (db) => {
    const { study, list } = await disagreementsOf(db, await visibilityOf(db, viewer), request);
    return success(scope ? { ...list, counted: countedRows(study, list, scope) } : list);
  });
}
