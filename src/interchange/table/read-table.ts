import { failure, success, type Result } from '#domain/result.ts';
import { isEncryptedOffice } from '#interchange/is-encrypted-office.ts';
import { tableCellLimit } from '#interchange/limits.ts';
import type { TableProblem, TableWarning } from '#interchange/problems.ts';
import { sniffFile } from '#interchange/sniff-file.ts';
import { tooLarge } from '#interchange/too-large.ts';
import type { FoundEncoding } from '#interchange/transcript.ts';
import { columnNames } from './column-names.ts';
import { describeColumn, type TableColumn } from './describe-column.ts';
import { readCsv } from './read-csv.ts';
import type { Sheets, TableFile, WrittenTable } from './table-file.ts';

/** A table with a header row: as many cells a row as there are columns, as written; line ends in them are LF. */
export interface ReadTable {
  readonly format: WrittenTable['format'];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Of a text file. */
  readonly encoding?: FoundEncoding;
  /** Of a workbook. */
  readonly sheets?: Sheets;
  readonly warnings: readonly TableWarning[];
}

const ODS = 'mimetypeapplication/vnd.oasis.opendocument';

async function readWritten(file: TableFile): Promise<Result<WrittenTable, TableProblem>> {
  const kind = sniffFile(file.bytes);
  if (kind === undefined) return readCsv(file);
  if (kind === 'spreadsheet') {
    const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 128));
    return head.includes(ODS)
      ? (await import('./read-ods.ts')).readOds(file)
      : (await import('./read-xlsx.ts')).readXlsx(file);
  }
  if (kind === 'legacy-office' && isEncryptedOffice(file.bytes))
    return failure({ type: 'password-protected' });
  return failure({ type: 'no-table', found: kind });
}

/** What stands behind the header's last cell is kept where rows of all lengths are usual: in workbooks. */
function widthOf({ format, cells }: WrittenTable): number {
  const [header = []] = cells;
  if (format === 'csv') return header.length;
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}

function toTable(written: WrittenTable): Result<ReadTable, TableProblem> {
  const { cells, warnings, ...file } = written;
  const [header = [], ...body] = cells;
  const width = widthOf(written);
  if (width * cells.length > tableCellLimit)
    return failure({ type: 'table-too-large', limitCells: tableCellLimit });
  if (body.length === 0) return failure({ type: 'no-rows' });
  const { names, repeated } = columnNames(
    Array.from({ length: width }, (_, column) => header[column] ?? ''),
  );
  const rows = body.map((row) => names.map((_, column) => row[column] ?? ''));
  const columns = names.map((name, column) =>
    describeColumn(
      name,
      rows.map((row) => row[column] ?? ''),
    ),
  );
  return success({
    ...file,
    columns,
    rows,
    warnings:
      repeated.length > 0 ? [...warnings, { type: 'repeated-columns', names: repeated }] : warnings,
  });
}

/** Reads a table of any format: CSV and TSV in any of the known encodings, a sheet of an Excel or OpenDocument workbook. */
export async function readTable(file: TableFile): Promise<Result<ReadTable, TableProblem>> {
  if (file.bytes.length === 0) return failure({ type: 'empty' });
  const large = tooLarge(file.name, file.bytes.length);
  if (large) return failure(large);
  const written = await readWritten(file);
  return written.ok ? toTable(written.value) : written;
}
