import type { Resampling } from '#analysis/agreement/bootstrap.ts';
import {
  coderComparison,
  type CoderComparison,
} from '#analysis/agreement/project/coder-comparison.ts';
import { success, type Result } from '#domain/result.ts';
import { comparedStudyOf, type ComparisonInput } from './compared-study-of.ts';

export interface CompareCodersInput extends ComparisonInput {
  readonly resampling: Resampling;
}

export async function compareCoders(
  input: CompareCodersInput,
): Promise<Result<CoderComparison, never>> {
  return success(coderComparison(await comparedStudyOf(input), input.resampling));
}
