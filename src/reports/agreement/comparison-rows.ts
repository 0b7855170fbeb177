import type { CodeTree } from '#analysis/code-tree.ts';
import type { Figure } from '#analysis/agreement/figure.ts';
import type {
  CoderComparison,
  ComparedCode,
} from '#analysis/agreement/project/coder-comparison.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import type { ComparisonView } from './comparison-view.ts';

/** What a figure of a code has to be read with. */
export type Flag = 'rareCode' | 'kappaParadox';

/** Below it a code is called rare. */
const FEW_CODED = 5;
/** The source's own example has 85 % and a κ of .32. */
const HIGH_PERCENT = 0.8;
const LOW_KAPPA = 0.4;

export interface ComparisonRow {
  readonly id: CodeId;
  readonly code: Code;
  /** Place in the lists of the comparison. */
  readonly at: number;
  readonly compared: ComparedCode;
  readonly flags: readonly Flag[];
}

function valueOf(figure: Figure | undefined): number {
  return figure && 'value' in figure ? figure.value : NaN;
}

/**
 * High agreement with a low κ (Feinstein & Cicchetti, 1990). It comes of uneven prevalence only, with these limits of a
 * chance agreement above two thirds, whether the code is nearly nowhere or nearly everywhere. Where coders never agree on
 * the rarer of the two, a low κ says just that, and is no paradox.
 */
function isKappaParadox(figures: ComparedCode['figures']): boolean {
  return (
    valueOf(figures['percent']) >= HIGH_PERCENT &&
    valueOf(figures['cohen_kappa']) < LOW_KAPPA &&
    valueOf(figures['positive_agreement']) > 0 &&
    valueOf(figures['negative_agreement']) > 0
  );
}

export function flagsOf({ figures, coded }: ComparedCode): Flag[] {
  return [
    ...(coded < FEW_CODED ? (['rareCode'] as const) : []),
    ...(isKappaParadox(figures) ? (['kappaParadox'] as const) : []),
  ];
}

/** With the flags that belong to what is shown: only by unit there is a κ to have a paradox. */
export function toldRows(
  rows: readonly ComparisonRow[],
  view: ComparisonView,
): readonly ComparisonRow[] {
  if (view === 'units') return rows;
  return rows.map((row) => ({ ...row, flags: row.flags.filter((flag) => flag === 'rareCode') }));
}

/** The codes that somebody applied, and those that nobody did, both in the order of the comparison. */
export function comparisonRows(
  { codes }: CoderComparison,
  tree: CodeTree,
): { readonly rows: readonly ComparisonRow[]; readonly unused: readonly Code[] } {
  const all = codes.flatMap((compared, at): ComparisonRow[] => {
    const code = tree.get(compared.code as CodeId);
    return code ? [{ id: code.id, code, at, compared, flags: flagsOf(compared) }] : [];
  });
  return {
    rows: all.filter(({ compared }) => compared.coded > 0),
    unused: all.filter(({ compared }) => compared.coded === 0).map(({ code }) => code),
  };
}
