import type { Direction, Language } from '#domain/text/turn.ts';
import { cellText } from '#interchange/table/cell-text.ts';
import type { Report, ReportBlock, ReportColumn } from '#interchange/table/report.ts';
import { codebookToFile, type CodebookDetails, type PlacedCode } from './codebook-to-file.ts';

const FIELDS = ['definition', 'include', 'exclude', 'example'] as const;
const EXAMPLES = ['typical', 'borderline'] as const;

type ColumnKey =
  (typeof FIELDS)[number] | (typeof EXAMPLES)[number] | 'code' | 'level' | 'theme' | 'codings';

export interface CodebookReportLabels {
  readonly title: string;
  readonly columns: Readonly<Record<ColumnKey, string>>;
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
  /** Codings of the code itself; left out of the report where nobody counted them. */
  readonly codings?: number | undefined;
  /** Passages that show the code, as they are to be read. */
  readonly examples?:
    { readonly [Kind in (typeof EXAMPLES)[number]]: readonly string[] } | undefined;
}

function codeBlocks(one: CodebookReportCode, labels: CodebookReportLabels): ReportBlock[] {
  const level = Math.min(4, one.depth + 2) as 2 | 3 | 4;
  const codings = cellText(one.codings ?? null, 'integer');
  const field = (key: ColumnKey, text: string) =>
    text.trim() === '' ? [] : [{ kind: 'field', label: labels.columns[key], text } as const];
  return [
    { kind: 'heading', level, text: one.path.join(labels.pathSeparator) },
    ...FIELDS.flatMap((key) => field(key, one.code[key])),
    ...EXAMPLES.flatMap((key) => (one.examples?.[key] ?? []).flatMap((text) => field(key, text))),
    ...field('codings', codings),
  ];
}

/** A row a code, in the codebook's order; its JSON is a codebook file that can be read again. */
export function codebookReport(
  codes: readonly CodebookReportCode[],
  details: CodebookDetails,
  labels: CodebookReportLabels,
): Report {
  const column = (key: ColumnKey): ReportColumn => ({
    key,
    title: labels.columns[key],
    kind: key === 'level' || key === 'codings' ? 'integer' : 'text',
  });
  const kinds = EXAMPLES.filter((kind) => codes.some(({ examples }) => examples?.[kind].length));
  const counted = codes.some(({ codings }) => codings !== undefined) ? ['codings' as const] : [];
  const table = {
    title: labels.title,
    caption: labels.caption,
    columns: (['code', 'level', 'theme', ...FIELDS, ...kinds, ...counted] as const).map(column),
    rows: codes.map(({ code, depth, path, codings, examples }) => [
      path.join(labels.pathSeparator),
      depth + 1,
      code.isTheme ? labels.yes : labels.no,
      ...FIELDS.map((field) => code[field] || null),
      ...kinds.map((kind) => examples?.[kind].join('\n') || null),
      ...counted.map(() => codings ?? null),
    ]),
  };
  const { title, language, direction } = labels;
  return {
    title,
    language,
    direction,
    tables: [table],
    blocks: [
      ...labels.caption.map((text) => ({ kind: 'paragraph', text }) as const),
      ...codes.flatMap((one) => codeBlocks(one, labels)),
    ],
    json: codebookToFile(codes, details),
  };
}
