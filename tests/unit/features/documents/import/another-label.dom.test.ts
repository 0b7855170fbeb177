import { expect, it } from 'vitest';
import AnotherLabel from '#features/documents/import/AnotherLabel.svelte';
import type { Setting } from '#features/documents/import/apply-setting.ts';
import { byRole, renderComponent, settle, type } from '#tests/unit/support/render-component.ts';
import { readDraft } from './drafts.ts';

async function submit(text: string) {
  document.querySelector('input')?.focus();
  await type(text);
  document.querySelector('form')?.requestSubmit();
  await settle();
}

it('asks for a label that was not found, and says when no line begins with it', async () => {
  const draft = await readDraft('a.txt', 'Sara: Hello?\nRaza: Hello.\nSara: So?\nRaza: No.\n');
  const applied: Setting[] = [];
  const onapply = (setting: Setting) => {
    applied.push(setting);
  };
  renderComponent(AnotherLabel, { draft, onapply });
  await submit(' ');
  expect(applied).toEqual([]);
  await submit('raza:');
  expect(byRole('status').textContent).toBe('');
  await submit('Gul Khan, a guard:');
  expect(applied).toEqual([
    { type: 'typed-label', label: 'raza' },
    { type: 'typed-label', label: 'Gul Khan, a guard' },
  ]);
  expect(byRole('status').textContent).toMatch(/^No line begins with .Gul Khan, a guard/u);
});
