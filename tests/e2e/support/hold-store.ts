import type { Page } from '@playwright/test';
import { databaseOf } from '../storage/stored-project.ts';

/** Keeps everybody else from a store of the open project until it is let go. */
export async function holdStore(page: Page, store: string): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(
    ([database, name]) =>
      new Promise<{ isHeld: boolean }>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => {
          reject(opening.error ?? new Error(database));
        };
        opening.onsuccess = () => {
          const state = { isHeld: true };
          const transaction = opening.result.transaction(name, 'readwrite');
          transaction.oncomplete = () => {
            opening.result.close();
          };
          const goOn = () => {
            if (state.isHeld) transaction.objectStore(name).count().onsuccess = goOn;
          };
          goOn();
          resolve(state);
        };
      }),
    [databaseOf(page), store] as const,
  );
  return async () => {
    await held.evaluate((state) => {
      state.isHeld = false;
    });
  };
}

/** Lets the page add nothing to any store, as on a full disk, until that is over. */
export async function fillDisk(page: Page): Promise<() => Promise<void>> {
  const stores = await page.evaluateHandle(() => {
    const { prototype } = IDBObjectStore;
    const add = Reflect.get(prototype, 'add');
    prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    return { prototype, add };
  });
  return async () => {
    await stores.evaluate(({ prototype, add }) => {
      prototype.add = add;
    });
  };
}
