import { formatRoute } from '#session/route.ts';
import type { Desk } from './desk.svelte.ts';

/** The ways in which a document's text is shown, as the desk's address says it. */
export type DeskMode = 'edit' | 'review' | 'texts' | 'replace';

/** Shows the desk's document in another way, or as usual. */
export function showDesk(
  { session, document }: Desk,
  query: { readonly [Mode in DeskMode]?: string },
): void {
  const { localId } = session;
  location.hash = formatRoute({
    ...{ page: 'project', project: localId, screen: 'desk', document: document.id },
    query,
  });
}
