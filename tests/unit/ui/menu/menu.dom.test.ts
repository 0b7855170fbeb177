import { expect, it, vi } from 'vitest';
import {
  allByRole,
  byRole,
  press,
  renderComponent,
  settle,
} from '#tests/unit/support/render-component.ts';
import ChosenMenu from './ChosenMenu.svelte';

/** Opens the menu by key; returns who is told of a choice by mouse. */
async function openMenu() {
  const onpointerchoice = vi.fn();
  renderComponent(ChosenMenu, { onpointerchoice });
  document.querySelector<HTMLElement>('button')?.focus();
  await press('Enter');
  return onpointerchoice;
}

async function closed() {
  await expect.poll(() => allByRole('menuitemcheckbox').length).toBe(0);
  await settle();
}

it('a menu gives the focus on after a choice by mouse', async () => {
  const onpointerchoice = await openMenu();
  byRole('menuitemcheckbox').dispatchEvent(
    new PointerEvent('pointerup', { bubbles: true, cancelable: true }),
  );
  await closed();
  expect(onpointerchoice).toHaveBeenCalledOnce();
});

it('a menu gives the focus back to its button after a choice by key', async () => {
  const onpointerchoice = await openMenu();
  byRole('menuitemcheckbox').focus();
  await press('Enter');
  await closed();
  expect(onpointerchoice).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('View');
});
