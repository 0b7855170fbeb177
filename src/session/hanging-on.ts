import type { HangingOn } from '#domain/edits/hanging-on.ts';
import { presentRows } from '#storage/present-rows.ts';
import type { Session } from './session.svelte.ts';

/** What may hang on codings, as it is stored: the lists that screens show follow a moment later. */
export async function hangingOn({
  db,
  coderId,
}: Pick<Session, 'db' | 'coderId'>): Promise<HangingOn> {
  const [memos, links, codes] = await Promise.all([
    presentRows(db, 'memos'),
    presentRows(db, 'links'),
    presentRows(db, 'codes'),
  ]);
  return { memos, links, codes, coder: coderId };
}
