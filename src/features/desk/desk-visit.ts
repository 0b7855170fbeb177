import type { Desk } from './desk.svelte.ts';
import { focusOpened } from './focus-opened.ts';
import { historyEntry } from './history-entry.ts';
import { rememberPlace, returnToPlace } from './last-place.ts';

type Query = Readonly<Record<string, string>>;

function pointedAt(query: Query): string {
  return `${query['coding'] ?? ''} ${query['start'] ?? ''}`;
}

/** Goes to where addresses of the desk lead, and keeps for each history entry where its desk was left. */
export class DeskVisit {
  readonly #localId: string;
  /** When it is left, the browser has gone on to another history entry. */
  #present: { readonly desk: Desk; readonly entry: string; readonly at: string } | undefined;

  constructor(localId: string) {
    this.#localId = localId;
  }

  /** To be called when a desk can be read. */
  arrive(desk: Desk, query: Query): void {
    const entry = historyEntry();
    this.#present = { desk, entry, at: pointedAt(query) };
    returnToPlace(this.#localId, desk, { query, entry });
    focusOpened(desk);
  }

  /** To be called while the desk that is left can still be read. */
  leave(): void {
    this.keep();
    this.#present = undefined;
  }

  /** Keeps the place of a desk that may come back without having been left, as when the page is loaded again. */
  readonly keep = (): void => {
    if (this.#present) rememberPlace(this.#localId, this.#present.desk, this.#present.entry);
  };

  /** The address has changed: it may name another coding of the same document. */
  follow(desk: Desk, query: Query): void {
    if (this.#present?.desk !== desk || this.#present.at === pointedAt(query)) return;
    this.leave();
    this.arrive(desk, query);
  }
}
