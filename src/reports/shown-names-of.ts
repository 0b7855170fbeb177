import { ShownNames } from '#analysis/shown-names.ts';
import type { Case } from '#domain/case.ts';
import type { Project } from '#domain/project.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { PAPER_WORDS_BY_LOCALE } from '#i18n/paper-words.ts';
import { templateLanguage } from './attribution-for.ts';

/** The names that passages, titles and files of a project may carry, as the project says. */
export function shownNamesOf(
  {
    data,
  }: {
    readonly data: {
      readonly project?: Project | undefined;
      readonly cases: readonly Case[];
    };
  },
  interfaceLanguage: LocaleTag,
): ShownNames {
  const { attribution = '', usePseudonyms = false } = data.project ?? {};
  const words = PAPER_WORDS_BY_LOCALE[templateLanguage(attribution, interfaceLanguage)];
  return new ShownNames(data.cases, usePseudonyms, words.participant);
}
