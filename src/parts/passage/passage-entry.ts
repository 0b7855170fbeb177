import { participantName, speakerName } from '#analysis/participant-name.ts';
import type { Passage } from '#analysis/passage.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { attributionFor, type AttributionSetting } from './attribution-for.ts';

/** A passage as reports list it, with the names it may carry out of the project. */
export function passageEntry(
  passage: Passage,
  of: {
    readonly path: readonly string[];
    readonly coders: readonly string[];
    readonly note?: string;
  },
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
) {
  const { text, title, participant, time, start, end, before, after } = passage;
  const { usePseudonyms } = setting;
  return {
    text,
    attribution: attributionFor(passage, of.path, setting, interfaceLanguage, false).text,
    before: before.text,
    after: after.text,
    path: of.path,
    coders: of.coders,
    document: title,
    participant: participant && participantName(participant, usePseudonyms),
    speaker: speakerName(passage, usePseudonyms),
    time,
    start,
    end,
    note: of.note,
    attributes: passage.attributes.map(({ name, value }) => ({ name, value })),
  };
}
