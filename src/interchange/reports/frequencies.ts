import type { Direction, Language } from '#domain/text/turn.ts';
import type { Report, ReportCell, ReportColumn } from '#interchange/table/report.ts';
import { numberTitles } from './number-titles.ts';

/** A column of figures, as the reader knows it. */
export interface FrequencyReportColumn {
  /** Names the column in JSON: `value:official`. */
  readonly key: string;
  /** The group's value, the coder's or document's name. */
  readonly title: string;
  /** N of "n of N cases". */
  readonly cases: number;
}

interface FrequencyReportCell {
  readonly codings: number;
  readonly documents: number;
  readonly cases: number;
  readonly characters: number;
  readonly share: number | undefined;
}

export interface FrequencyReportRow {
  /** Names of the code and those above it, the highest first. */
  readonly path: readonly string[];
  readonly cells: readonly FrequencyReportCell[];
}

export interface FrequencyReportLabels {
  readonly title: string;
  readonly code: string;
  readonly level: string;
  /** Titles of a figure in a column: "official: cases (of 7)". */
  readonly codings: (column: FrequencyReportColumn) => string;
  readonly documents: (column: FrequencyReportColumn) => string;
  readonly cases: (column: FrequencyReportColumn) => string;
  readonly characters: (column: FrequencyReportColumn) => string;
  readonly share: (column: FrequencyReportColumn) => string;
  /** How it is counted, a sentence each. */
  readonly caption: readonly string[];
  readonly pathSeparator: string;
  readonly language: Language;
  readonly direction: Direction;
}

const FIGURES = ['codings', 'documents', 'cases', 'characters', 'share'] as const;

/** A row a code: its path and level (1 at the top), then five figures for every column. */
export function frequenciesReport(
  columns: readonly FrequencyReportColumn[],
  rows: readonly FrequencyReportRow[],
  labels: FrequencyReportLabels,
): Report {
  const titles = numberTitles(columns.map(({ title }) => title));
  const figures = columns.flatMap((column, at) =>
    FIGURES.map((figure): ReportColumn => ({
      key: `${column.key}.${figure}`,
      title: labels[figure]({ ...column, title: titles[at] ?? column.title }),
      kind: figure === 'share' ? 'percent' : 'integer',
    })),
  );
  const table = {
    title: labels.title,
    caption: labels.caption,
    columns: [
      { key: 'code', title: labels.code, kind: 'text' },
      { key: 'level', title: labels.level, kind: 'integer' },
      ...figures,
    ] satisfies ReportColumn[],
    rows: rows.map(({ path, cells }): ReportCell[] => [
      path.join(labels.pathSeparator),
      path.length,
      ...cells.flatMap((cell) => FIGURES.map((figure) => cell[figure] ?? null)),
    ]),
  };
  const { title, language, direction } = labels;
  return { title, language, direction, tables: [table] };
}
