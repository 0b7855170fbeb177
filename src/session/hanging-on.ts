import type { HangingOn } from '#domain/edits/recode.ts';
import { presentRows } from '#storage/present-rows.ts';
import type { Session } from './session.svelte.ts';

/** What may hang on codings, read anew once everything is stored: the lists in `data` follow a moment later. */
export async function hangingOn(session: Session): Promise<HangingOn> {
  await session.settled();
  const [memos, codes] = await Promise.all([
    presentRows(session.db, 'memos'),
    presentRows(session.db, 'codes'),
  ]);
  return { memos, codes };
}
