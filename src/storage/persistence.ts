export interface StorageHealth {
  /** Whether the browser promised not to evict; undefined where it cannot say. */
  readonly isPersistent: boolean | undefined;
  /** Bytes this origin uses. The quota browsers report is no measure of free space and is left out. */
  readonly usage: number | undefined;
}

export async function storageHealth(): Promise<StorageHealth> {
  if (!('storage' in navigator)) return { isPersistent: undefined, usage: undefined };
  const [isPersistent, estimate] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { isPersistent, usage: estimate.usage };
}

/** Asks the browser to keep the data under disk pressure. To be called when a person has just put work in. */
export async function requestPersistence(): Promise<boolean> {
  if (!('storage' in navigator)) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
