import type { AutocodePlan } from '#analysis/autocode-plan.ts';
import type { Draft } from '#domain/log/change.ts';
import { success, type Result } from '#domain/result.ts';
import { autocodeDraft, autocodePlan, type Autocoding } from '#workers/autocode/autocode-draft.ts';
import { withProject } from './with-project.ts';

export interface AutocodeInput extends Autocoding {
  readonly databaseName: string;
}

/** In how many places a code would be new, and in how many it stands already. */
export function planAutocode({
  databaseName,
  ...autocoding
}: AutocodeInput): Promise<Result<Pick<AutocodePlan, 'count' | 'standing'>, never>> {
  return withProject(databaseName, async (db) => {
    const { count, standing } = await autocodePlan(db, autocoding);
    return success({ count, standing });
  });
}

/** The change that codes all of it; it is not written here. */
export function draftAutocode({
  databaseName,
  ...autocoding
}: AutocodeInput): Promise<Result<Draft | undefined, never>> {
  return withProject(databaseName, async (db) => success(await autocodeDraft(db, autocoding)));
}
