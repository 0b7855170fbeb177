import { expect, it } from 'vitest';
import Choices from '#ui/choice/Choices.svelte';
import { renderComponent, settle } from '#tests/unit/support/render-component.ts';

it('tells with the chosen one what it is for', async () => {
  renderComponent(Choices<string>, {
    label: 'Form',
    options: [
      { value: 'whole', text: 'Whole project' },
      { value: 'codes', text: 'Codebook' },
    ],
    value: 'codes',
    about: 'The codes without texts.',
  });
  await settle();
  const [whole, codes] = document.querySelectorAll('input');
  expect(whole?.hasAttribute('aria-describedby')).toBe(false);
  const about = document.getElementById(codes?.getAttribute('aria-describedby') ?? '');
  expect(about?.textContent).toBe('The codes without texts.');
});
