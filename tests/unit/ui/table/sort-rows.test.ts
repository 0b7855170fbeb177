import { languageOf } from '#i18n/language.ts';
import { nextSort, sortRows } from '#ui/table/sort-rows.ts';
import { describe, expect, it } from 'vitest';

const { compare } = languageOf('en');
const rows = [
  { name: 'b', count: 10 },
  { name: 'a', count: undefined },
  { name: 'c', count: 9 },
  { name: 'd', count: 10 },
];
const sortedBy = (key: 'name' | 'count', descending: boolean) =>
  sortRows(rows, (row) => row[key], descending, compare).map((row) => row.name);

describe('sorting rows', () => {
  it('goes by figures as figures and keeps the order of equal ones', () => {
    expect(sortedBy('count', false)).toEqual(['c', 'b', 'd', 'a']);
    expect(sortedBy('name', true)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('leaves empty cells last in either direction', () => {
    expect(sortedBy('count', true)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('rises, falls, and ends as it was', () => {
    const rising = nextSort(undefined, 'name');
    const falling = nextSort(rising, 'name');
    expect(rising).toEqual({ column: 'name', descending: false });
    expect(falling).toEqual({ column: 'name', descending: true });
    expect(nextSort(falling, 'name')).toBeUndefined();
    expect(nextSort(falling, 'count')).toEqual({ column: 'count', descending: false });
  });
});
