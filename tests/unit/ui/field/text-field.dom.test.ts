import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { en } from '#i18n/en.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';
import TextField from '#ui/field/TextField.svelte';

function shown(type: 'text' | 'password') {
  renderComponent(TextField, { label: 'Passphrase', value: 'four words', type });
  const input = document.querySelector('input');
  if (!input) throw new Error(document.body.innerHTML);
  return { input, button: document.querySelector('button') };
}

it('lets somebody look at the password that is typed, and hide it again', () => {
  const { input, button } = shown('password');
  expect([input.type, button?.ariaLabel, button?.ariaPressed]).toEqual([
    'password',
    en.common.showTyped,
    'false',
  ]);
  expect(button?.getAttribute('aria-controls')).toBe(input.id);
  button?.click();
  flushSync();
  expect([input.type, input.value, button?.ariaPressed]).toEqual(['text', 'four words', 'true']);
  // Shown, it is nothing to check the spelling of.
  expect(input.getAttribute('spellcheck')).toBe('false');
  button?.click();
  flushSync();
  expect(input.type).toBe('password');
});

it('hides nothing else', () => {
  expect(shown('text').button).toBeNull();
});
