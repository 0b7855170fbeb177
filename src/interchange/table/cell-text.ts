import type { ColumnKind, ReportCell } from './report.ts';

/** Figures look the same in every language, so that they can be compared between files. */
const FIGURES = 'en-u-nu-latn';

function numberFormat(digits: number, style: 'decimal' | 'percent', least = 0): Intl.NumberFormat {
  return new Intl.NumberFormat(FIGURES, {
    style,
    minimumFractionDigits: least,
    maximumFractionDigits: digits,
  });
}

const FORMATS: Readonly<Record<ColumnKind, Intl.NumberFormat>> = {
  text: numberFormat(6, 'decimal'),
  integer: numberFormat(0, 'decimal'),
  decimal: numberFormat(2, 'decimal', 2),
  percent: numberFormat(1, 'percent', 1),
};

/** A cell as people read it. */
export function cellText(cell: ReportCell, kind: ColumnKind): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : FORMATS[kind].format(cell);
}
