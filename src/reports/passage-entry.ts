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
    /** What is printed, where it is not the passage itself: one or both of original and translation. */
    readonly words?: readonly NamedPassage[];
    /** Whom the attribution names, where it is not the passage. */
    readonly source?: NamedPassage;
  },
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
) {
  const [first = passage, second] = of.words ?? [];
  const source = of.source ?? passage;
  const { title, participant, speaker, time, pages, start, end, before, after } = passage;
  return {
    text: first.text,
    translation: second?.text,
    attribution: attributionFor(source, of.path, setting, interfaceLanguage, false).text,
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
