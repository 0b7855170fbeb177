import type { RichNode } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { tameRichText } from '#domain/tame-rich-text.ts';
import { markdownText } from '#interchange/table/markdown-text.ts';
import type { MemoFile, WrittenMemo } from './memo-file.ts';
import { tableGrid } from './table-grid.ts';

/** Headings of a memo stand below its own, which is of the second level. */
const BELOW_TITLE = 1;
const DEEPEST_HEADING = 6;

/** By the type of a mark: its sign, and the tag that stands for it where the sign would be read as a star. */
const MARKS = { bold: ['**', 'strong'], italic: ['*', 'em'] } as const;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** Whether a sign between two letters is read as one: beside punctuation it needs a blank or more of it on its other side. */
function isSign(inner: string, outer: string): boolean {
  return !PUNCTUATION.test(inner) || outer === '' || /^\s$/u.test(outer) || PUNCTUATION.test(outer);
}

/** What stands beside a marked text. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** Whether the signs of a mark are read as such around words; another's sign before them would run into theirs. */
function takesSigns(words: string, { before, after }: Beside): boolean {
  const [last = '', next = ''] = [[...before].at(-1), [...after][0]];
  const [first = '', end = ''] = [[...words][0], [...words].at(-1)];
  return last !== '*' && isSign(first, last) && isSign(end, next);
}

/** Signs of a mark stand at letters: blanks at its edges stay outside. */
function marked({ text = '', marks = [] }: RichNode, { before, after }: Beside): string {
  const types = new Set(marks.map(({ type }) => type));
  const own = (['bold', 'italic'] as const).filter((type) => types.has(type));
  const [, blank = '', words = '', rest = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (own.length === 0 || words === '') return markdownInline(text);
  const written = markdownInline(words);
  const hasSigns = takesSigns(written, { before: before + blank, after: rest + after });
  const opening = own.map((type) => (hasSigns ? MARKS[type][0] : `<${MARKS[type][1]}>`));
  const closing = own.map((type) => (hasSigns ? MARKS[type][0] : `</${MARKS[type][1]}>`));
  return `${blank}${opening.join('')}${written}${closing.reverse().join('')}${rest}`;
}

/** Blanks at the edges are kept: other words stand beside them. */
function markdownInline(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return words === '' ? before : `${before}${markdownText(words)}${after}`;
}

function inline({ content = [] }: RichNode): string {
  let line = '';
  for (const [at, node] of content.entries()) {
    if (node.type === 'hardBreak') line += '<br>';
    else if (node.text === undefined) line += markdownInline(richTextToPlain(node));
    else {
      const next = content[at + 1];
      const after = next?.type === 'hardBreak' ? '<' : (next?.text ?? '');
      line += marked(node, { before: line, after });
    }
  }
  return line.trim();
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
      const text = blocksText(item.content ?? [], true).trim();
      return sign + indented(text, sign.length).trimStart();
    })
    .join('\n');
}

/** Markdown knows cells of one line and one head row: a table without one gets an empty one. */
function tableText(table: RichNode): string {
  const grid = tableGrid(table);
  if (!grid) return markdownText(richTextToPlain(table));
  const rows = grid.map((row) =>
    row.map((cell) => (cell?.content ?? []).map(cellText).join('<br>')),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const nothing = grid[0]?.map(() => '') ?? [''];
  const hasHead = table.content?.[0]?.content?.every(({ type }) => type === 'tableHeader') ?? false;
  const [head = nothing, ...body] = hasHead ? rows : [nothing, ...rows];
  return [line(head), line(nothing.map(() => '---')), ...body.map(line)].join('\n');
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
      return blocksText(node.content ?? [])
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

const LISTS: ReadonlySet<string> = new Set(['bulletList', 'orderedList']);

/** `isItem`: within an item of a list, where a list below its words stands close to them. */
function blocksText(nodes: readonly RichNode[], isItem = false): string {
  let text = '';
  for (const node of nodes) {
    const block = blockText(node);
    if (block === '') continue;
    const isClose = isItem && LISTS.has(node.type);
    text += text === '' ? block : (isClose ? '\n' : '\n\n') + block;
  }
  return text;
}

function memoText({ title, about, coder, date, body }: WrittenMemo, labels: MemoFile['labels']) {
  const field = (label: string, text: string) =>
    `**${markdownText(label)}:** ${markdownText(text)}`;
  return [
    `## ${markdownText(title)}`,
    `${field(labels.about, about)}<br>${field(labels.by, `${coder}, ${date}`)}`,
    blocksText(tameRichText(body).content ?? []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** GitHub-flavoured Markdown: a heading for every memo, what it is on and whose it is, and its text. */
export function memosToMarkdown({ title, memos, labels }: MemoFile): string {
  return `${[`# ${markdownText(title)}`, ...memos.map((memo) => memoText(memo, labels))].join('\n\n')}\n`;
}
