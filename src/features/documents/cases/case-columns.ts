import {
  valueIdOf,
  type Attribute,
  type AttributeType,
  type Case,
  type Value,
} from '#domain/case.ts';
import type { Cell, SheetEntries } from '#domain/edits/edit-cases.ts';
import type { AttributeId } from '#domain/ids.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';
import type { GridColumn, GridEdit, GridValue } from '#ui/grid/grid-column.ts';

export interface CaseRow {
  readonly id: string;
  readonly case: Case;
  /** Number of documents that are the case's, or in which it speaks. */
  readonly documents: number;
}

const GRID_TYPES: Readonly<Record<AttributeType, GridColumn<CaseRow>['type']>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  'yes-no': 'yesNo',
  choice: 'choice',
};

const readText = (text: string) => text;

export const NAME_COLUMN = 'name';
const PSEUDONYM_COLUMN = 'pseudonym';
const DOCUMENTS_COLUMN = 'documents';

export interface CaseColumnTitles {
  readonly name: string;
  readonly pseudonym: string;
  readonly documents: string;
}

/** A choice is one of those offered; a new one is the sheet's business, not the cell's. */
function readCellOf(attribute: Attribute, text: string): GridValue {
  if (attribute.type !== 'choice') return parseAttributeValue(text, attribute.type);
  return attribute.choices.find((choice) => choice === text);
}

/** The sheet's columns: name, pseudonym, every attribute of cases, number of documents. */
export function caseColumns(
  attributes: readonly Attribute[],
  values: ReadonlyMap<string, Value>,
  titles: CaseColumnTitles,
): GridColumn<CaseRow>[] {
  return [
    {
      id: NAME_COLUMN,
      name: titles.name,
      type: 'text',
      value: (row) => row.case.name,
      read: readText,
    },
    {
      id: PSEUDONYM_COLUMN,
      name: titles.pseudonym,
      type: 'text',
      value: (row) => row.case.pseudonym || undefined,
      read: readText,
    },
    ...attributes.map((attribute): GridColumn<CaseRow> => ({
      id: attribute.id,
      name: attribute.name,
      type: GRID_TYPES[attribute.type],
      choices: attribute.choices.map((choice) => ({ value: choice, text: choice })),
      value: ({ case: { id } }) => values.get(valueIdOf(id, attribute.id))?.value,
      read: (text) => readCellOf(attribute, text),
    })),
    {
      id: DOCUMENTS_COLUMN,
      name: titles.documents,
      type: 'number',
      readonly: true,
      value: (row) => row.documents,
      read: () => undefined,
    },
  ];
}

export interface SheetEdits extends Required<Pick<SheetEntries, 'names'>> {
  readonly cells: readonly Cell[];
}

/** Sorts what was entered or pasted into the sheet by where it is stored. A case keeps its name when its cell is emptied. */
export function sheetEdits(edits: readonly GridEdit<CaseRow>[]): SheetEdits {
  const cells: Cell[] = [];
  const names = new Map<Case, { name?: string; pseudonym?: string }>();
  const note = (one: Case, field: 'name' | 'pseudonym', value: GridValue) => {
    const text = value === undefined ? '' : String(value);
    if (field === 'name' && text === '') return;
    names.set(one, { ...names.get(one), [field]: text });
  };
  for (const { row, column, value } of edits) {
    if (column === NAME_COLUMN || column === PSEUDONYM_COLUMN) note(row.case, column, value);
    else if (column !== DOCUMENTS_COLUMN)
      cells.push({ subject: row.case.id, attribute: column as AttributeId, value });
  }
  return { cells, names: [...names].map(([one, fields]) => ({ case: one, fields })) };
}
