import type { Resampling } from '#analysis/agreement/bootstrap.ts';
import type { IntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import { roundFigures, type RoundFigures } from '#analysis/agreement/project/round-figures.ts';
import type { CoderId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { comparedStudyOf, type ComparisonRequest } from './compared-study-of.ts';

export interface CompareRoundsInput {
  readonly databaseName: string;
  /** Who asks: only what they see is compared. */
  readonly viewer: CoderId;
  /** A round each. */
  readonly requests: readonly ComparisonRequest[];
  /** What is to have an interval. */
  readonly intervalsOf: readonly IntervalName[];
  readonly resampling: Resampling;
}

/** Those that every one of the rounds looks at. */
function commonCodes(requests: readonly ComparisonRequest[]): ReadonlySet<string> {
  const [first, ...others] = requests.map(({ setting }) => new Set<string>(setting.codes));
  return new Set([...(first ?? [])].filter((code) => others.every((codes) => codes.has(code))));
}

/** The figures of several rounds, in the order in which they were asked for. */
export async function compareRounds({
  requests,
  intervalsOf,
  resampling,
  ...whose
}: CompareRoundsInput): Promise<Result<readonly RoundFigures[], never>> {
  const common = commonCodes(requests);
  const found: RoundFigures[] = [];
  for (const request of requests) {
    const compared = await comparedStudyOf({ ...whose, ...request });
    found.push(roundFigures(compared, intervalsOf, resampling, common));
  }
  return success(found);
}
