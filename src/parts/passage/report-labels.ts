import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Locale } from '#i18n/locale.svelte.ts';

/** The words of a report of passages, in the language of the interface. */
export function passageReportLabels(locale: Locale, title: string, caption: readonly string[]) {
  const { common, quotes } = locale.messages;
  return {
    title,
    columns: quotes.columns,
    yes: common.yes,
    no: common.no,
    caption,
    pathSeparator: PATH_SEPARATOR,
    listSeparator: quotes.listSeparator,
    language: locale.tag,
    direction: locale.direction,
  };
}
