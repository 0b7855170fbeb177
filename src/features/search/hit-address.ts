import { formatRoute, type ProjectRoute } from '#session/route.ts';
import type { HitRow } from './hit-rows.ts';

/** Where a hit stands on the desk, from which Escape leads back. */
export function hitAddress(project: ProjectRoute['project'], { hit }: HitRow): string {
  const { document, start, end } = hit;
  const query = { start: String(start), end: String(end), from: 'search' };
  return formatRoute({ page: 'project', project, screen: 'desk', document, query });
}
