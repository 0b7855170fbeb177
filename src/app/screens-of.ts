import { SCREEN_NAMES, type ScreenName } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import { screens } from './routes.ts';

/** The screens that can be opened, in their order: of a copy for a review, the one that shows it. */
export function screensOf(session: Pick<Session, 'onlyReview'> | undefined): readonly ScreenName[] {
  if (session?.onlyReview !== undefined) return ['agreement'];
  return SCREEN_NAMES.filter((name) => screens[name]);
}
