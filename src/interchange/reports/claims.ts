import type { Direction, Language } from '#domain/text/turn.ts';
import type { Report, ReportBlock, ReportCell } from '#interchange/table/report.ts';

/** One end of a link: what is said or written there, with the names it may carry out of the project. */
export interface ClaimStatement {
  readonly text: string;
  /** Where it comes from; empty of what is no passage. */
  readonly attribution: string;
  readonly code: string;
  readonly document: string;
}

/** Two statements and how they are joined. */
export interface ClaimEntry {
  readonly relation: string;
  readonly first: ClaimStatement;
  readonly second: ClaimStatement;
  readonly note: string;
  readonly coder: string;
}

const COLUMNS = [
  'relation',
  'first',
  'firstAttribution',
  'firstCode',
  'firstDocument',
  'second',
  'secondAttribution',
  'secondCode',
  'secondDocument',
  'note',
  'coder',
] as const;
type ClaimColumn = (typeof COLUMNS)[number];

export interface ClaimReportLabels {
  readonly title: string;
  readonly columns: Readonly<Record<ClaimColumn, string>>;
  readonly caption: readonly string[];
  readonly language: Language;
  readonly direction: Direction;
}

function cellsOf({ relation, first, second, note, coder }: ClaimEntry): ReportCell[] {
  const cells: Readonly<Record<ClaimColumn, string>> = {
    relation,
    first: first.text,
    firstAttribution: first.attribution,
    firstCode: first.code,
    firstDocument: first.document,
    second: second.text,
    secondAttribution: second.attribution,
    secondCode: second.code,
    secondDocument: second.document,
    note,
    coder,
  };
  return COLUMNS.map((column) => cells[column] || null);
}

/** The parts of a line that have something to say. */
function line(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function statementBlocks({ text, attribution, code, document }: ClaimStatement): ReportBlock[] {
  const source = line(attribution, code, document);
  return [
    { kind: 'quote', text },
    ...(source ? [{ kind: 'attribution', text: source } as const] : []),
  ];
}

/** A row a link, both statements beside each other; to be read, they stand under their relation, one after the other. */
export function claimsReport(entries: readonly ClaimEntry[], labels: ClaimReportLabels): Report {
  const { title, columns, caption, language, direction } = labels;
  const relations = [...new Set(entries.map(({ relation }) => relation))];
  const blocks: ReportBlock[] = relations.flatMap((relation): ReportBlock[] => [
    { kind: 'heading', level: 2, text: relation },
    ...entries
      .filter((entry) => entry.relation === relation)
      .flatMap(({ first, second, note, coder }): ReportBlock[] => [
        ...statementBlocks(first),
        { kind: 'paragraph', text: relation },
        ...statementBlocks(second),
        { kind: 'note', text: line(note, `${columns.coder}: ${coder}`) },
      ]),
  ]);
  return {
    ...{ title, language, direction },
    tables: [
      {
        ...{ title, caption },
        columns: COLUMNS.map((key) => ({ key, title: columns[key], kind: 'text' as const })),
        rows: entries.map(cellsOf),
      },
    ],
    blocks: [...caption.map((text) => ({ kind: 'paragraph', text }) as const), ...blocks],
  };
}
