import type { Session } from '#session/session.svelte.ts';
import { notify, type Notice } from '#ui/notices/notify.ts';
import { withdrawNotice } from '#ui/notices/withdraw-notice.ts';

/** The screen and what is open on it, without how it is looked at. */
function openNow(): string {
  return location.hash.replace(/\?.*$/u, '');
}

/** Says what is so until anything else is done in the project or something else is opened, and then goes away. */
export function notifyUntilChange(session: Session, notice: Notice): void {
  const name = notify(notice);
  const open = openNow();
  const end = () => {
    stop();
    removeEventListener('hashchange', leave);
    withdrawNotice(name);
  };
  const leave = () => {
    if (openNow() !== open) end();
  };
  const stop = session.feed.listen(end);
  addEventListener('hashchange', leave);
}
