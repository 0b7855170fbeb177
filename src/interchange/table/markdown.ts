import { cellText } from './cell-text.ts';
import type { Report, ReportBlock, ReportTable } from './report.ts';

/** Characters that would be taken for markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~&]/gu;
/** What would make the line a heading, list, quote, rule or table. */
const LINE_MARKUP = /^(\s*)(#{1,6}(?=\s|$)|[-+=:](?=[\s=:-]|$)|\d+(?=[.)](?:\s|$)))/u;

function escapeLine(line: string): string {
  return line
    .replace(MARKUP, '\\$&')
    .replace(LINE_MARKUP, (_, blank: string, mark: string) =>
      /^\d/u.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    )
    .trim();
}

/** The text as it stands, line breaks kept with `<br>`: it is never markup. */
function escaped(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(escapeLine)
    .join('<br>');
}

function tableLines(table: ReportTable): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(table.columns.map(({ title }) => escaped(title))),
    line(table.columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'))),
    ...table.rows.map((row) =>
      line(table.columns.map(({ kind }, at) => escaped(cellText(row[at] ?? null, kind)))),
    ),
  ];
}

function blockText(block: ReportBlock): string {
  const text = escaped(block.text);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'field':
      return `**${escaped(block.label)}:** ${text}`;
    case 'note':
      return `*${text}*`;
    case 'paragraph':
    case 'attribution':
      return text;
  }
}

/** In the file itself: nothing lies beside it. */
function pictureLine({ title, picture }: ReportTable): string[] {
  if (!picture) return [];
  const bytes = Array.from(picture.png, (byte) => String.fromCharCode(byte)).join('');
  return [`![${escaped(title)}](data:image/png;base64,${btoa(bytes)})`];
}

function tableText(table: ReportTable, report: Report): string {
  const heading = table.title === report.title ? [] : [`## ${escaped(table.title)}`];
  const lines = tableLines(table).join('\n');
  return [...heading, ...pictureLine(table), lines, ...table.caption.map(escaped)].join('\n\n');
}

/** GitHub-flavoured Markdown: the report to be read where it has one, else its tables with captions below. */
export function reportToMarkdown(report: Report): string {
  const body = report.blocks?.map(blockText) ?? report.tables.map((one) => tableText(one, report));
  return `${[`# ${escaped(report.title)}`, ...body].join('\n\n')}\n`;
}
