import type { Attribute, AttributeValue } from '#domain/case.ts';
import type { AttributeId, CaseId, CoderId, DocumentId } from '#domain/ids.ts';
import type { CountedCoding } from './counted-codings.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

/** How figures are set side by side. */
export type Grouping =
  | { readonly by: 'attribute'; readonly attribute: AttributeId }
  | { readonly by: 'coder' }
  | { readonly by: 'document' };

/** A column of figures. `none` holds what belongs to no case, or to a case without a value. */
export type Column =
  | { readonly kind: 'value'; readonly attribute: AttributeId; readonly value: AttributeValue }
  | { readonly kind: 'none'; readonly attribute: AttributeId }
  | { readonly kind: 'coder'; readonly coder: CoderId }
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'total' };

/** Names a column among those of its table, and in files. */
export function columnKey(column: Column): string {
  switch (column.kind) {
    case 'value':
      return `value:${String(column.value)}`;
    case 'coder':
      return `coder:${column.coder}`;
    case 'document':
      return `document:${column.document}`;
    case 'none':
    case 'total':
      return column.kind;
  }
}

/** Whether a case's (or no case's) material belongs in a column; by coder, the coding alone decides. */
export function columnHolds(
  index: StudyIndex,
  column: Column,
  document: StudyDocument,
  belongsTo: CaseId | undefined,
): boolean {
  switch (column.kind) {
    case 'value':
    case 'none': {
      const value = belongsTo && index.value(belongsTo, column.attribute);
      return value === (column.kind === 'value' ? column.value : undefined);
    }
    case 'document':
      return column.document === document.document.id;
    case 'coder':
    case 'total':
      return true;
  }
}

export function columnHoldsCoding(
  index: StudyIndex,
  column: Column,
  coding: CountedCoding,
): boolean {
  if (column.kind === 'coder') return coding.codings.some(({ coder }) => coder === column.coder);
  return columnHolds(index, column, coding.document, coding.case);
}

/** Cases that own one of the documents or speak in one, each once. */
export function casesOf(index: StudyIndex, document: StudyDocument): Set<CaseId> {
  const speaking = document.turns.map((turn) => index.caseOf(document, turn));
  return new Set([index.ownerOf(document), ...speaking].filter((one) => one !== undefined));
}

const byName = new Intl.Collator('und', { numeric: true });

function compareValues(attribute: Attribute) {
  const place = (value: AttributeValue) => {
    const choice = attribute.choices.indexOf(String(value));
    return choice < 0 ? attribute.choices.length : choice;
  };
  return (a: AttributeValue, b: AttributeValue): number => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'boolean' && typeof b === 'boolean') return Number(b) - Number(a);
    return (
      place(a) - place(b) ||
      byName.compare(String(a), String(b)) ||
      (String(a) < String(b) ? -1 : 1)
    );
  };
}

/** A column a value that a case with material has: choices in their order, numbers and dates rising, yes before no. */
function valueColumns(index: StudyIndex, id: AttributeId): Column[] {
  const attribute = index.study.attributes.find((one) => one.id === id);
  if (!attribute) throw new RangeError(`no attribute ${id}`);
  const values = new Set<AttributeValue>();
  for (const document of index.documents) {
    for (const belongsTo of casesOf(index, document)) {
      const value = index.value(belongsTo, id);
      if (value !== undefined) values.add(value);
    }
  }
  const sorted = [...values].sort(compareValues(attribute));
  return sorted.map((value) => ({ kind: 'value', attribute: id, value }));
}

/** All columns a grouping may have, the total last. A column by coder stands alone: no total unless coders are united. */
export function columnsOf(
  index: StudyIndex,
  grouping: Grouping,
  coders: readonly CoderId[],
): Column[] {
  switch (grouping.by) {
    case 'attribute': {
      const none: Column = { kind: 'none', attribute: grouping.attribute };
      return [...valueColumns(index, grouping.attribute), none, { kind: 'total' }];
    }
    case 'document':
      return [
        ...index.documents.map(
          ({ document }) => ({ kind: 'document', document: document.id }) as const,
        ),
        { kind: 'total' },
      ];
    case 'coder':
      return [...coders.map((coder) => ({ kind: 'coder', coder }) as const), { kind: 'total' }];
  }
}
