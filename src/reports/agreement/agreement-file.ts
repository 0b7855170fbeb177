import type { Figure } from '#analysis/agreement/figure.ts';
import type { CoderComparison } from '#analysis/agreement/project/coder-comparison.ts';
import type { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Wording } from '#i18n/wording.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { numberTitles } from '#interchange/reports/number-titles.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import type { ReportCell, ReportColumn, ReportTable } from '#interchange/table/report.ts';
import type { ColumnsOf, ComparisonColumn } from './comparison-columns.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import { documentTable } from './document-table.ts';
import { summaryRows } from './summary-rows.ts';

/** What is written: the table as it stands on the page, and what goes with it. */
export interface AgreementContent {
  readonly comparison: CoderComparison;
  /** What the columns and summaries are made of. */
  readonly of: ColumnsOf;
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
  /** A sentence each: together they are a paragraph. */
  readonly methods: readonly string[];
  /** The works that it names. */
  readonly references: readonly string[];
  readonly coders: readonly string[];
  /** By id. */
  readonly titleOf: (document: string) => string;
  /** The rounds side by side, where there are several. */
  readonly rounds?: ReportTable | undefined;
}

function cellOf(figure: Figure | undefined): ReportCell {
  return figure && 'value' in figure ? figure.value : null;
}

function reasonOf(figure: Figure | undefined, { messages }: Wording): string[] {
  const { reasons } = messages.agreement.figures;
  return figure && 'undefined' in figure ? [reasons[figure.undefined]] : [];
}

/** Why cells are empty, and what the others have to be read with. */
function notesOf(
  row: ComparisonRow,
  columns: readonly ComparisonColumn[],
  wording: Wording,
): string {
  const { flag, intervalLoss } = wording.messages.agreement.figures;
  const reasons = columns.flatMap(({ title, figureOf }) =>
    reasonOf(figureOf(row), wording).map((reason) => `${title}: ${reason}`),
  );
  const losses = columns.flatMap(({ title, intervalOf }) => {
    const interval = intervalOf?.(row);
    if (!interval || !('value' in interval.lower) || interval.undefinedResamples === 0) return [];
    return [intervalLoss(title, interval.undefinedResamples)];
  });
  return [...row.flags.map((each) => flag[each].text), ...reasons, ...losses].join('; ');
}

function codeTable(
  { columns, rows, methods, references }: AgreementContent,
  tree: CodeTree,
  wording: Wording,
): ReportTable {
  const { figures, notes } = wording.messages.agreement;
  const titles = numberTitles(columns.map(({ title }) => withoutIsolates(title)));
  const figureColumns = columns.flatMap(({ id, kind, intervalOf }, at): ReportColumn[] => {
    const title = titles[at] ?? id;
    const limits: ReportColumn[] = [
      { key: `${id}.lower`, title: figures.lower(title), kind },
      { key: `${id}.upper`, title: figures.upper(title), kind },
    ];
    return [{ key: id, title, kind }, ...(intervalOf ? limits : [])];
  });
  return {
    title: figures.title,
    captionHeading: notes.methods,
    caption: [
      ...(methods.length > 0 ? [methods.join(' ')] : []),
      ...(references.length > 0 ? [`${notes.references}:`, ...references] : []),
    ],
    columns: [
      { key: 'code', title: figures.code, kind: 'text' },
      ...figureColumns,
      { key: 'notes', title: figures.flags, kind: 'text' },
    ],
    rows: rows.map((row) => [
      tree.path(row.id).join(PATH_SEPARATOR),
      ...columns.flatMap(({ figureOf, intervalOf }) => {
        const interval = intervalOf?.(row);
        const limits = intervalOf ? [cellOf(interval?.lower), cellOf(interval?.upper)] : [];
        return [cellOf(figureOf(row)), ...limits];
      }),
      withoutIsolates(notesOf(row, columns, wording)),
    ]),
  };
}

/** Nothing where nothing is said of all codes together. */
function summaryTable({ of }: AgreementContent, wording: Wording): ReportTable[] {
  const { messages } = wording;
  const { figures } = messages.agreement;
  const rows = summaryRows(of, messages);
  if (rows.length === 0) return [];
  return [
    {
      title: figures.summary,
      caption: [],
      columns: [
        { key: 'figure', title: figures.summaryOf, kind: 'text' },
        { key: 'value', title: figures.value, kind: 'decimal' },
        { key: 'lower', title: figures.lower(figures.value), kind: 'decimal' },
        { key: 'upper', title: figures.upper(figures.value), kind: 'decimal' },
        { key: 'notes', title: figures.flags, kind: 'text' },
      ],
      rows: rows.map(({ title, figure, interval }) => [
        withoutIsolates(title),
        cellOf(figure),
        cellOf(interval?.lower),
        cellOf(interval?.upper),
        reasonOf(figure, wording).join(),
      ]),
    },
  ];
}

function tableOfDocuments({ of, titleOf }: AgreementContent, { messages }: Wording): ReportTable {
  const { figures } = messages.agreement;
  const { columns, rows } = documentTable(of, undefined, messages);
  return {
    title: figures.documentsTable,
    caption: [],
    columns: [
      { key: 'document', title: figures.document, kind: 'text' },
      ...columns.map(({ id, title, kind }): ReportColumn => ({ key: id, title, kind })),
    ],
    rows: rows.map((row) => [titleOf(row.id), ...row.figures.map(cellOf)]),
  };
}

/** Of three coders and more: alpha of every two, for all codes together and for each. */
function pairTable(
  content: AgreementContent,
  tree: CodeTree,
  { messages }: Wording,
): ReportTable[] {
  const { comparison, coders, rows } = content;
  if (comparison.pairs.length === 0) return [];
  const { figures } = messages.agreement;
  const name = ({ pair }: { readonly pair: readonly number[] }) =>
    withoutIsolates(figures.pair(coders[pair[0] ?? 0] ?? '', coders[pair[1] ?? 0] ?? ''));
  const titles = numberTitles(comparison.pairs.map(name), [figures.code]);
  const columns = titles.map((title, at): ReportColumn => ({
    key: `pair-${String(at)}`,
    title,
    kind: 'decimal',
  }));
  return [
    {
      title: figures.heatMap(figures.figures.alpha.title),
      caption: [],
      columns: [{ key: 'code', title: figures.code, kind: 'text' }, ...columns],
      rows: [
        [figures.allCodes, ...comparison.pairs.map(({ pooled }) => cellOf(pooled))],
        ...rows.map(({ id, at }) => [
          tree.path(id).join(PATH_SEPARATOR),
          ...comparison.pairs.map(({ perCode }) => cellOf(perCode[at]?.['alpha'])),
        ]),
      ],
    },
  ];
}

/** A comparison as a file: codes, summaries, documents and pairs, with how it was done. */
export function agreementFile(
  name: string,
  content: AgreementContent,
  tree: CodeTree,
  wording: Wording,
): ReportFile {
  const { figures } = wording.messages.agreement;
  return {
    name,
    captionTitle: figures.howItWasDone,
    report: {
      title: name,
      language: wording.tag,
      direction: wording.direction,
      tables: [
        codeTable(content, tree, wording),
        ...summaryTable(content, wording),
        ...(content.of.view === 'units'
          ? [...pairTable(content, tree, wording), tableOfDocuments(content, wording)]
          : []),
        ...(content.rounds ? [content.rounds] : []),
      ],
    },
  };
}
