import type { Change, Draft } from '#domain/log/change.ts';

type Listener = (change: Draft, isOwn: boolean) => void;

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

  /** Tells this tab of a change that is only in its memory, such as an edit given up before it could be stored. */
  tell(draft: Draft): void {
    this.#tell(draft, true);
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

  #tell(change: Draft, isOwn: boolean): void {
    for (const listener of this.#listeners) listener(change, isOwn);
  }
}
