import type { RichNode } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { markdownText } from '#interchange/table/markdown-text.ts';
import type { MemoFile, WrittenMemo } from './memo-file.ts';

/** Headings of a memo stand below its own, which is of the second level. */
const BELOW_TITLE = 1;
const DEEPEST_HEADING = 6;

type Marks = NonNullable<RichNode['marks']>;

/** Signs of a mark stand at letters: blanks at its edges stay outside. */
function marked(text: string, marks: Marks): string {
  const types = new Set(marks.map(({ type }) => type));
  const sign = (types.has('bold') ? '**' : '') + (types.has('italic') ? '*' : '');
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (sign === '' || words === '') return markdownInline(text);
  const closing = [...sign].reverse().join('');
  return `${before}${sign}${markdownInline(words)}${closing}${after}`;
}

/** Blanks at the edges are kept: other words stand beside them. */
function markdownInline(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return words === '' ? before : `${before}${markdownText(words)}${after}`;
}

function inline({ content = [] }: RichNode): string {
  return content
    .map((node) => {
      if (node.type === 'hardBreak') return '<br>';
      return marked(node.text ?? richTextToPlain(node), node.marks ?? []);
    })
    .join('')
    .trim();
}

function indented(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(by) + line))
    .join('\n');
}

function listText({ type, attrs, content = [] }: RichNode): string {
  const first = typeof attrs?.['start'] === 'number' ? attrs['start'] : 1;
  return content
    .map((item, at) => {
      const sign = type === 'orderedList' ? `${String(first + at)}. ` : '- ';
      const text = blocksText(item.content ?? [], '\n').trim();
      return sign + indented(text, sign.length).trimStart();
    })
    .join('\n');
}

/** Markdown knows cells of one line and one head row: a table without one gets an empty one. */
function tableText({ content = [] }: RichNode): string {
  const rows = content.map(({ content: cells = [] }) =>
    cells.flatMap((cell) => [
      (cell.content ?? []).map(cellText).join('<br>'),
      // What the cell goes over.
      ...Array.from({ length: spanOf(cell) - 1 }, () => ''),
    ]),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const hasHead = content[0]?.content?.every(({ type }) => type === 'tableHeader') ?? false;
  const [head = [], ...body] = hasHead ? rows : [[], ...rows];
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join(
    '\n',
  );
}

function spanOf({ attrs }: RichNode): number {
  const span = attrs?.['colspan'];
  return typeof span === 'number' ? span : 1;
}

function cellText(node: RichNode): string {
  if (node.type === 'paragraph' || node.type === 'heading') return inline(node);
  return markdownText(richTextToPlain(node));
}

function blockText(node: RichNode): string {
  switch (node.type) {
    case 'heading': {
      const level = Number(node.attrs?.['level'] ?? 2) + BELOW_TITLE;
      return `${'#'.repeat(Math.min(level, DEEPEST_HEADING))} ${inline(node)}`;
    }
    case 'bulletList':
    case 'orderedList':
      return listText(node);
    case 'blockquote':
      return blocksText(node.content ?? [], '\n\n')
        .split('\n')
        .map((line) => `> ${line}`.trim())
        .join('\n');
    case 'table':
      return tableText(node);
    case 'paragraph':
      return inline(node);
    default:
      return markdownText(richTextToPlain(node));
  }
}

/** In a list `between` is one line end: its items stand close. */
function blocksText(nodes: readonly RichNode[], between: string): string {
  return nodes
    .map((node) => blockText(node))
    .filter((text) => text !== '')
    .join(between);
}

function memoText({ title, about, coder, date, body }: WrittenMemo, labels: MemoFile['labels']) {
  const field = (label: string, text: string) =>
    `**${markdownText(label)}:** ${markdownText(text)}`;
  return [
    `## ${markdownText(title)}`,
    `${field(labels.about, about)}<br>${field(labels.by, `${coder}, ${date}`)}`,
    blocksText(body.content ?? [], '\n\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** GitHub-flavoured Markdown: a heading for every memo, what it is on and whose it is, and its text. */
export function memosToMarkdown({ title, memos, labels }: MemoFile): string {
  return `${[`# ${markdownText(title)}`, ...memos.map((memo) => memoText(memo, labels))].join('\n\n')}\n`;
}
