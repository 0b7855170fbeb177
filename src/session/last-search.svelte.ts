import type { Work } from './kept-work.ts';
import type { Searched } from './searched-documents.ts';
import { NO_SEARCH, type SearchQuery } from './search-query.ts';

const NONE: ReadonlySet<string> = new Set();

/** A search that somebody comes back to from other screens, with the hits that were left out of it. */
export class LastSearch implements Work {
  readonly isUnfinished = false;
  query: SearchQuery = NO_SEARCH;
  #of = '';
  #leftOut = $state.raw(NONE);

  /** Keys of the hits that are left out (see `hitKey`): none where anything else is searched, or other texts. */
  leftOutOf(searched: Searched): ReadonlySet<string> {
    return this.#leftOut.size > 0 && this.#of === JSON.stringify(searched) ? this.#leftOut : NONE;
  }

  /** Leaves a hit out, or takes it in again. */
  toggle(searched: Searched, key: string): void {
    const leftOut = new Set(this.leftOutOf(searched));
    if (!leftOut.delete(key)) leftOut.add(key);
    this.#of = JSON.stringify(searched);
    this.#leftOut = leftOut;
  }
}
