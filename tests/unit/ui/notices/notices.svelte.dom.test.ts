import { toast } from 'svelte-sonner';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '#i18n/en.ts';
import { focusNotices } from '#ui/notices/focus-notices.ts';
import Notices from '#ui/notices/Notices.svelte';
import { notify } from '#ui/notices/notify.ts';
import { press, renderComponent, settle } from '#tests/unit/support/render-component.ts';

const props = $state({ screen: 'projects' });
let before: HTMLButtonElement;

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  props.screen = 'projects';
  renderComponent(Notices, props);
  before = document.createElement('button');
  document.body.append(before);
  before.focus();
  // What was said before is still to be shown.
  toast.dismiss();
  await expect.poll(() => document.querySelectorAll('[data-sonner-toast]').length).toBe(0);
});

/** Those on their way out not counted. */
const shown = () => [
  ...document.querySelectorAll<HTMLElement>('[data-sonner-toast][data-removed="false"]'),
];
const texts = () => shown().map((one) => one.querySelector('[data-title]')?.textContent.trim());

describe('a notice', () => {
  it('of what went wrong is an alert, and no other is', async () => {
    notify({ kind: 'error', text: 'The file is damaged.' });
    notify({ kind: 'plain', text: 'Code added' });
    await settle();
    const alerts = [...document.querySelectorAll('[role="alert"]')];
    expect(alerts.map(({ textContent }) => textContent)).toEqual(['The file is damaged.']);
  });

  it('of what went wrong goes with its screen; another stays', async () => {
    notify({ kind: 'error', text: 'The file is damaged.' });
    notify({ kind: 'plain', text: 'Code added' });
    await settle();
    props.screen = 'project documents';
    await settle();
    expect(texts()).toEqual(['Code added']);
  });

  it('is closed by Escape, which leads back to where the focus was', async () => {
    notify({ kind: 'error', text: 'The file is damaged.' });
    await settle();
    focusNotices();
    expect(document.activeElement).toBe(shown()[0]);
    await press('Escape');
    expect(shown()).toEqual([]);
    expect(document.activeElement).toBe(before);
  });

  it('that was answered leads back to where the focus was', async () => {
    const run = vi.fn();
    notify({ kind: 'plain', text: 'Code removed', action: { text: 'Undo', run } });
    await settle();
    focusNotices();
    const undo = shown()[0]?.querySelector<HTMLElement>('[data-button]');
    undo?.focus();
    undo?.click();
    expect(run).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(before);
  });
});

it('are called by their name alone: their key is told with the others', () => {
  const region = document.querySelector('section');
  expect(region?.getAttribute('aria-label')?.trim()).toBe(en.common.notices);
});
