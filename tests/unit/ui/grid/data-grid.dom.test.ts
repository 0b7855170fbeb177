import { beforeEach, expect, it } from 'vitest';
import DataGrid from '#ui/grid/DataGrid.svelte';
import type { GridColumn } from '#ui/grid/grid-column.ts';
import { renderComponent, settle } from '#tests/unit/support/render-component.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly district: string;
}

const COLUMNS: readonly GridColumn<Person>[] = [
  { id: 'name', name: 'Name', type: 'text', value: ({ name }) => name, read: (text) => text },
  {
    id: 'district',
    name: 'District',
    type: 'text',
    value: ({ district }) => district,
    read: (text) => text,
  },
];
const ROWS: readonly Person[] = [
  { id: '1', name: 'Raza', district: 'Swat' },
  { id: '2', name: 'Gul', district: 'Mardan' },
];

beforeEach(() => {
  renderComponent(DataGrid<Person>, {
    ...{ label: 'People', columns: COLUMNS, rows: ROWS, oncommit: () => undefined },
  });
});

const here = () => document.activeElement?.textContent.trim();

async function press(key: string) {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await settle();
}

it('has two stops for Tab: the head of the column and the cell where the cursor is', () => {
  const stops = [...document.querySelectorAll<HTMLElement>('[tabindex="0"]')];
  expect(stops.map(({ textContent }) => textContent.trim())).toEqual(['Name', 'Raza']);
});

it('is walked with arrows from the cells up into the head, and back', async () => {
  document.querySelector<HTMLElement>('tbody th')?.focus();
  await press('ArrowRight');
  expect(here()).toBe('Swat');
  await press('ArrowUp');
  expect(here()).toBe('District');
  document.querySelector<HTMLElement>(':focus')?.click();
  await settle();
  await press('ArrowLeft');
  expect(here()).toBe('Name');
  await press('End');
  await press('ArrowDown');
  // Sorted by district.
  expect(here()).toBe('Mardan');
});
