import type { Memo } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { reportToMarkdown } from '#interchange/table/markdown.ts';
import type { ReportBlock } from '#interchange/table/report.ts';
import type { WorkTables } from './work-tables.ts';

const NO_TABLE = { title: '', caption: [], columns: [], rows: [] } as const;

function dayOf({ createdAt }: Memo): string {
  const date = new Date(createdAt);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function blocksOf(memo: Memo, tables: WorkTables): ReportBlock[] {
  const heading = [dayOf(memo), memo.title].filter((part) => part !== '').join(' · ');
  const lines = richTextToPlain(memo.body).split('\n');
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'field', label: 'On', text: tables.subjectOf(memo) ?? 'something that is gone' },
    { kind: 'field', label: 'By', text: tables.coder(memo.coder) },
    ...lines
      .filter((line) => line.trim() !== '')
      .map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}

/** All memos as one text, the oldest first. */
export function memosMarkdown(memos: readonly Memo[], tables: WorkTables): string {
  const sorted = [...memos].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return reportToMarkdown({
    ...{ title: 'Memos', language: 'en', direction: 'ltr' },
    tables: [NO_TABLE],
    blocks: sorted.flatMap((memo) => blocksOf(memo, tables)),
  });
}
