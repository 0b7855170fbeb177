import type { Change } from '#domain/log/change.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Notice } from '#ui/notices/notify.ts';
import { notifyUntilChange } from './notify-until-change.ts';

/**
 * Says what was done, with a button that takes it back. It goes away when anything else is done: undo would take that
 * back first.
 */
export function offerUndo(
  session: Session,
  done: Pick<Notice, 'kind' | 'text'> & { readonly change: Change },
  t: Messages,
): void {
  const { kind, text, change } = done;
  const action = { text: t.common.undo, run: () => void session.undo() };
  notifyUntilChange(session, { kind, text, action, name: `undo ${change.id}` });
}
