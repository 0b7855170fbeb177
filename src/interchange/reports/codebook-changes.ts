import type { Direction, Language } from '#domain/text/turn.ts';
import type { Report } from '#interchange/table/report.ts';

/** One thing that changed in one code. */
export interface CodebookChangeRow {
  /** Path of the code. */
  readonly code: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface CodebookChangeLabels {
  readonly title: string;
  readonly caption: readonly string[];
  readonly columns: Readonly<Record<keyof CodebookChangeRow, string>>;
  readonly language: Language;
  readonly direction: Direction;
}

/** What changed between two versions of a codebook, a row a change. */
export function codebookChangesReport(
  rows: readonly CodebookChangeRow[],
  { title, caption, columns, language, direction }: CodebookChangeLabels,
): Report {
  const keys = ['code', 'what', 'before', 'after'] as const;
  return {
    title,
    language,
    direction,
    tables: [
      {
        title,
        caption,
        columns: keys.map((key) => ({ key, title: columns[key], kind: 'text' })),
        rows: rows.map((row) => keys.map((key) => row[key] || null)),
      },
    ],
  };
}
