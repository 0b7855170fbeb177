import { describe, expect, it, vi } from 'vitest';
import {
  allByRole,
  byRole,
  nameOf,
  press,
  renderComponent,
  type,
} from '#tests/unit/support/render-component.ts';
import PickerWithRows from './PickerWithRows.svelte';

const NUMBERS = Array.from({ length: 35 }, (_, at) => ({ id: String(at) }));

function openPicker() {
  const onpick = vi.fn();
  const find = (text: string) => NUMBERS.filter(({ id }) => id.startsWith(text));
  renderComponent(PickerWithRows, { find, onpick });
  byRole('combobox').focus();
  return onpick;
}

describe('a picker of very many', () => {
  it('says how many there are, and has the first of them on the page', async () => {
    openPicker();
    expect(nameOf(byRole('status'))).toBe('35 found');
    expect(allByRole('option')).toHaveLength(10);
    expect(byRole('option').getAttribute('aria-setsize')).toBe('35');
    await type('3');
    expect(nameOf(byRole('status'))).toBe('6 found');
    expect(allByRole('option').map(nameOf)).toEqual([
      '3 3',
      '3 30',
      '3 31',
      '3 32',
      '3 33',
      '3 34',
    ]);
    expect(byRole('option').hasAttribute('aria-setsize')).toBe(false);
    await type('x');
    expect(nameOf(byRole('status'))).toBe('None');
  });

  it('leads to every one of them by the arrow', async () => {
    const onpick = openPicker();
    for (let at = 0; at < 34; at += 1) await press('ArrowDown');
    await press('Enter');
    expect(onpick.mock.calls[0]?.[0]).toEqual({ id: '34' });
    await press('ArrowDown');
    await press('Enter');
    expect(onpick.mock.calls[1]?.[0]).toEqual({ id: '0' });
  });
});
