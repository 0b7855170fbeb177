import type { Change } from '#domain/log/change.ts';

type Listener = (change: Change, isOwn: boolean) => void;

/** Committed changes of one project database, told to every listener in every tab that has it open. */
export class ChangeFeed {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<Listener>();

  constructor(database: string) {
    this.#channel = new BroadcastChannel(`changes of ${database}`);
    this.#channel.onmessage = (event: MessageEvent<Change>) => {
      this.#tell(event.data, false);
    };
  }

  announce(change: Change): void {
    this.#tell(change, true);
    this.#channel.postMessage(change);
  }

  /** Returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel.close();
  }

  #tell(change: Change, isOwn: boolean): void {
    for (const listener of this.#listeners) listener(change, isOwn);
  }
}
