import { Registry } from './registry.ts';

/** The list of projects; undefined where the browser bars storage, or has none. */
export async function openRegistry(): Promise<Registry | undefined> {
  try {
    // Merely naming it throws where site data is blocked.
    const registry = new Registry(localStorage);
    await registry.list();
    return registry;
  } catch {
    return undefined;
  }
}
