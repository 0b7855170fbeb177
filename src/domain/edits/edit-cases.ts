import {
  valueIdOf,
  type Attribute,
  type AttributeValue,
  type Case,
  type Value,
} from '#domain/case.ts';
import type { CaseId, DocumentId } from '#domain/ids.ts';
import type { Draft, RecordChange } from '#domain/log/change.ts';
import { changed, created, dropped, removed } from '#domain/log/record.ts';
import { draft } from './draft.ts';

export function addCases(cases: readonly Case[]): Draft | undefined {
  return draft(
    { name: 'addCases', count: cases.length },
    cases.map((one) => created('cases', one)),
  );
}

export function removeCases(cases: readonly Case[]): Draft | undefined {
  return draft(
    { name: 'removeCases', count: cases.length },
    cases.map((one) => removed('cases', one)),
  );
}

export function addAttributes(attributes: readonly Attribute[]): Draft | undefined {
  return draft(
    { name: 'addAttributes', count: attributes.length },
    attributes.map((attribute) => created('attributes', attribute)),
  );
}

export function editAttribute(
  attribute: Attribute,
  fields: { readonly [Field in keyof Omit<Attribute, 'id'>]?: Attribute[Field] | undefined },
): Draft | undefined {
  return draft({ name: 'editAttribute', ids: { attribute: attribute.id } }, [
    changed('attributes', attribute, fields),
  ]);
}

/** Removes an attribute with every value of it. */
export function removeAttribute(attribute: Attribute, values: readonly Value[]): Draft | undefined {
  return draft({ name: 'removeAttribute', ids: { attribute: attribute.id } }, [
    ...values.map((value) => dropped('values', value)),
    removed('attributes', attribute),
  ]);
}

/** One cell of the grid; undefined empties it. */
export interface Cell {
  readonly subject: CaseId | DocumentId;
  readonly attribute: Attribute['id'];
  readonly value: AttributeValue | undefined;
}

function cellChange(cell: Cell, standing: Value | undefined): RecordChange | undefined {
  if (cell.value === undefined) return standing && dropped('values', standing);
  if (standing) return changed('values', standing, { value: cell.value });
  const { subject, attribute, value } = cell;
  return created('values', { id: valueIdOf(subject, attribute), subject, attribute, value });
}

/** What is entered into the sheet together with cells: names of cases, and new choices that the cells need. */
export interface SheetEntries {
  readonly names?: readonly {
    readonly case: Case;
    readonly fields: Partial<Pick<Case, 'name' | 'pseudonym'>>;
  }[];
  readonly widened?: readonly { readonly attribute: Attribute; readonly choices: string[] }[];
}

/** Fills cells of the attribute grid. `standing` holds the values now stored, by their id. */
export function setValues(
  cells: readonly Cell[],
  standing: ReadonlyMap<string, Value>,
  { names = [], widened = [] }: SheetEntries = {},
): Draft | undefined {
  return draft({ name: 'setValues', count: cells.length + names.length }, [
    ...names.map((one) => changed('cases', one.case, one.fields)),
    ...widened.map(({ attribute, choices }) => changed('attributes', attribute, { choices })),
    ...cells.map((cell) => cellChange(cell, standing.get(valueIdOf(cell.subject, cell.attribute)))),
  ]);
}

/** A participant table: new cases, pseudonyms, attributes, new choices of old ones, and all cells, in one change. */
export function importParticipants(
  parts: {
    readonly cases: readonly Case[];
    readonly attributes: readonly Attribute[];
    readonly widened: readonly { readonly attribute: Attribute; readonly choices: string[] }[];
    readonly cells: readonly Cell[];
    readonly pseudonyms: readonly { readonly case: Case; readonly pseudonym: string }[];
  },
  standing: ReadonlyMap<string, Value>,
): Draft | undefined {
  return draft({ name: 'importParticipants', count: parts.cells.length }, [
    ...parts.cases.map((one) => created('cases', one)),
    ...parts.pseudonyms.map(({ case: one, pseudonym }) => changed('cases', one, { pseudonym })),
    ...parts.attributes.map((attribute) => created('attributes', attribute)),
    ...parts.widened.map(({ attribute, choices }) => changed('attributes', attribute, { choices })),
    ...parts.cells.map((cell) =>
      cellChange(cell, standing.get(valueIdOf(cell.subject, cell.attribute))),
    ),
  ]);
}
