import type { Coding } from '#domain/coding.ts';
import type { ExampleKind } from '#domain/edits/code-examples.ts';
import { markExample as mark, unmarkExample as unmark } from '#domain/edits/mark-example.ts';
import type { CodeId } from '#domain/ids.ts';
import { entityOf } from '#storage/present-rows.ts';
import type { Session, Written } from './session.svelte.ts';

/** As it is stored: the list in `data` follows a moment later, and a key that is held down repeats sooner. */
async function storedCode(session: Session, code: CodeId) {
  return entityOf<'codes'>(await session.db.rows('codes').get(code));
}

/** Makes a coding an example of its code; undefined when it is one of that kind already. */
export async function markExample(
  session: Session,
  coding: Pick<Coding, 'id' | 'code'>,
  kind: ExampleKind,
): Promise<Written | undefined> {
  const code = await storedCode(session, coding.code);
  return code && session.apply(mark(code, coding.id, kind));
}

/** Makes a coding no example of a code any more; undefined when it was none. */
export async function unmarkExample(
  session: Session,
  coding: Pick<Coding, 'id' | 'code'>,
): Promise<Written | undefined> {
  const code = await storedCode(session, coding.code);
  return code && session.apply(unmark(code, coding.id));
}
