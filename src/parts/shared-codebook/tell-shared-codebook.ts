import { isOpen } from '#domain/round.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';

/** In which rounds which coder was told. */
const told = new WeakMap<Session, Set<string>>();

/**
 * Says, to be called where somebody makes a code, that its name is no secret: to each coder of a blind round once while the
 * project is open.
 */
export function tellSharedCodebook(session: Session, t: Messages): void {
  const { rounds, visibility } = session.data;
  // Who codes alone once more keeps nothing from others.
  const isWithOthers = rounds.some((round) => isOpen(round) && round.coders.length > 1);
  if (!visibility.isBlind || !isWithOthers) return;
  const keys = told.get(session) ?? new Set();
  told.set(session, keys);
  const { key } = visibility;
  if (keys.has(key)) return;
  keys.add(key);
  const text = t.agreement.desk.sharedCodebook;
  notify({ kind: 'warning', text, name: 'sharedCodebook', stays: true });
}
