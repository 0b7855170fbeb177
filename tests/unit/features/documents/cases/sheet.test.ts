import { describe, expect, it } from 'vitest';
import { convertAttribute } from '#domain/edits/convert-attribute.ts';
import { caseColumns, sheetEdits, type CaseRow } from '#features/documents/cases/case-columns.ts';
import { convertValues, renamedValues } from '#features/documents/cases/convert-values.ts';
import { pastedRows, widenedByPaste } from '#features/documents/cases/pasted-rows.ts';
import { aCase, anAttribute, aValue, countedIds } from './people.ts';

const raza = aCase('Raza', 'R1');
const bilal = aCase('Bilal');
const group = anAttribute('Group', 'choice', ['official', 'citizen']);
const age = anAttribute('Age', 'number');
const consent = anAttribute('Consent', 'yes-no');
const titles = { name: 'Name', pseudonym: 'Pseudonym', documents: 'Documents' };
const rowOf = (one: typeof raza): CaseRow => ({ id: one.id, case: one, documents: 2 });

describe('the sheet of cases', () => {
  const value = aValue(raza, group, 'official');
  const columns = caseColumns([group, age, consent], new Map([[value.id, value]]), titles);

  it('shows name, pseudonym, attributes and documents in that order', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'Name',
      'Pseudonym',
      'Group',
      'Age',
      'Consent',
      'Documents',
    ]);
    expect(columns.map((column) => column.value(rowOf(raza)))).toEqual([
      'Raza',
      'R1',
      'official',
      undefined,
      undefined,
      2,
    ]);
  });

  it('reads a cell by its type', () => {
    expect(columns.map((column) => column.read('۴۲'))).toEqual([
      '۴۲',
      '۴۲',
      undefined,
      42,
      undefined,
      undefined,
    ]);
    expect(columns[4]?.read('ہاں')).toBe(true);
  });

  it('sorts entries by where they are stored; a name is never emptied', () => {
    const edits = sheetEdits([
      { row: rowOf(raza), column: 'name', value: undefined },
      { row: rowOf(raza), column: 'pseudonym', value: undefined },
      { row: rowOf(bilal), column: 'name', value: 'Bilal Khan' },
      { row: rowOf(bilal), column: group.id, value: 'citizen' },
    ]);
    expect(edits.names).toEqual([
      { case: raza, fields: { pseudonym: '' } },
      { case: bilal, fields: { name: 'Bilal Khan' } },
    ]);
    expect(edits.cells).toEqual([{ subject: 'bilal', attribute: 'Group', value: 'citizen' }]);
  });
});

describe('rows pasted as new cases', () => {
  it('fill the columns as they stand, widen choices, and name what does not fit', () => {
    const made = pastedRows(
      [
        ['Raza', 'R1', 'official', '41', 'yes'],
        ['', '', 'official'],
        [' Bilal ', '', 'broker', 'old'],
      ],
      [group, age, consent],
      'a0',
      countedIds(),
    );
    expect(made.cases.map(({ name, pseudonym }) => [name, pseudonym])).toEqual([
      ['Raza', 'R1'],
      ['Bilal', ''],
    ]);
    expect(made.cells.map(({ subject, attribute, value }) => [subject, attribute, value])).toEqual([
      ['n1', 'Group', 'official'],
      ['n1', 'Age', 41],
      ['n1', 'Consent', true],
      ['n2', 'Group', 'broker'],
    ]);
    expect(made.widened).toEqual([
      { attribute: group, choices: ['official', 'citizen', 'broker'] },
    ]);
    expect(made.refused).toEqual(['old']);
  });

  it('may bring one new choice for several cells', () => {
    const { cells, widened } = widenedByPaste([
      { subject: raza.id, attribute: group, text: 'broker ' },
      { subject: bilal.id, attribute: group, text: 'broker' },
    ]);
    expect(cells.map(({ value }) => value)).toEqual(['broker', 'broker']);
    expect(widened).toEqual([{ attribute: group, choices: ['official', 'citizen', 'broker'] }]);
  });
});

describe('another type for an attribute', () => {
  const values = [aValue(raza, age, 41), aValue(bilal, age, 52)];

  it('keeps every value that the new type can hold', () => {
    const text = convertValues(age, values, 'text');
    expect(text.values.map(({ value }) => value)).toEqual(['41', '52']);
    expect(text.lost).toEqual([]);
  });

  it('offers as choices what is there', () => {
    expect(convertValues(age, values, 'choice').choices).toEqual(['41', '52']);
  });

  it('says what it would empty', () => {
    const words = anAttribute('Age', 'text');
    const said = [aValue(raza, words, '41'), aValue(bilal, words, 'about fifty')];
    const number = convertValues(words, said, 'number');
    expect(number.values.map(({ value }) => value)).toEqual([41, undefined]);
    expect(number.lost.map(({ value }) => value)).toEqual(['about fifty']);
    const draft = convertAttribute(words, { type: 'number', choices: [] }, number.values);
    expect(draft?.records.map(({ after }) => after)).toEqual([
      { type: 'number' },
      { value: 41 },
      {},
    ]);
  });

  it('renames a choice in every cell that says it', () => {
    const values = [aValue(raza, group, 'official'), aValue(bilal, group, 'citizen')];
    const renamed = renamedValues(group, values, 'official', 'officer');
    expect(renamed).toEqual([{ standing: values[0], value: 'officer' }]);
  });
});
