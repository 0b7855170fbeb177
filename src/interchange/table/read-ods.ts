import { failure, success, type Result } from '#domain/result.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import {
  spreadsheetXmlLimitBytes,
  tableCellLimit,
  unpackedLimitBytes,
} from '#interchange/limits.ts';
import type { TableProblem } from '#interchange/problems.ts';
import { OdsRows, OdsStopped } from './ods-rows.ts';
import type { TableFile, WrittenTable } from './table-file.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const CHUNK_BYTES = 1 << 20;

function parse(content: Uint8Array, rows: OdsRows): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < content.length; start += CHUNK_BYTES) {
    rows.write(decoder.decode(content.subarray(start, start + CHUNK_BYTES), { stream: true }));
  }
  rows.write(decoder.decode());
  rows.close();
}

/**
 * A sheet of an OpenDocument spreadsheet. `hucre`, which reads Excel's, is not used for these: it drops rows under a heading
 * that is repeated on every page and rows that can be folded away, and refuses sheets with a format down to the last row.
 */
export async function readOds(file: TableFile): Promise<Result<WrittenTable, TableProblem>> {
  const unpacked = await unpackEntries(
    file.bytes,
    (name) => name === CONTENT || name === MANIFEST,
    unpackedLimitBytes(file.bytes.length, spreadsheetXmlLimitBytes),
  );
  if (!unpacked.ok) return unpacked;
  const { files } = unpacked.value;
  const manifest = new TextDecoder('utf-8').decode(files.get(MANIFEST));
  if (manifest.includes('encryption-data')) return failure({ type: 'password-protected' });
  const content = files.get(CONTENT);
  if (!content) return failure({ type: 'damaged' });
  const rows = new OdsRows(file.sheet);
  try {
    parse(content, rows);
  } catch (error) {
    if (error instanceof OdsStopped && error.type === 'table-too-large')
      return failure({ type: 'table-too-large', limitCells: tableCellLimit });
    // The decoder's, for bytes that are no characters.
    if (error instanceof OdsStopped || error instanceof TypeError)
      return failure({ type: 'damaged' });
    throw error;
  }
  const { names, read } = rows;
  if (read === undefined) return failure({ type: 'no-rows' });
  return success({ format: 'ods', cells: rows.rows, sheets: { names, read }, warnings: [] });
}
