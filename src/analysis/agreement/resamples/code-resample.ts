import type { Margins } from '#analysis/agreement/coefficients/contingency.ts';
import { MISSING } from '#analysis/agreement/pattern-table.ts';
import { CODED } from '#analysis/agreement/spans/code-table.ts';
import { codeSums, type CodeSums } from './code-sums.ts';
import { MEETINGS, NO_MEETING, type PatternFacts } from './pattern-facts.ts';

/** By coder: units they saw, and those of them they applied the code to. */
interface CoderCounts {
  readonly seen: Float64Array;
  readonly coded: Float64Array;
}

/**
 * One code in one resample of documents: all that its coefficients are made of. It is what they find in a `PatternTable`
 * with so many units of every pattern, but patterns are looked at once for all resamples.
 */
export class CodeResample {
  readonly facts: PatternFacts;
  readonly sums: CodeSums;
  readonly #weights: ArrayLike<number>;
  #pairs: readonly Margins[] | undefined;
  #byCoder: CoderCounts | undefined;

  constructor(facts: PatternFacts, weights: ArrayLike<number>) {
    this.facts = facts;
    this.#weights = weights;
    this.sums = codeSums(facts, weights);
  }

  /** Every two coders. */
  get pairs(): readonly Margins[] {
    return (this.#pairs ??= this.#marginsOfPairs());
  }

  get byCoder(): CoderCounts {
    return (this.#byCoder ??= this.#countsOfCoders());
  }

  #countsOfCoders(): CoderCounts {
    const { patterns, coders } = this.facts;
    const seen = new Float64Array(coders);
    const coded = new Float64Array(coders);
    for (let row = 0; row < patterns.length; row += 1) {
      const units = this.#weights[row] ?? 0;
      const pattern = patterns[row];
      if (!pattern || units === 0) continue;
      for (let coder = 0; coder < coders; coder += 1) {
        if (pattern[coder] === MISSING) continue;
        seen[coder] = (seen[coder] ?? 0) + units;
        if (pattern[coder] === CODED) coded[coder] = (coded[coder] ?? 0) + units;
      }
    }
    return { seen, coded };
  }

  #marginsOfPairs(): Margins[] {
    const { pairs, meetings, patterns } = this.facts;
    const counts = new Float64Array(MEETINGS * pairs.length);
    for (let row = 0; row < patterns.length; row += 1) {
      const units = this.#weights[row] ?? 0;
      if (units === 0) continue;
      for (let pair = 0; pair < pairs.length; pair += 1) {
        const meeting = meetings[row * pairs.length + pair] ?? NO_MEETING;
        if (meeting === NO_MEETING) continue;
        const at = MEETINGS * pair + meeting;
        counts[at] = (counts[at] ?? 0) + units;
      }
    }
    return pairs.map((_, pair) => {
      const at = MEETINGS * pair;
      const neither = counts[at] ?? 0;
      const second = counts[at + 1] ?? 0;
      const first = counts[at + 2] ?? 0;
      const both = counts[at + 3] ?? 0;
      return {
        units: neither + second + first + both,
        agreed: neither + both,
        first: [neither + second, first + both],
        second: [neither + first, second + both],
      };
    });
  }
}
