import type { SearchQuery } from './search-query.ts';

/** With what a search begins. */
export interface SearchBeginning {
  readonly query: Partial<SearchQuery>;
  /** Address of what is shown now, to be there again when the browser goes back. */
  readonly backTo?: string | undefined;
}

/** Says with what a search begins from a screen; undefined where the screen begins it itself. */
type Begin = () => SearchBeginning | undefined;

/** How the open screen goes over into a search. */
export class SearchEntrance {
  #begin: Begin | undefined;

  /** To be said by a screen as long as it is open; returns how to take it back. */
  offer(begin: Begin): () => void {
    this.#begin = begin;
    return () => {
      if (this.#begin === begin) this.#begin = undefined;
    };
  }

  begin(): SearchBeginning | undefined {
    return this.#begin ? this.#begin() : { query: {} };
  }
}
