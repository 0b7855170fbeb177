import type { Document } from './document.ts';
import type { Revision } from './revision.ts';

/**
 * Texts of a document that were made at once and none of which was chosen: the last ones of every branch, the current text
 * first. Fewer than two where there is nothing to choose. Given all revisions that are seen.
 */
export function unsettledRevisions(
  document: Document,
  revisions: readonly Revision[],
): readonly Revision[] {
  const own = revisions.filter((revision) => revision.document === document.id);
  const goneOn = new Set(own.flatMap(({ parent, settles = [] }) => [parent, ...settles]));
  const last = own.filter(({ id }) => id === document.current || !goneOn.has(id));
  return last.sort((a, b) => Number(b.id === document.current) - Number(a.id === document.current));
}
