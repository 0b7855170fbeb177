import type { HangingOn } from '#domain/edits/hanging-on.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';

/** What may hang on codings, as it is stored: the lists that screens show follow a moment later. */
export async function hangingOn(db: ProjectDatabase): Promise<HangingOn> {
  const [memos, links, codes] = await Promise.all([
    presentRows(db, 'memos'),
    presentRows(db, 'links'),
    presentRows(db, 'codes'),
  ]);
  return { memos, links, codes };
}
