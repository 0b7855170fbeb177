import type { ReportCell, ReportTable } from './report.ts';

/** Spreadsheets take a cell that begins so for a formula; full-width forms too. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
/**
 * The same inside a text. Where the comma is the decimal sign, spreadsheets part cells at semicolons, and take quotes in
 * the middle of what is one cell to them for text, so that a new cell or row begins behind these.
 */
const STARTS_FORMULA_WITHIN = /([;\t\r\n])(?=[=+\-@＝＋－＠])/gu;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/u;
const BYTE_ORDER_MARK = '\uFEFF';

function csvCell(cell: ReportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const begun = STARTS_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  const safe = begun.replace(STARTS_FORMULA_WITHIN, "$1'");
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(cells: readonly ReportCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * RFC 4180 in UTF-8 with a byte order mark, by which Excel knows the encoding. A text that a spreadsheet would take for a
 * formula, wherever it parts its cells, gets an apostrophe before it.
 */
export function csvText(table: ReportTable): string {
  const lines = [table.columns.map((column) => column.title), ...table.rows].map(csvLine);
  return BYTE_ORDER_MARK + lines.join('');
}
