import { timecode } from '#domain/text/timecode.ts';
import type { Direction, Language } from '#domain/text/turn.ts';
import type { Report, ReportBlock, ReportCell, ReportColumn } from '#interchange/table/report.ts';
import { numberTitles } from './number-titles.ts';

/** A retrieved coding or a quote of the list, with the names it may carry out of the project. */
export interface QuoteEntry {
  readonly text: string;
  /** Printed beneath the text, where both are given. */
  readonly translation?: string | undefined;
  readonly attribution: string;
  readonly before: string;
  readonly after: string;
  /** Names of the code and those above it; empty without a code. */
  readonly path: readonly string[];
  readonly coders: readonly string[];
  readonly document: string;
  readonly participant: string | undefined;
  readonly speaker: string | undefined;
  /** Seconds. */
  readonly time: number | undefined;
  /** Of the document's file: `3`, or `3–4`. */
  readonly page: string | undefined;
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly note: string | undefined;
  readonly attributes: readonly {
    /** Two attributes may have one name. */
    readonly id: string;
    readonly name: string;
    readonly value: string | number | boolean;
  }[];
}

const TEXT_COLUMNS = [
  'text',
  'attribution',
  'code',
  'coder',
  'document',
  'participant',
  'speaker',
  'time',
  'page',
] as const;
const LAST_COLUMNS = ['start', 'end', 'before', 'after', 'note'] as const;
type QuoteColumn = (typeof TEXT_COLUMNS)[number] | (typeof LAST_COLUMNS)[number] | 'translation';

/** Translations have a column where there is any. */
function textColumns(entries: readonly QuoteEntry[]): QuoteColumn[] {
  const [text, ...rest] = TEXT_COLUMNS;
  const hasBoth = entries.some(({ translation }) => translation !== undefined);
  return hasBoth ? [text, 'translation', ...rest] : [text, ...rest];
}

export interface QuoteReportLabels {
  readonly title: string;
  readonly columns: Readonly<Record<QuoteColumn, string>>;
  readonly yes: string;
  readonly no: string;
  /** What was asked for: codes, coder, group. */
  readonly caption: readonly string[];
  readonly pathSeparator: string;
  readonly listSeparator: string;
  readonly language: Language;
  readonly direction: Direction;
}

function cellOf(entry: QuoteEntry, column: QuoteColumn, labels: QuoteReportLabels): ReportCell {
  switch (column) {
    case 'code':
      return entry.path.join(labels.pathSeparator) || null;
    case 'coder':
      return entry.coders.join(labels.listSeparator);
    case 'time':
      return entry.time === undefined ? null : timecode(entry.time);
    default:
      return entry[column] ?? null;
  }
}

function attributeCell(entry: QuoteEntry, id: string, labels: QuoteReportLabels): ReportCell {
  const value = entry.attributes.find((attribute) => attribute.id === id)?.value;
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  return value ?? null;
}

/** A column an attribute, in the order in which they first come. */
function attributeColumns(
  entries: readonly QuoteEntry[],
  labels: QuoteReportLabels,
): (ReportColumn & { readonly attribute: string })[] {
  const names = new Map(
    entries.flatMap(({ attributes }) => attributes.map(({ id, name }) => [id, name])),
  );
  const titles = numberTitles([...names.values()], Object.values(labels.columns));
  return [...names.keys()].map((attribute, at) => {
    const title = titles[at] ?? '';
    return { attribute, key: `attribute:${title}`, title, kind: 'text' };
  });
}

function passageBlocks(entry: QuoteEntry): ReportBlock[] {
  return [
    { kind: 'quote', text: entry.text },
    ...(entry.translation ? [{ kind: 'quote', text: entry.translation } as const] : []),
    { kind: 'attribution', text: entry.attribution },
    ...(entry.note ? [{ kind: 'note', text: entry.note } as const] : []),
  ];
}

/** Passages under headings of their codes, in the order in which the codes first come. */
function blocksUnderCodes(entries: readonly QuoteEntry[], separator: string): ReportBlock[] {
  const entriesByPath = new Map<string, QuoteEntry[]>();
  for (const entry of entries) {
    const path = entry.path.join(separator);
    const group = entriesByPath.get(path);
    if (group) group.push(entry);
    else entriesByPath.set(path, [entry]);
  }
  return [...entriesByPath].flatMap(([path, group]): ReportBlock[] => [
    ...(path === '' ? [] : [{ kind: 'heading', level: 2, text: path } as const]),
    ...group.flatMap(passageBlocks),
  ]);
}

/**
 * A row a passage, in the order given: verbatim text, attribution, where it comes from, attributes of the case. To be
 * read, passages stand under their codes or (the list for a paper) in the order given.
 */
export function quotesReport(
  entries: readonly QuoteEntry[],
  labels: QuoteReportLabels,
  underCodes: boolean,
): Report {
  const attributes = attributeColumns(entries, labels);
  const texts = textColumns(entries);
  const column = (key: QuoteColumn): ReportColumn => ({
    key,
    title: labels.columns[key],
    kind: key === 'start' || key === 'end' ? 'integer' : 'text',
  });
  const table = {
    title: labels.title,
    caption: labels.caption,
    columns: [
      ...texts.map(column),
      ...attributes.map(({ key, title, kind }) => ({ key, title, kind })),
      ...LAST_COLUMNS.map(column),
    ],
    rows: entries.map((entry): ReportCell[] => [
      ...texts.map((key) => cellOf(entry, key, labels)),
      ...attributes.map(({ attribute }) => attributeCell(entry, attribute, labels)),
      ...LAST_COLUMNS.map((key) => cellOf(entry, key, labels)),
    ]),
  };
  const { title, language, direction } = labels;
  const blocks: ReportBlock[] = [
    ...labels.caption.map((text) => ({ kind: 'paragraph', text }) as const),
    ...(underCodes
      ? blocksUnderCodes(entries, labels.pathSeparator)
      : entries.flatMap(passageBlocks)),
  ];
  return { title, language, direction, tables: [table], blocks };
}
