import type { DocumentId } from '#domain/ids.ts';
import { inTheOpen } from '#domain/log/in-the-open.ts';
import { takeBackMerge } from '#features/settings/merge/take-back-merge.ts';
import type { Messages } from '#i18n/messages.ts';
import { notifyUntilChange } from '#parts/undo-notice/notify-until-change.ts';
import { fullEditSentence } from '#session/edit-sentence.ts';
import { editSubject } from '#session/edit-subject.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';
import { withdrawNotice } from '#ui/notices/withdraw-notice.ts';

/** Where nothing was taken back; one such notice takes the place of another. */
const NOT_TAKEN = 'not taken back';

/**
 * Takes one step back or forth and says what it was and about what, and what it left because it was changed since. What is
 * said twice is a new notice, so that it is also read twice. `onScreen` is the document that is read.
 */
export async function takeBack(
  session: Session,
  direction: 'undo' | 'redo',
  t: Messages,
  onScreen?: DocumentId,
): Promise<void> {
  const taken = await session[direction]();
  if (!taken) {
    const text = direction === 'undo' ? t.history.nothingToUndo : t.history.nothingToRedo;
    notify({ kind: 'plain', text, name: NOT_TAKEN });
    return;
  }
  if (!taken.ok && taken.problem.type === 'merge-first') {
    const { problem } = taken;
    const run = () => void takeBackMerge(session, problem, t);
    const action = { text: t.merge.takeBack, run };
    const text = t.merge.undoMeets(problem.file);
    notifyUntilChange(session, { kind: 'plain', text, action, name: NOT_TAKEN, stays: true });
    return;
  }
  if (!taken.ok) {
    notify({ kind: 'error', text: t.history.notTaken, name: NOT_TAKEN });
    return;
  }
  withdrawNotice(NOT_TAKEN);
  const { change, left } = taken.value;
  const subject = await editSubject(session, change, onScreen);
  const say = direction === 'undo' ? t.history.undone : t.history.redone;
  const rounds = inTheOpen(left);
  const changed = left.length - rounds.length;
  const isNothing = rounds.length > 0 && change.records.length === 0;
  const sentences = [
    ...(isNothing ? [] : [say(fullEditSentence(change.edit, subject, t))]),
    ...(changed > 0 ? [t.history.left(changed)] : []),
    ...(rounds.length > 0 ? [t.history.roundStaysClosed] : []),
  ];
  notifyUntilChange(session, {
    kind: left.length > 0 ? 'warning' : 'plain',
    text: sentences.join(' '),
  });
}
