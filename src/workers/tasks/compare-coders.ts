import type { ComparisonOptions } from '#analysis/agreement/project/agreement-result.ts';
import {
  coderComparison,
  type CoderComparison,
} from '#analysis/agreement/project/coder-comparison.ts';
import { success, type Result } from '#domain/result.ts';
import { comparedStudyOf, type ComparisonInput } from './compared-study-of.ts';

export interface CompareCodersInput extends ComparisonInput {
  readonly options: ComparisonOptions;
}

export async function compareCoders(
  input: CompareCodersInput,
): Promise<Result<CoderComparison, never>> {
  return success(coderComparison(await comparedStudyOf(input), input.options));
}
