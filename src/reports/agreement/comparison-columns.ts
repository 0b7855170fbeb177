import { figure, type Figure } from '#analysis/agreement/figure.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ColumnKind } from '#interchange/table/report.ts';
import { kindOf, type Coefficient } from './coefficient.ts';
import type { ComparisonRow } from './comparison-rows.ts';

/** A coder as the heads of columns call them, and in full. */
export interface NamedCoder {
  readonly short: string;
  readonly name: string;
}

/** A column of figures, one for every code. */
export interface ComparisonColumn {
  readonly id: string;
  readonly title: string;
  /** Definition and source. */
  readonly hint: string;
  readonly kind: ColumnKind;
  readonly figureOf: (row: ComparisonRow) => Figure | undefined;
  /** Has the limits of the code's interval beside it. */
  readonly hasInterval: boolean;
}

function countColumn(
  id: string,
  { title, hint }: { readonly title: string; readonly hint: string },
  figureOf: ComparisonColumn['figureOf'],
): ComparisonColumn {
  return { id, title, hint, kind: 'integer', figureOf, hasInterval: false };
}

/** Only two coders can be told apart in four cells. */
function cellColumns(coders: readonly NamedCoder[], t: Messages): ComparisonColumn[] {
  const [first, second, ...others] = coders;
  if (!first || !second || others.length > 0) return [];
  const { both, only_first, only_second, neither } = t.agreement.figures.cells;
  const column = (cell: string, words: { readonly title: string; readonly hint: string }) =>
    countColumn(cell, words, ({ compared }) => compared.figures[`units/${cell}`]);
  return [
    column('both', both),
    column('only_first', {
      title: only_first.title(first.short),
      hint: only_first.hint(first.name),
    }),
    column('only_second', {
      title: only_second.title(second.short),
      hint: only_second.hint(second.name),
    }),
    column('neither', neither),
  ];
}

/** The columns of the table: how often each coder applied a code, where they meet, and the coefficients chosen. */
export function comparisonColumns(
  coders: readonly NamedCoder[],
  coefficients: readonly Coefficient[],
  t: Messages,
): ComparisonColumn[] {
  const { prevalence, prevalenceHint, figures } = t.agreement.figures;
  return [
    ...coders.map(({ short, name }, at) =>
      countColumn(
        `prevalence-${String(at)}`,
        { title: prevalence(short), hint: prevalenceHint(name) },
        ({ compared }) => figure(compared.prevalence[at] ?? 0),
      ),
    ),
    ...cellColumns(coders, t),
    ...coefficients.map((id): ComparisonColumn => ({
      id,
      title: figures[id].title,
      hint: figures[id].hint,
      kind: kindOf(id),
      figureOf: ({ compared }) => compared.figures[id],
      hasInterval: id === 'alpha',
    })),
  ];
}
