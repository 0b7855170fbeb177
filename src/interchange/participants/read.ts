import Papa from 'papaparse';
import { failure, success, type Result } from '#domain/result.ts';
import type { TableProblem, TableWarning } from '#interchange/problems.ts';
import { sniffFile } from '#interchange/sniff-file.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { FoundEncoding, TextEncoding } from '#interchange/transcript.ts';
import { columnNames } from './column-names.ts';
import { guessColumn, type ColumnGuess } from './guess-column.ts';

export interface ParticipantColumn extends ColumnGuess {
  readonly name: string;
}

/** A table of participants: one row each, as many cells a row as there are columns, all as written. */
export interface ReadParticipants {
  readonly columns: readonly ParticipantColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The column that probably holds the participants' names. */
  readonly nameColumn: number;
  readonly delimiter: string;
  readonly encoding: FoundEncoding;
  readonly warnings: readonly TableWarning[];
}

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding?: TextEncoding;
}

interface ParsedRows {
  readonly cells: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly isQuoteOpen: boolean;
}

const NAME =
  /^(?:(?:full |participant(?:'s)? |respondent(?:'s)? )?name|participant|respondent|interviewee|case|نام|نوم)$/iu;
const LISTED_ROWS = 20;
/** Excel's own hint in the first line. */
const SEPARATOR_LINE = /^sep=(.)\n/u;

function parseRows(text: string): ParsedRows {
  const hint = SEPARATOR_LINE.exec(text);
  const parsed = Papa.parse<string[]>(hint ? text.slice(hint[0].length) : text, {
    header: false,
    skipEmptyLines: 'greedy',
    ...(hint?.[1] && { delimiter: hint[1] }),
  });
  return {
    cells: parsed.data,
    delimiter: parsed.meta.delimiter,
    isQuoteOpen: parsed.errors.some((error) => error.code === 'MissingQuotes'),
  };
}

function warningsOf(
  parsed: ParsedRows,
  width: number,
  repeated: readonly string[],
): TableWarning[] {
  const warnings: TableWarning[] = [];
  const ragged = parsed.cells.flatMap((row, index) =>
    index > 0 && row.length !== width ? [index] : [],
  );
  if (ragged.length > 0) {
    const rows = ragged.slice(0, LISTED_ROWS);
    warnings.push({ type: 'ragged-rows', count: ragged.length, rows });
  }
  if (repeated.length > 0) warnings.push({ type: 'repeated-columns', names: repeated });
  if (parsed.isQuoteOpen) warnings.push({ type: 'unclosed-quote' });
  return warnings;
}

/** The column called a name, or else the first of texts that do not repeat. */
function nameColumnOf(columns: readonly ParticipantColumn[]): number {
  const named = columns.findIndex((column) => NAME.test(column.name));
  if (named >= 0) return named;
  return Math.max(
    0,
    columns.findIndex((column) => column.type === 'text'),
  );
}

/** Reads a table of participants from CSV in any of the known encodings and with any usual delimiter. */
export function readParticipants(file: TableFile): Result<ReadParticipants, TableProblem> {
  const kind = sniffFile(file.bytes);
  if (kind) return failure({ type: 'wrong-type', extension: 'csv', found: kind });
  const decoded = decodeText(file.bytes, file.encoding);
  if (!decoded.ok) return decoded;
  const parsed = parseRows(decoded.value.text);
  const [header = [], ...body] = parsed.cells;
  if (body.length === 0) return failure({ type: 'no-rows' });
  const { names, repeated } = columnNames(header);
  const rows = body.map((row) => names.map((_, column) => row[column]?.trim() ?? ''));
  const columns = names.map((name, column) => ({
    name,
    ...guessColumn(rows.map((row) => row[column] ?? '')),
  }));
  return success({
    columns,
    rows,
    nameColumn: nameColumnOf(columns),
    delimiter: parsed.delimiter,
    encoding: decoded.value.encoding,
    warnings: [...decoded.value.warnings, ...warningsOf(parsed, names.length, repeated)],
  });
}
