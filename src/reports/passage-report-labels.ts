import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Wording } from '#i18n/wording.ts';

/** The words of a report of passages, in the language of the interface. */
export function passageReportLabels(wording: Wording, title: string, caption: readonly string[]) {
  const { common, quotes } = wording.messages;
  return {
    title,
    columns: quotes.columns,
    yes: common.yes,
    no: common.no,
    caption,
    pathSeparator: PATH_SEPARATOR,
    listSeparator: quotes.listSeparator,
    language: wording.tag,
    direction: wording.direction,
  };
}
