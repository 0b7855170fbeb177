import type { Draft } from '#domain/log/change.ts';

/** A promise it returns is done when the listener is up to date. */
type Listener = (change: Draft, isOwn: boolean) => unknown;

/** Committed changes of one project database, told to every listener in every tab that has it open. */
export class ChangeFeed {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<Listener>();

  constructor(database: string) {
    this.#channel = new BroadcastChannel(`changes of ${database}`);
    this.#channel.onmessage = (event: MessageEvent<Draft>) => {
      void this.#tell(event.data, false);
    };
  }

  /** Tells this tab of a change that is only in its memory, such as an edit given up before it could be stored. Done when all here are up to date. */
  tell(draft: Draft): Promise<void> {
    return this.#tell(draft, true);
  }

  /** Tells every tab of a stored change, or of what a merge made of the tables. Done when all listeners of this one are up to date. */
  announce(change: Draft): Promise<void> {
    const told = this.#tell(change, true);
    this.#channel.postMessage(change);
    return told;
  }

  /** Returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel.close();
  }

  async #tell(change: Draft, isOwn: boolean): Promise<void> {
    const told = [...this.#listeners].map(async (listener) => {
      await listener(change, isOwn);
    });
    // One that fails keeps nobody else from being told.
    for (const end of await Promise.allSettled(told))
      if (end.status === 'rejected') reportError(end.reason);
  }
}
