import { cellText } from './cell-text.ts';
import { markdownText } from './markdown-text.ts';
import type { Report, ReportBlock, ReportTable } from './report.ts';

function tableLines(table: ReportTable): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(table.columns.map(({ title }) => markdownText(title))),
    line(table.columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'))),
    ...table.rows.map((row) =>
      line(table.columns.map(({ kind }, at) => markdownText(cellText(row[at] ?? null, kind)))),
    ),
  ];
}

function blockText(block: ReportBlock): string {
  const text = markdownText(block.text);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'field':
      return `**${markdownText(block.label)}:** ${text}`;
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
  return [`![${markdownText(title)}](data:image/png;base64,${btoa(bytes)})`];
}

function tableText(table: ReportTable, report: Report): string {
  const heading = table.title === report.title ? [] : [`## ${markdownText(table.title)}`];
  const lines = tableLines(table).join('\n');
  const { captionHeading } = table;
  const above = captionHeading === undefined ? [] : [`## ${markdownText(captionHeading)}`];
  const caption = table.caption.map(markdownText);
  return [...heading, ...pictureLine(table), lines, ...above, ...caption].join('\n\n');
}

/** GitHub-flavoured Markdown: the report to be read where it has one, else its tables with captions below. */
export function reportToMarkdown(report: Report): string {
  const body = report.blocks?.map(blockText) ?? report.tables.map((one) => tableText(one, report));
  return `${[`# ${markdownText(report.title)}`, ...body].join('\n\n')}\n`;
}
