export const LOCALE_TAGS = ['en', 'ur', 'ps'] as const;
export type LocaleTag = (typeof LOCALE_TAGS)[number];

export type Direction = 'ltr' | 'rtl';

export const DIRECTION_BY_LOCALE: Readonly<Record<LocaleTag, Direction>> = {
  en: 'ltr',
  ur: 'rtl',
  ps: 'rtl',
};

/** Each language in its own words, as a list of languages shows it. */
export const NAME_BY_LOCALE: Readonly<Record<LocaleTag, string>> = {
  en: 'English',
  ur: 'اردو',
  ps: 'پښتو',
};

export function isLocaleTag(value: unknown): value is LocaleTag {
  return LOCALE_TAGS.some((tag) => tag === value);
}
