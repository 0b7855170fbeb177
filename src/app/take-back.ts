import type { Messages } from '#i18n/messages.ts';
import { editSentence } from '#session/edit-sentence.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';

/** Takes one step back or forth and says what it was, and what it left because it was changed since. */
export async function takeBack(
  session: Session,
  direction: 'undo' | 'redo',
  t: Messages,
): Promise<void> {
  const taken = await session[direction]();
  const name = 'take-back';
  if (!taken) {
    const text = direction === 'undo' ? t.history.nothingToUndo : t.history.nothingToRedo;
    notify({ kind: 'plain', text, name });
    return;
  }
  if (!taken.ok) {
    notify({ kind: 'error', text: t.history.notTaken, name });
    return;
  }
  const { edit, left } = taken.value;
  const say = direction === 'undo' ? t.history.undone : t.history.redone;
  const text = say(editSentence(edit, t));
  if (left.length === 0) notify({ kind: 'plain', text, name });
  else notify({ kind: 'warning', text: `${text} ${t.history.left(left.length)}`, name });
}
