import type { Place } from '#domain/coding.ts';
import { foldedImage } from '#domain/folded-image.ts';
import type { Change } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { TableName } from '#domain/tables.ts';

/** Where things of earlier texts lie in the current ones, by what `placeKey` makes of them. */
export type PlacesNow = ReadonlyMap<string, Place>;

export function placeKey(table: TableName, id: string): string {
  return `${table} ${id}`;
}

function hasEditedTexts(changes: readonly Change[]): boolean {
  return changes.some(({ records }) =>
    records.some(({ table, after }) => table === 'revisions' && after['parent'] !== undefined),
  );
}

/** Where codings, quotes and memos of a log that were made in earlier texts are seen. Those that are lost are missing. */
export async function placesNow(
  changes: readonly Change[],
  blob: ProjectImage['blob'],
): Promise<PlacesNow> {
  if (!hasEditedTexts(changes)) return new Map();
  const tables = fold(changes);
  const { records } = await foldedImage(tables, blob);
  const places = new Map<string, Place>();
  for (const table of ['codings', 'quotes', 'memos'] as const) {
    for (const { id, place } of records[table]) {
      const stored = tables.get(table)?.get(id)?.['place'] as Place | undefined;
      if (place && stored?.revision !== place.revision) places.set(placeKey(table, id), place);
    }
  }
  return places;
}
