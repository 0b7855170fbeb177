import { openSession } from '#session/open-session.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Registry } from '#storage/registry.ts';

export type OpenedState = 'none' | 'opening' | 'open' | 'missing' | 'outdated' | 'failed';

/** The project the address names: opened when it is first shown, closed when another page is. */
export class OpenedProject {
  readonly #registry: Registry;
  #session = $state.raw<Session | undefined>();
  #state = $state.raw<OpenedState>('none');
  #wanted: string | undefined;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get state(): OpenedState {
    return this.#state;
  }

  /** Undefined closes it. A later call wins over one still opening. */
  async show(localId: string | undefined): Promise<void> {
    if (localId === this.#wanted) return;
    this.#wanted = localId;
    this.#session?.close();
    this.#session = undefined;
    this.#state = localId === undefined ? 'none' : 'opening';
    if (localId === undefined) return;
    try {
      const session = await openSession(this.#registry, localId, () => {
        if (this.#wanted === localId) this.#state = 'outdated';
      });
      if (this.#wanted !== localId) {
        session?.close();
        return;
      }
      this.#session = session;
      this.#state = session ? 'open' : 'missing';
    } catch {
      if (this.#wanted === localId) this.#state = 'failed';
    }
  }
}
