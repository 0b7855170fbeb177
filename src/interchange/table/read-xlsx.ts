import { readXlsx as readWorkbook, type CellValue, type Workbook } from 'hucre/xlsx';
import { failure, success, type Result } from '#domain/result.ts';
import { packEntries } from '#interchange/archive/pack-entries.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { tableCellLimit, unpackedLimitBytes, workbookXmlLimitBytes } from '#interchange/limits.ts';
import type { TableProblem } from '#interchange/problems.ts';
import { dateCell } from './date-cell.ts';
import type { TableFile, WrittenTable } from './table-file.ts';

/** What cells are made of; pictures, macros and stored pivots are not unpacked. */
const PARTS = /^(?!xl\/pivotCache\/).*\.(?:xml|rels)$/iu;
/** A time of day alone counts from the day before the first. */
const FIRST_YEAR = 1900;
const LINE_END = /\r\n?/gu;

function dateText(date: Date): string {
  const iso = date.toISOString();
  return date.getUTCFullYear() < FIRST_YEAR ? iso.slice(11, 19) : dateCell(iso);
}

/** A cell as it would stand in the same table as CSV; of a formula its last result. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replace(LINE_END, '\n');
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

interface OpenedSheet {
  readonly names: readonly string[];
  readonly workbook: Workbook;
}

async function openSheet(
  bytes: Uint8Array<ArrayBuffer>,
  sheet: string | undefined,
): Promise<OpenedSheet> {
  const names: string[] = [];
  const workbook = await readWorkbook(bytes, {
    sheets: ({ name }, index) => {
      names.push(name);
      return sheet === undefined ? index === 0 : name === sheet;
    },
  });
  return { names, workbook };
}

/**
 * A sheet of an Excel workbook. Its parts are unpacked with a limit first, since what reads them has none, and what is
 * read are these very bytes.
 */
export async function readXlsx(file: TableFile): Promise<Result<WrittenTable, TableProblem>> {
  const unpacked = await unpackEntries(
    file.bytes,
    (name) => PARTS.test(name),
    unpackedLimitBytes(file.bytes.length, workbookXmlLimitBytes),
  );
  if (!unpacked.ok) return unpacked;
  try {
    const packed = packEntries(unpacked.value.files);
    const { names, workbook } = await openSheet(packed, file.sheet);
    const read = workbook.sheets[0];
    if (!read) return failure({ type: 'no-rows' });
    const cells = read.rows
      .map((row) => Array.from(row, cellText))
      .filter((row) => row.some((cell) => cell.trim() !== ''));
    return success({ format: 'xlsx', cells, sheets: { names, read: read.name }, warnings: [] });
  } catch (error) {
    // The one limit of the reader's own: a sheet with a cell in its last corner.
    const isTooLarge = error instanceof Error && /over the \d+ limit/u.test(error.message);
    return failure(
      isTooLarge ? { type: 'table-too-large', limitCells: tableCellLimit } : { type: 'damaged' },
    );
  }
}
