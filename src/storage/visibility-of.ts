import type { CoderId } from '#domain/ids.ts';
import { Visibility } from '#domain/visibility.ts';
import type { ProjectDatabase } from './database.ts';
import { presentRows } from './present-rows.ts';

/** What somebody sees of the project as it is stored at this moment. */
export async function visibilityOf(db: ProjectDatabase, viewer: CoderId): Promise<Visibility> {
  const [rounds, coders] = await Promise.all([
    presentRows(db, 'rounds'),
    presentRows(db, 'coders'),
  ]);
  return new Visibility(viewer, rounds, coders);
}
