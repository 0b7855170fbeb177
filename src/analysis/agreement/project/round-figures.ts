import { bootstrap, type Interval, type Resampling } from '#analysis/agreement/bootstrap.ts';
import { pooledAlpha } from '#analysis/agreement/coefficients/pooled-alpha.ts';
import type { Figure } from '#analysis/agreement/figure.ts';
import { binaryFigures } from '#analysis/agreement/figures/code-figures.ts';
import type { NamedFigures } from '#analysis/agreement/figures/figures.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import {
  alphaOfResamples,
  pooledAlphaOfResamples,
} from '#analysis/agreement/spans/alpha-of-resamples.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { ComparedStudy } from './compared-study.ts';

/** One round among others: what of its figures can be set beside theirs. */
export interface RoundFigures {
  readonly documents: number;
  readonly codes: readonly {
    readonly code: string;
    readonly figures: NamedFigures;
    /** Of alpha; undefined below ten documents. */
    readonly interval: Interval | undefined;
  }[];
  /** Alpha of all codes together. */
  readonly pooled: Figure;
  readonly pooledInterval: Interval | undefined;
}

/** The figures of codes applied or not, without what is costly and not compared over rounds. */
export function roundFigures({ spans, kind }: ComparedStudy, resampling: Resampling): RoundFigures {
  const scopes = ownScopes(spans.codes);
  const counts = new AgreementStudy(spans, kind, scopes);
  const tables = scopes.map((_, scope) => counts.code(scope));
  const documents = spans.documents.length;
  const [pooledInterval, ...intervals] = bootstrap(documents, resampling, [
    pooledAlphaOfResamples(tables),
    ...tables.map(alphaOfResamples),
  ]);
  const patterns = tables.map((code) => code.table());
  return {
    documents,
    codes: scopes.map(({ name }, at) => {
      const table = patterns[at];
      return {
        code: name,
        figures: table ? binaryFigures(table) : {},
        interval: intervals[at],
      };
    }),
    pooled: pooledAlpha(patterns),
    pooledInterval,
  };
}
