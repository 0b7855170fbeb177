import { afterEach, expect, it, vi } from 'vitest';
import { openPage } from '#app/open-page.ts';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { Registry } from '#storage/registry.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it.each([
  ['en', 'ltr', en],
  ['ur', 'rtl', ur],
] as const)('says in %s that this browser keeps nothing', async (tag, direction, messages) => {
  document.body.innerHTML = '<div id="app"></div>';
  vi.spyOn(Registry.prototype, 'list').mockRejectedValue(new Error('IndexedDB API missing'));
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([tag]);
  await openPage();
  await vi.waitFor(() => {
    expect(document.documentElement.dir).toBe(direction);
  });
  const { title, text, action } = messages.errors.storageBarred;
  for (const words of [title, text]) expect(document.body.textContent).toContain(words);
  expect(document.querySelector('main button')?.textContent).toContain(action);
});
