import { figure, type Figure } from '#analysis/agreement/figure.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ColumnKind } from '#interchange/table/report.ts';
import type { ColumnsOf } from './comparison-columns.ts';

/** Figures of every document, beside those of all. */
export interface DocumentTable {
  readonly columns: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: ColumnKind;
  }[];
  readonly rows: readonly {
    /** Of the document. */
    readonly id: string;
    readonly figures: readonly (Figure | undefined)[];
  }[];
}

/** NVivo's own figures are those of a code in a file. */
function ofNvivo({ comparison }: ColumnsOf, code: number, t: Messages): DocumentTable {
  const { percent, cohen_kappa } = t.agreement.figures.figures;
  return {
    columns: [
      { id: 'percent', title: percent.title, kind: 'percent' },
      { id: 'kappa', title: cohen_kappa.title, kind: 'decimal' },
    ],
    rows: (comparison.otherPrograms?.nvivo[code]?.documents ?? []).map((each) => ({
      id: each.id,
      figures: [each.percent, each.kappa],
    })),
  };
}

/** By the place of a code; of all codes together where it is left out. */
export function documentTable(of: ColumnsOf, code: number | undefined, t: Messages): DocumentTable {
  if (of.view === 'nvivo' && code !== undefined) return ofNvivo(of, code, t);
  const { unitsColumn, figures, summaries } = t.agreement.figures;
  const units = { id: 'units', title: unitsColumn, kind: 'integer' } as const;
  const { documents } = of.comparison;
  if (code === undefined) {
    return {
      columns: [
        units,
        { id: 'alpha', title: summaries.alpha_binary_pooled.title, kind: 'decimal' },
      ],
      rows: documents.map(({ id, units: count, pooled }) => ({
        id,
        figures: [figure(count), pooled],
      })),
    };
  }
  return {
    columns: [
      units,
      { id: 'percent', title: figures.percent.title, kind: 'percent' },
      { id: 'alpha', title: figures.alpha.title, kind: 'decimal' },
    ],
    rows: documents.map(({ id, units: count, perCode }) => ({
      id,
      figures: [figure(count), perCode[code]?.percent, perCode[code]?.alpha],
    })),
  };
}
