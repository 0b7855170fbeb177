import { describe, expect, it, vi } from 'vitest';
import type { CodeId } from '#domain/ids.ts';
import CodePicker from '#parts/code-picker/CodePicker.svelte';
import { codebook } from '#tests/unit/support/codebook.ts';
import {
  allByRole,
  byRole,
  nameOf,
  press,
  renderComponent,
  settle,
  type,
} from '#tests/unit/support/render-component.ts';

const CODES = codebook(`
  * Trust
    3 Doubt
  Awareness
`);

function openPicker(more: Record<string, unknown> = {}) {
  const calls = { onapply: vi.fn(), oncreate: vi.fn(), onclose: vi.fn() };
  const takeAway = renderComponent(CodePicker, {
    codes: CODES,
    at: { x: 0, top: 0, bottom: 0 },
    recent: ['Awareness' as CodeId],
    ...calls,
    ...more,
  });
  return { ...calls, takeAway };
}

function activeOption(): string {
  const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
  const option = document.getElementById(id);
  expect(option?.getAttribute('aria-selected')).toBe('true');
  return option ? nameOf(option) : '';
}

describe('the code picker', () => {
  it('has the focus in its input, and the pinned code first', () => {
    openPicker();
    expect(document.activeElement).toBe(byRole('combobox', 'Apply a code'));
    expect(activeOption()).toContain('Doubt');
    expect(allByRole('option')).toHaveLength(3);
  });

  it('applies what the arrows lead to and closes', async () => {
    const { onapply, onclose } = openPicker();
    await press('ArrowDown');
    expect(activeOption()).toContain('Awareness');
    await press('Enter');
    expect(onapply.mock.calls).toEqual([['Awareness']]);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('applies with Shift and stays for the next code', async () => {
    const { onapply, onclose } = openPicker();
    await type('awar');
    await press('Enter', { shiftKey: true });
    await type('dou');
    await press('Enter', { shiftKey: true });
    expect(onapply.mock.calls).toEqual([['Awareness'], ['Doubt']]);
    expect(onclose).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(byRole('combobox'));
  });

  it('shows which codes are applied, and takes one off that is picked again with Shift', async () => {
    const onremove = vi.fn();
    const { onapply } = openPicker({ applied: new Set(['Doubt' as CodeId]), onremove });
    expect(nameOf(byRole('option', 'Doubt'))).toContain('applied here');
    expect(document.body.textContent).toContain('apply or remove');
    await press('Enter', { shiftKey: true });
    expect(onremove.mock.calls).toEqual([['Doubt']]);
    expect(onapply).not.toHaveBeenCalled();
    document.querySelector<HTMLElement>('ul.applied button')?.click();
    expect(onremove).toHaveBeenCalledTimes(2);
    await press('Enter');
    expect(onapply.mock.calls).toEqual([['Doubt']]);
  });

  it('picks one code for what is done with one, and makes none where it may not', async () => {
    const without = new Set(['Trust' as CodeId]);
    const { onapply, onclose } = openPicker({ purpose: 'merge', without, oncreate: undefined });
    expect(document.activeElement).toBe(byRole('combobox', 'Merge into which code?'));
    expect(allByRole('option')).toHaveLength(2);
    await type('+xyzzy');
    expect(allByRole('option')).toHaveLength(0);
    await type('awar');
    await press('Enter', { shiftKey: true });
    expect(onapply.mock.calls).toEqual([['Awareness']]);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('creates after a plus, at the place picked', async () => {
    const { oncreate, onapply } = openPicker();
    await type('+Patience');
    expect(activeOption()).toContain('at the top');
    await press('ArrowDown');
    expect(activeOption()).toContain('below \u2068Trust');
    await press('Enter');
    expect(oncreate.mock.calls).toEqual([['Patience', 'Trust']]);
    expect(onapply).not.toHaveBeenCalled();
  });

  it('stays for the next code after one was made with Shift, and says what was made', async () => {
    const { oncreate, onclose } = openPicker();
    await type('+Patience');
    await press('Enter', { shiftKey: true });
    expect(oncreate.mock.calls).toEqual([['Patience', undefined]]);
    expect(onclose).not.toHaveBeenCalled();
    const said = allByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain('\u2068Patience\u2069 created and applied');
  });

  it('does nothing with a plus alone, and says what is missing', async () => {
    const { oncreate, onclose } = openPicker();
    await type('+');
    await press('Enter');
    expect(oncreate).not.toHaveBeenCalled();
    expect(onclose).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Type the name');
  });

  it('never applies while a word is being composed', async () => {
    const { onapply } = openPicker();
    await press('Enter', { isComposing: true });
    expect(onapply).not.toHaveBeenCalled();
  });

  it('closes with Escape or by a press outside', async () => {
    const { onclose } = openPicker();
    await press('Escape');
    expect(onclose).toHaveBeenCalledTimes(1);
    byRole('option').dispatchEvent(new Event('pointerdown', { bubbles: true, cancelable: true }));
    expect(onclose).toHaveBeenCalledTimes(1);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(onclose).toHaveBeenCalledTimes(2);
  });

  it('gives the focus back to where it was', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const { takeAway } = openPicker();
    expect(document.activeElement).toBe(byRole('combobox'));
    takeAway();
    await settle();
    expect(document.activeElement).toBe(before);
  });
});
