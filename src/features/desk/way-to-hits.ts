import type { ProjectRoute } from '#session/route.ts';
import { searchAddress } from '#session/search-query.ts';

/** How to go back to the hits from one that was opened on the desk; undefined where the desk was come to otherwise. */
export function wayToHits({ query, project }: ProjectRoute): (() => void) | undefined {
  if (query['from'] !== 'search') return undefined;
  return () => {
    if (history.length > 1) history.back();
    else location.hash = searchAddress(project, {});
  };
}
