import type { NamedPassage } from '#analysis/named-passage.ts';
import { pageNumbers } from '#domain/text/page-range.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { attributionFor, type AttributionSetting } from './attribution-for.ts';

/** A passage as reports list it. */
export function passageEntry(
  passage: NamedPassage,
  of: {
    readonly path: readonly string[];
    readonly coders: readonly string[];
    readonly note?: string;
  },
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
) {
  const { text, title, participant, speaker, time, pages, start, end, before, after } = passage;
  return {
    text,
    attribution: attributionFor(passage, of.path, setting, interfaceLanguage, false).text,
    before: before.text,
    after: after.text,
    path: of.path,
    coders: of.coders,
    document: title,
    participant,
    speaker,
    time,
    page: pages && pageNumbers(pages),
    start,
    end,
    note: of.note,
    attributes: passage.attributes.map(({ attribute, name, value }) => ({
      id: attribute,
      name,
      value,
    })),
  };
}
