import Papa from 'papaparse';
import { success, type Result } from '#domain/result.ts';
import type { TableProblem, TableWarning } from '#interchange/problems.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TableFile, WrittenTable } from './table-file.ts';

const LISTED_ROWS = 20;
/** Excel's own hint in the first line. */
const SEPARATOR_LINE = /^sep=(.)\n/u;

interface ParsedRows {
  readonly cells: readonly (readonly string[])[];
  readonly isQuoteOpen: boolean;
}

function parseRows(text: string): ParsedRows {
  const hint = SEPARATOR_LINE.exec(text);
  const parsed = Papa.parse<string[]>(hint ? text.slice(hint[0].length) : text, {
    header: false,
    skipEmptyLines: 'greedy',
    ...(hint?.[1] && { delimiter: hint[1] }),
  });
  return {
    cells: parsed.data,
    isQuoteOpen: parsed.errors.some((error) => error.code === 'MissingQuotes'),
  };
}

function warningsOf({ cells, isQuoteOpen }: ParsedRows): TableWarning[] {
  const warnings: TableWarning[] = [];
  const width = cells[0]?.length ?? 0;
  const ragged = cells.flatMap((row, index) => (index > 0 && row.length !== width ? [index] : []));
  if (ragged.length > 0) {
    const rows = ragged.slice(0, LISTED_ROWS);
    warnings.push({ type: 'ragged-rows', count: ragged.length, rows });
  }
  if (isQuoteOpen) warnings.push({ type: 'unclosed-quote' });
  return warnings;
}

/** Text in any of the known encodings, its cells parted by any usual sign: commas, semicolons, tabs, bars. */
export function readCsv(file: TableFile): Result<WrittenTable, TableProblem> {
  const decoded = decodeText(file.bytes, file.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  const parsed = parseRows(text);
  return success({
    format: 'csv',
    cells: parsed.cells,
    encoding,
    warnings: [...warnings, ...warningsOf(parsed)],
  });
}
