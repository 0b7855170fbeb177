import { expect, it } from 'vitest';
import type { CoderId } from '#domain/ids.ts';
import { ExportChoice } from '#features/export/export-choice.svelte.ts';
import HashiyaOptions from '#features/export/HashiyaOptions.svelte';
import { isolate } from '#i18n/isolate.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';

it('keeps the direction of a coder’s name to the name', () => {
  const choice = new ExportChoice();
  choice.extent = 'part';
  const coders = [{ id: 'c' as CoderId, name: 'ثنا (2)', initials: 'ث' }];
  renderComponent(HashiyaOptions, { choice, coders });
  const labels = [...document.querySelectorAll('fieldset label')];
  expect(labels.map(({ textContent }) => textContent.trim())).toContain(isolate('ثنا (2)'));
});
