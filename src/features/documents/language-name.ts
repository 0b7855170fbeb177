import type { Language } from '#domain/text/turn.ts';
import type { Messages } from '#i18n/messages.ts';

/** A language in the interface's own words; one it has no word for by its code. */
export function languageName(language: Language, t: Messages): string {
  const names: Readonly<Record<string, string>> = t.documents.languages;
  return names[language] ?? language;
}
