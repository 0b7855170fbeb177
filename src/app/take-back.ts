import type { EditName } from '#domain/edits/edit-name.ts';
import type { Edit } from '#domain/log/change.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';

function sentenceOf(edit: Edit, { history }: Messages): string {
  const sentences: Readonly<Record<EditName, (count: number) => string>> = history.sentences;
  return Object.hasOwn(sentences, edit.name)
    ? sentences[edit.name as EditName](edit.count ?? 1)
    : history.other;
}

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
  const text = say(sentenceOf(edit, t));
  if (left.length === 0) notify({ kind: 'plain', text, name });
  else notify({ kind: 'warning', text: `${text} ${t.history.left(left.length)}`, name });
}
