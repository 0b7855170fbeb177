import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { LabelSets } from '#analysis/agreement/label-sets.ts';
import { MISSING } from '#analysis/agreement/pattern-table.ts';
import { codedOnly, regrouped } from '#analysis/agreement/spans/single-valued.ts';
import type { SetTable } from '#analysis/agreement/spans/sweep-sets.ts';

/** A semantic domain: codes of which a passage has one at most. */
export interface Domain {
  readonly name: string;
  /** Places of its codes. */
  readonly codes: readonly number[];
}

export interface DomainFigures {
  /** Is the matter relevant to the domain at all? */
  readonly binary: Figure;
  /** Which of its codes, among what its coders coded? */
  readonly coding: Figure;
}

/**
 * ATLAS.ti's reading of Krippendorff's family on characters (its manual, 8 and later); its exact computation is not
 * published, so numbers may differ.
 */
export function domainFigures(units: SetTable, allCodes: number, { codes }: Domain): DomainFigures {
  const among = new Set(codes);
  const relevant = regrouped(units, 2, (applied) =>
    applied.some((each) => among.has(each)) ? 1 : 0,
  );
  const coded = codedOnly(units, allCodes, among);
  return {
    binary: krippendorffAlpha(relevant),
    coding: coded ? krippendorffAlpha(coded) : noFigure('overlapping_codes'),
  };
}

/** Cu-α: which domains, among what is coded? */
export function acrossDomains(units: SetTable, domains: readonly Domain[]): Figure {
  const combinations = new LabelSets();
  const tables = regrouped(units, units.sets.size, (applied) => {
    const found = [...domains.keys()].filter((domain) =>
      applied.some((code) => domains[domain]?.codes.includes(code)),
    );
    return found.length === 0 ? MISSING : combinations.numberOf(found);
  });
  return krippendorffAlpha({ ...tables, categories: combinations.size });
}
