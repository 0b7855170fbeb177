import type { Column } from '#analysis/columns.ts';
import { columnKey } from '#analysis/columns.ts';
import type { CodeTree } from '#analysis/code-tree.ts';
import type { FrequencyRequest, FrequencyTable } from '#analysis/frequencies.ts';
import type { Coder } from '#domain/coder.ts';
import type { Document } from '#domain/document.ts';
import type { Attribute } from '#domain/case.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import { valueText } from './value-text.ts';

/** What the ids of a table stand for. */
export interface TableNames {
  readonly attributes: readonly Attribute[];
  readonly coders: readonly Coder[];
  readonly documents: readonly Document[];
}

/** A column as the reader knows it. */
export interface NamedColumn {
  readonly key: string;
  readonly column: Column;
  readonly title: string;
  /** N of “n of N cases”. */
  readonly cases: number;
}

function columnTitle(column: Column, names: TableNames, t: Messages): string {
  switch (column.kind) {
    case 'value':
      return valueText(column.value, t);
    case 'none':
      return t.reports.noValue;
    case 'coder':
      return names.coders.find(({ id }) => id === column.coder)?.name ?? t.reports.gone;
    case 'document':
      return names.documents.find(({ id }) => id === column.document)?.title ?? t.reports.gone;
    case 'total':
      return t.reports.total;
  }
}

export function namedColumns(table: FrequencyTable, names: TableNames, t: Messages): NamedColumn[] {
  return table.columns.map(({ column, cases }) => ({
    key: columnKey(column),
    column,
    title: columnTitle(column, names, t),
    cases,
  }));
}

/** Codings that were counted at all, by column: a code's own are in the rows of the codes above it. */
function countedIn(table: FrequencyTable, tree: CodeTree, column: number): number {
  return table.rows
    .filter(({ code }) => tree.depthOf(code) === 0)
    .reduce((sum, { cells }) => sum + (cells[column]?.codings ?? 0), 0);
}

function whatIsCounted(
  table: FrequencyTable,
  request: FrequencyRequest,
  tree: CodeTree,
  names: TableNames,
  t: Messages,
  language: Language,
): string[] {
  const { caption } = t.reports;
  const nameOf = (id: Coder['id']) => names.coders.find((coder) => coder.id === id)?.name ?? '';
  const coders = request.coders.map(nameOf);
  const last = countedIn(table, tree, table.columns.length - 1);
  if (request.united) return [caption.united(coders.length, language.list(coders), last)];
  if (request.grouping.by !== 'coder') return [caption.oneCoder(coders[0] ?? '', last)];
  const each = table.columns.flatMap(({ column }, at) =>
    column.kind === 'coder'
      ? [caption.coderAndCount(nameOf(column.coder), countedIn(table, tree, at))]
      : [],
  );
  return [caption.sideBySide(language.list(each))];
}

/** What a table counts, a sentence each. */
export function describeTable(
  table: FrequencyTable,
  request: FrequencyRequest,
  tree: CodeTree,
  names: TableNames,
  t: Messages,
  language: Language,
): string[] {
  const { caption } = t.reports;
  const { grouping } = request;
  const attribute =
    grouping.by === 'attribute'
      ? names.attributes.find(({ id }) => id === grouping.attribute)?.name
      : undefined;
  return [
    ...whatIsCounted(table, request, tree, names, t, language),
    caption.once,
    caption.themes,
    caption.distinct,
    ...(attribute === undefined ? [] : [caption.groups(attribute)]),
    caption.cases,
    caption.characters,
    // The last column is the total, or a coder's, which is of the same texts as every other coder's.
    caption.share(table.columns.at(-1)?.respondentCharacters ?? 0),
  ];
}
