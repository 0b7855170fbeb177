import { noFigure, quotient, type Figure } from '#analysis/agreement/figure.ts';
import { forEachPattern, type PatternTable } from '#analysis/agreement/pattern-table.ts';

/** How often coders name a category. */
export interface Named {
  /** Ordered pairs of coders that both name the category, and that one of them at least names it, in two ways. */
  readonly both: number;
  readonly either: number;
  readonly isPairable: boolean;
}

function pairsNaming(table: PatternTable, category: number): Named {
  let both = 0;
  let either = 0;
  let isPairable = false;
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings < 2) return;
    isPairable = true;
    let times = 0;
    for (const value of pattern) if (value === category) times += 1;
    both += weight * times * (times - 1);
    either += weight * times * (ratings - 1);
  });
  return { both, either, isPairable };
}

function whyNone({ isPairable }: Named) {
  return isPairable ? 'category_never_used' : 'no_pairable_units';
}

/** See `specificAgreement`. */
export function specificAgreementOf(named: Named): Figure {
  return quotient(named.both, named.either, whyNone(named));
}

/** See `jaccard`. */
export function jaccardOf(named: Named): Figure {
  return quotient(named.both, 2 * named.either - named.both, whyNone(named));
}

/** Agreement on one category; of a code applied or not it is Dice's coefficient, F1. */
export function specificAgreement(table: PatternTable, category: number): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  return specificAgreementOf(pairsNaming(table, category));
}

/** Units that both coders of a pair gave the category, of those that either did; pooled over pairs. */
export function jaccard(table: PatternTable, category: number): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  return jaccardOf(pairsNaming(table, category));
}
