import { expect, it } from 'vitest';
import Confirm from '#ui/confirm/Confirm.svelte';
import { byRole, renderComponent } from '#tests/unit/support/render-component.ts';

it('is told with what will happen, before it is answered', () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const text = 'This cannot be undone.';
  renderComponent(Confirm, {
    ...{ open: true, title: 'Erase Adnan for ever?', text, action: 'Erase' },
    onconfirm: () => undefined,
  });
  const asked = byRole('alertdialog');
  const about = document.getElementById(asked.getAttribute('aria-describedby') ?? '');
  expect(about?.textContent).toBe(text);
});
