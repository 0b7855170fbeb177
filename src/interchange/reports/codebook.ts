import type { Direction, Language } from '#domain/text/turn.ts';
import type { Report, ReportBlock, ReportColumn } from '#interchange/table/report.ts';
import { codebookToFile, type CodebookDetails, type PlacedCode } from './codebook-to-file.ts';

const FIELDS = ['definition', 'include', 'exclude', 'example'] as const;

export interface CodebookReportLabels {
  readonly title: string;
  readonly columns: Readonly<
    Record<(typeof FIELDS)[number] | 'code' | 'level' | 'theme' | 'codings', string>
  >;
  readonly yes: string;
  readonly no: string;
  readonly caption: readonly string[];
  readonly pathSeparator: string;
  readonly language: Language;
  readonly direction: Direction;
}

export interface CodebookReportCode extends PlacedCode {
  /** Names of the code and those above it, the highest first. */
  readonly path: readonly string[];
  /** Codings of the code itself. */
  readonly codings: number;
}

function codeBlocks(one: CodebookReportCode, labels: CodebookReportLabels): ReportBlock[] {
  const level = Math.min(4, one.depth + 2) as 2 | 3 | 4;
  const fields = FIELDS.filter((field) => one.code[field].trim() !== '');
  return [
    { kind: 'heading', level, text: one.path.join(labels.pathSeparator) },
    ...fields.map(
      (field) => ({ kind: 'field', label: labels.columns[field], text: one.code[field] }) as const,
    ),
  ];
}

/** A row a code, in the codebook's order; its JSON is a codebook file that can be read again. */
export function codebookReport(
  codes: readonly CodebookReportCode[],
  details: CodebookDetails,
  labels: CodebookReportLabels,
): Report {
  const column = (key: keyof CodebookReportLabels['columns']): ReportColumn => ({
    key,
    title: labels.columns[key],
    kind: key === 'level' || key === 'codings' ? 'integer' : 'text',
  });
  const table = {
    title: labels.title,
    caption: labels.caption,
    columns: (['code', 'level', 'theme', ...FIELDS, 'codings'] as const).map(column),
    rows: codes.map(({ code, depth, path, codings }) => [
      path.join(labels.pathSeparator),
      depth + 1,
      code.isTheme ? labels.yes : labels.no,
      ...FIELDS.map((field) => code[field] || null),
      codings,
    ]),
  };
  const { title, language, direction } = labels;
  return {
    title,
    language,
    direction,
    tables: [table],
    blocks: codes.flatMap((one) => codeBlocks(one, labels)),
    json: codebookToFile(codes, details),
  };
}
