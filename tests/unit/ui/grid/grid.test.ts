import { cellText, readCell } from '#ui/grid/cell-text.ts';
import type { GridColumn } from '#ui/grid/grid-column.ts';
import { gridStep, neighbourCell, type GridPlace } from '#ui/grid/grid-keys.ts';
import { pasteCells } from '#ui/grid/paste-cells.ts';
import { formatTabSeparatedCell, parseTabSeparated } from '#ui/grid/tab-separated.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Person {
  readonly name: string;
  readonly age: number | undefined;
  readonly group: string | undefined;
  readonly consent: boolean | undefined;
}

const words = { yes: 'ہاں', no: 'نہیں' };
const name: GridColumn<Person> = {
  id: 'name',
  name: 'Name',
  type: 'text',
  value: (person) => person.name,
  read: (text) => text,
};
const age: GridColumn<Person> = {
  id: 'age',
  name: 'Age',
  type: 'number',
  value: (person) => person.age,
  read: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
};
const group: GridColumn<Person> = {
  id: 'group',
  name: 'Group',
  type: 'choice',
  choices: [
    { value: 'o', text: 'Official' },
    { value: 'c', text: 'Citizen' },
  ],
  value: (person) => person.group,
  read: () => undefined,
};
const consent: GridColumn<Person> = {
  id: 'consent',
  name: 'Consent',
  type: 'yesNo',
  value: (person) => person.consent,
  read: () => undefined,
};

describe('keys in a grid', () => {
  const size = { row: 3, column: 4 };
  const step = (key: string, at: GridPlace, held = {}, direction: 'ltr' | 'rtl' = 'ltr') =>
    gridStep({ key, mod: false, ...held }, at, size, direction);

  it('move the cursor by one cell and stop at the edges', () => {
    expect(step('ArrowDown', { row: 0, column: 1 })).toEqual({ row: 1, column: 1 });
    expect(step('ArrowDown', { row: 2, column: 1 })).toEqual({ row: 2, column: 1 });
    expect(step('ArrowLeft', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(step('PageUp', { row: 2, column: 3 })).toEqual({ row: 0, column: 3 });
  });

  it('follow the screen where text runs from the right', () => {
    expect(step('ArrowLeft', { row: 0, column: 0 }, {}, 'rtl')).toEqual({ row: 0, column: 1 });
    expect(step('ArrowRight', { row: 0, column: 1 }, {}, 'rtl')).toEqual({ row: 0, column: 0 });
  });

  it('jump to the ends', () => {
    expect(step('End', { row: 1, column: 1 })).toEqual({ row: 1, column: 3 });
    expect(step('Home', { row: 1, column: 1 }, { mod: true })).toEqual({ row: 0, column: 0 });
    expect(step('ArrowDown', { row: 0, column: 2 }, { mod: true })).toEqual({ row: 2, column: 2 });
    expect(step('ArrowLeft', { row: 0, column: 2 }, { mod: true }, 'rtl')).toEqual({
      row: 0,
      column: 3,
    });
  });

  it('leave Tab to the page: it goes out of the grid', () => {
    expect(step('Tab', { row: 0, column: 1 })).toBeUndefined();
    expect(step('a', { row: 0, column: 0 })).toBeUndefined();
  });
});

describe('Tab behind an entry', () => {
  const size = { row: 3, column: 4 };

  it('goes on to the next row, and nowhere at the ends', () => {
    expect(neighbourCell({ row: 0, column: 3 }, size, false)).toEqual({ row: 1, column: 0 });
    expect(neighbourCell({ row: 1, column: 0 }, size, true)).toEqual({ row: 0, column: 3 });
    expect(neighbourCell({ row: 2, column: 3 }, size, false)).toBeUndefined();
    expect(neighbourCell({ row: 0, column: 0 }, size, true)).toBeUndefined();
  });
});

describe('a cell', () => {
  it('reads what it shows', () => {
    const values: [GridColumn<Person>, string | number | boolean][] = [
      [name, 'رضا'],
      [age, 44],
      [group, 'c'],
      [consent, true],
      [consent, false],
    ];
    for (const [column, value] of values)
      expect(readCell(column, cellText(column, value, words), words)).toEqual({ value });
  });

  it('is emptied by an empty text and refuses what its column cannot hold', () => {
    expect(readCell(age, '  ', words)).toEqual({ value: undefined });
    expect(readCell(age, 'forty', words)).toBeUndefined();
    expect(readCell(group, 'citizen', words)).toEqual({ value: 'c' });
    expect(readCell(group, 'visitor', words)).toBeUndefined();
  });
});

describe('cells from a spreadsheet', () => {
  it('are read with their quotes and without the last line end', () => {
    expect(parseTabSeparated('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(parseTabSeparated('"two\nlines"\t"a ""quote"""')).toEqual([['two\nlines', 'a "quote"']]);
    expect(parseTabSeparated('5" pipe\tx')).toEqual([['5" pipe', 'x']]);
    expect(parseTabSeparated('a\t\n\tb')).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
    expect(parseTabSeparated('')).toEqual([['']]);
  });

  it('read back as they were written', () => {
    const row = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const text = rows.map((cells) => cells.map(formatTabSeparatedCell).join('\t')).join('\n');
        expect(parseTabSeparated(`${text}\n`)).toEqual(rows);
      }),
    );
  });

  it('are pasted from the cursor on: changes, refusals, and nothing outside or on what is read-only', () => {
    const people: Person[] = [
      { name: 'Raza', age: 44, group: 'o', consent: true },
      { name: 'Zara', age: 27, group: 'c', consent: true },
    ];
    const columns = [{ ...name, readonly: true }, age, group];
    const cells = [
      ['Ali', '44', 'Citizen', 'outside'],
      ['Ali', 'old', '', 'outside'],
      ['Ali', '1', 'Official'],
    ];
    const { edits, refused } = pasteCells(cells, { row: 0, column: 0 }, people, columns, words);
    expect(edits.map(({ row, column, value }) => [row.name, column, value])).toEqual([
      ['Raza', 'group', 'c'],
      ['Zara', 'group', undefined],
    ]);
    expect(refused.map(({ row, column, text }) => [row.name, column, text])).toEqual([
      ['Zara', 'age', 'old'],
    ]);
  });
});
