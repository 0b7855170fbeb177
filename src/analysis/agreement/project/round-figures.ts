import type { NamedIntervals, Resampling } from '#analysis/agreement/bootstrap.ts';
import { pooledAlpha } from '#analysis/agreement/coefficients/pooled-alpha.ts';
import type { Figure } from '#analysis/agreement/figure.ts';
import { binaryFigures } from '#analysis/agreement/figures/code-figures.ts';
import type { NamedFigures } from '#analysis/agreement/figures/figures.ts';
import type { IntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import { studyIntervals } from '#analysis/agreement/resamples/study-intervals.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { ComparedStudy } from './compared-study.ts';

/** One round among others: what of its figures can be set beside theirs. */
export interface RoundFigures {
  readonly documents: number;
  readonly codes: readonly {
    readonly code: string;
    readonly figures: NamedFigures;
    /** Of the figures they were asked for; none below ten documents. */
    readonly intervals: NamedIntervals;
  }[];
  /** Alpha of the codes that were pooled together. */
  readonly pooled: Figure;
  readonly pooledCodes: readonly string[];
  readonly summaryIntervals: NamedIntervals;
}

const POOLED: IntervalName = 'alpha_binary_pooled';

/**
 * The figures of codes applied or not, without what is costly and not compared over rounds. Of all codes together only
 * those in `common` are pooled: the same in every round.
 */
export function roundFigures(
  { spans, kind, characters }: ComparedStudy,
  intervalsOf: readonly IntervalName[],
  resampling: Resampling,
  common: ReadonlySet<string> = new Set(spans.codes),
): RoundFigures {
  const scopes = ownScopes(spans.codes);
  const counts = new AgreementStudy(spans, kind, scopes);
  const tables = scopes.map((_, scope) => counts.table(scope));
  const documents = [...spans.documents.keys()];
  const drawn = { counts, characters, documents, alone: [] };
  const ofCodes = intervalsOf.filter((name) => name !== POOLED);
  const { perCode } = studyIntervals(drawn, ofCodes, resampling);
  const isPooled = scopes.map(({ name }) => common.has(name));
  const pooledScopes = scopes.filter((_, at) => isPooled[at]);
  const pooled = isPooled.every(Boolean) ? counts : new AgreementStudy(spans, kind, pooledScopes);
  const { summary } = studyIntervals(
    { ...drawn, counts: pooled },
    intervalsOf.filter((name) => name === POOLED),
    resampling,
  );
  return {
    documents: documents.length,
    codes: scopes.map(({ name }, at) => {
      const table = tables[at];
      return {
        code: name,
        figures: table ? binaryFigures(table) : {},
        intervals: perCode[at] ?? {},
      };
    }),
    pooled: pooledAlpha(tables.filter((_, at) => isPooled[at])),
    pooledCodes: pooledScopes.map(({ name }) => name),
    summaryIntervals: summary,
  };
}
