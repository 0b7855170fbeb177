import type { Change } from '#domain/log/change.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify, type Notice } from '#ui/notices/notify.ts';
import { withdrawNotice } from '#ui/notices/withdraw-notice.ts';

/**
 * Says what was done, with a button that takes it back. It goes away when anything else is done: undo would take that
 * back first.
 */
export function offerUndo(
  session: Session,
  done: Pick<Notice, 'kind' | 'text'> & { readonly change: Change },
  t: Messages,
): void {
  const name = `undo ${done.change.id}`;
  const action = { text: t.common.undo, run: () => void session.undo() };
  notify({ kind: done.kind, text: done.text, name, action });
  const stop = session.feed.listen(() => {
    stop();
    withdrawNotice(name);
  });
}
