import type { Messages } from '#i18n/messages.ts';
import type { Findings } from './search-run.svelte.ts';

interface Narrowed {
  /** Hits that were left out by hand. */
  readonly leftOut: number;
  readonly isWithoutTranslations: boolean;
}

/** How much is found, and what of it is not there. */
export function searchSummary(
  { count, listed, documents }: Findings,
  { leftOut, isWithoutTranslations }: Narrowed,
  t: Messages,
): string {
  const notes = [
    isWithoutTranslations && t.search.translationsLeftOut,
    leftOut > 0 && t.search.leftOutOf(leftOut),
  ].filter((note) => note !== false);
  const found = t.search.joined([t.search.found(count, documents.length), ...notes]);
  return listed < count ? `${found}. ${t.search.listedOnly(listed)}` : found;
}
