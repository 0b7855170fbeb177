import { flushSync, mount, unmount, type Component } from 'svelte';
import { onTestFinished, vi } from 'vitest';
import { en } from '#i18n/en.ts';
import { Locale } from '#i18n/locale.svelte.ts';
import InLocale from './InLocale.svelte';

/**
 * Puts a component on the page, in English, until the test ends or the returned function is called. What jsdom has no
 * layout for does nothing.
 */
export function renderComponent<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): () => void {
  for (const name of ['showPopover', 'hidePopover', 'scrollIntoView'] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: () => {} });
  }
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // Ids in tests are plain words.
  vi.stubGlobal('CSS', { escape: (id: string) => id });
  const mounted = mount(InLocale as Component<object>, {
    target: document.body,
    props: { locale: new Locale('en', en), component, props },
  });
  flushSync();
  let isThere = true;
  const takeAway = () => {
    if (isThere) void unmount(mounted);
    isThere = false;
  };
  onTestFinished(() => {
    takeAway();
    document.body.replaceChildren();
  });
  return takeAway;
}

/** The element of a role, and of an accessible name given by `aria-label` or by its text. */
export function byRole(role: string, name?: string): HTMLElement {
  const found = allByRole(role).filter(
    (element) => name === undefined || nameOf(element).includes(name),
  );
  const [first] = found;
  if (!first) throw new Error(`no ${role} “${name ?? ''}” in ${document.body.innerHTML}`);
  return first;
}

export function allByRole(role: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[role="${role}"]`)];
}

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  return (label ?? element.textContent).replace(/\s+/g, ' ').trim();
}

/** Presses a key where the focus is, and lets the page follow. */
export async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await settle();
}

/** Types into the input that has the focus, in place of what is in it. */
export async function type(text: string): Promise<void> {
  const input = document.activeElement;
  if (!(input instanceof HTMLInputElement)) throw new Error('the focus is not in an input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

/** Waits until what was done has reached the page. */
export async function settle(): Promise<void> {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}
