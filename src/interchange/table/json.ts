import type { Report, ReportTable } from './report.ts';

function tableToJson({ title, caption, columns, rows }: ReportTable) {
  return {
    title,
    caption,
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ key }, position) => [key, row[position] ?? null])),
    ),
  };
}

/**
 * A report as data: `{ format: "hashiya-report", version: 1, title, language, tables }`; a table has `title`, `caption`
 * (what is counted), `columns` (`key`, `title`, `kind`) and `rows`, objects with the columns' keys. Percentages are
 * fractions; null where there is no value.
 */
export function reportToJson({ title, language, tables, json }: Report): string {
  const report = {
    format: 'hashiya-report',
    version: 1,
    title,
    language,
    tables: tables.map(tableToJson),
  };
  return `${JSON.stringify(json ?? report, undefined, 2)}\n`;
}
