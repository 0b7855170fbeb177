import { ShownNames } from '#analysis/shown-names.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { PAPER_WORDS_BY_LOCALE } from '#i18n/paper-words.ts';
import type { Session } from '#session/session.svelte.ts';
import { templateLanguage } from './attribution-for.ts';

/** The names that passages, titles and files of a project may carry, as the project says. */
export function shownNamesOf(
  { data }: { readonly data: Pick<Session['data'], 'project' | 'cases'> },
  interfaceLanguage: LocaleTag,
): ShownNames {
  const { attribution = '', usePseudonyms = false } = data.project ?? {};
  const words = PAPER_WORDS_BY_LOCALE[templateLanguage(attribution, interfaceLanguage)];
  return new ShownNames(data.cases, usePseudonyms, words.participant);
}
