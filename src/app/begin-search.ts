import type { SearchEntrance } from '#session/search-entrance.ts';
import { searchAddress } from '#session/search-query.ts';

/** Goes over into a search from the open screen; the browser then goes back to what is shown now. */
export function beginSearch(project: string, entrance: SearchEntrance): void {
  const beginning = entrance.begin();
  if (!beginning) return;
  if (beginning.backTo !== undefined) history.replaceState(history.state, '', beginning.backTo);
  location.hash = searchAddress(project, beginning.query);
}
