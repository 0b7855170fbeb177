import { openSession } from '#session/open-session.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Registry } from '#storage/registry.ts';

export type OpenedState =
  'none' | 'opening' | 'open' | 'missing' | 'outdated' | 'removed' | 'failed';

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

  /** Whether it holds edits that could not be stored: it is then not left for another page. */
  get isHeld(): boolean {
    return (this.#session?.unsaved.length ?? 0) > 0;
  }

  /** Undefined closes it. A later call wins over one still opening. */
  async show(localId: string | undefined): Promise<void> {
    if (localId === this.#wanted || this.isHeld) return;
    this.#wanted = localId;
    const former = this.#session;
    this.#session = undefined;
    this.#state = localId === undefined ? 'none' : 'opening';
    if (former && !(await former.close())) {
      this.#wanted = former.localId;
      this.#session = former;
      this.#state = 'open';
      return;
    }
    if (localId !== undefined) await this.#open(localId);
  }

  async #open(localId: string): Promise<void> {
    const isWanted = () => this.#wanted === localId;
    try {
      const session = await openSession(this.#registry, localId, (reason) => {
        if (isWanted()) this.#state = reason === 'newer' ? 'outdated' : 'removed';
      });
      if (!isWanted()) {
        await session?.close();
        return;
      }
      this.#session = session;
      this.#state = session ? 'open' : 'missing';
    } catch {
      if (isWanted()) this.#state = 'failed';
    }
  }
}
