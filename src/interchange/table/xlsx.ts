import { writeXlsx, type CellValue, type ColumnDef, type WriteSheet } from 'hucre/xlsx';
import { replaceIllegal } from '#interchange/xml/illegal-characters.ts';
import type { ColumnKind, Report, ReportCell, ReportPicture, ReportTable } from './report.ts';

/** Excel's limits: characters of a cell, characters of a sheet's name. */
const CELL_LIMIT = 32_767;
const NAME_LIMIT = 31;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\]/gu;
const REPLACEMENT = '\uFFFD';
/** The first half of a character whose other half was cut off. */
const HALF_AT_END = /[\uD800-\uDBFF]$/u;
/** Excel reads `_x000D_` in a text as a character; an escaped underscore keeps it as it stands. */
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/gu;

const NUMBER_FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  integer: '#,##0',
  decimal: '0.00',
  percent: '0.0%',
};

/** Not more of a text than may be, and no half of a character at its end. */
function cutTo(text: string, limit: number): string {
  return text.length > limit ? text.slice(0, limit).replace(HALF_AT_END, '') : text;
}

function xlsxCell(cell: ReportCell): CellValue {
  if (typeof cell !== 'string') return cell;
  const kept = cell.length > CELL_LIMIT ? `${cutTo(cell, CELL_LIMIT - 1)}…` : cell;
  return replaceIllegal(kept, REPLACEMENT).text.replace(LOOKS_ESCAPED, '_x005F_');
}

function columnOf(kind: ColumnKind, title: string): ColumnDef {
  const format = NUMBER_FORMATS[kind];
  const width = kind === 'text' ? 32 : Math.min(24, Math.max(10, title.length + 2));
  const style = { alignment: { wrapText: kind === 'text', vertical: 'top' } } as const;
  return format === undefined ? { width, style } : { width, style, numFmt: format };
}

/** A sheet's name as Excel takes it, unlike the names before. */
function sheetName(title: string, taken: Set<string>): string {
  const legal = replaceIllegal(title, REPLACEMENT)
    .text.replace(FORBIDDEN_IN_NAME, ' ')
    .replace(/^'+|'+$/gu, '')
    .trim();
  const clean = cutTo(legal, NAME_LIMIT) || '1';
  let name = clean;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = ` ${String(count)}`;
    name = cutTo(clean, NAME_LIMIT - suffix.length).trimEnd() + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

type SheetImage = NonNullable<WriteSheet['images']>[number];

/** Pixels of a sheet that are seen at once. */
const ROOM = { width: 900, height: 1200 };

/** Below the table. */
function sheetImage({ title, rows }: ReportTable, picture: ReportPicture): SheetImage {
  const scale = Math.min(1, ROOM.width / picture.width, ROOM.height / picture.height);
  return {
    data: picture.png,
    type: 'png',
    anchor: { from: { row: rows.length + 2, col: 0 } },
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
    altText: title,
  };
}

function tableSheet(table: ReportTable, report: Report, name: string): WriteSheet {
  const header = table.columns.map(({ title }) => xlsxCell(title));
  const bold = { style: { font: { bold: true }, alignment: { wrapText: true } } };
  return {
    name,
    columns: table.columns.map(({ kind, title }) => columnOf(kind, title)),
    rows: [header, ...table.rows.map((row) => row.map(xlsxCell))],
    cells: new Map(header.map((value, at) => [`0,${String(at)}`, { value, ...bold }])),
    freezePane: { rows: 1 },
    ...(table.picture && { images: [sheetImage(table, table.picture)] }),
    view: { rightToLeft: report.direction === 'rtl' },
  };
}

/** What is counted, in a sheet of its own, so that the tables begin with their header row. */
function captionSheet(report: Report, name: string): WriteSheet {
  const lines = report.tables.flatMap(({ title, caption }) => [title, ...caption]);
  return {
    name,
    columns: [columnOf('text', '')].map((column) => ({ ...column, width: 100 })),
    rows: lines.map((line) => [xlsxCell(line)]),
    view: { rightToLeft: report.direction === 'rtl' },
  };
}

/** A workbook with a sheet a table, and one that says what is counted. */
export async function reportToXlsx(
  report: Report,
  captionTitle: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const sheets = report.tables.map((table) =>
    tableSheet(table, report, sheetName(table.title, taken)),
  );
  if (report.tables.some(({ caption }) => caption.length > 0))
    sheets.push(captionSheet(report, sheetName(captionTitle, taken)));
  return new Uint8Array(await writeXlsx({ sheets }));
}
