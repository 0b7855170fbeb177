import { afterEach, expect, it, vi } from 'vitest';
import { openRegistry } from '#storage/open-registry.ts';
import { Registry } from '#storage/registry.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('opens the list where the browser keeps things', async () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  const registry = await openRegistry();
  expect(await registry?.list()).toEqual([]);
  registry?.close();
});

it('says that there is none where site data is blocked', async () => {
  vi.stubGlobal('localStorage', undefined);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
  expect(await openRegistry()).toBeUndefined();
});

it('says that there is none where there are no databases', async () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  vi.spyOn(Registry.prototype, 'list').mockRejectedValue(new Error('IndexedDB API missing'));
  expect(await openRegistry()).toBeUndefined();
});
