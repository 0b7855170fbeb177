import { isLocaleTag, type LocaleTag } from './locale-tag.ts';

/** The remembered language if there is one, else the first of the browser's languages that Hashiya speaks, else English. */
export function preferredLocale(
  remembered: string | null,
  browserLanguages: readonly string[],
): LocaleTag {
  if (isLocaleTag(remembered)) return remembered;
  for (const language of browserLanguages) {
    const primary = language.toLowerCase().split('-')[0];
    if (isLocaleTag(primary)) return primary;
  }
  return 'en';
}
