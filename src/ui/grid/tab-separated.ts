/**
 * Reads what a spreadsheet puts on the clipboard: cells parted by tabs, rows by line ends; a cell that holds either
 * stands in quotes, with its own quotes doubled. The line end after the last row makes no further row.
 */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    row.push(found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? '');
    at = cell.lastIndex;
    if (text[at] !== '\t') {
      rows.push(row);
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      if (at + 1 >= text.length) break;
    }
    at += 1;
  }
  return rows;
}

/** One cell for the clipboard. */
export function formatTabSeparatedCell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
