import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import Papa from 'papaparse';

type Cells = readonly string[];

/** Marks that keep names of another direction apart; a reader never sees them. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}

/** Rows of a table as CSV, the head first, each cell as text. */
export function csvRows(text: string): Cells[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

export async function readCsv(path: string): Promise<Cells[]> {
  return csvRows(await readFile(path, 'utf8'));
}

/** Rows of the first sheet, and all text of the others. */
export async function readWorkbook(path: string) {
  const { sheets } = await readXlsx(new Uint8Array(await readFile(path)));
  const [table, ...others] = sheets;
  return {
    rows: (table?.rows ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    notes: others.flatMap(({ rows }) => rows.flat().map(String)),
  };
}

/** Paragraphs of a Word file, cells of tables among them. */
export async function readWord(path: string): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: await readFile(path) });
  return value.split('\n').filter((line) => line !== '');
}

/** A table's rows as objects by its head. */
export function records([head = [], ...rows]: readonly Cells[]): Map<string, string>[] {
  return rows.map(
    (row) => new Map(head.map((title, at) => [withoutIsolates(title), row[at] ?? ''])),
  );
}
