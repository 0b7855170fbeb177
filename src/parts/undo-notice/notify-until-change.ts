import type { Session } from '#session/session.svelte.ts';
import { notify, type Notice } from '#ui/notices/notify.ts';
import { withdrawNotice } from '#ui/notices/withdraw-notice.ts';

/** Says what is so until anything else is done in the project, and then goes away. */
export function notifyUntilChange(session: Session, notice: Notice): void {
  const name = notify(notice);
  const stop = session.feed.listen(() => {
    stop();
    withdrawNotice(name);
  });
}
