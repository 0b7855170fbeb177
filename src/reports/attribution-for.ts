import { attributionFacts } from '#analysis/attribution-facts.ts';
import { attributionOf, type Attribution, type AttributionFacts } from '#analysis/attribution.ts';
import type { NamedPassage } from '#analysis/named-passage.ts';
import type { Attribute } from '#domain/case.ts';
import type { Project } from '#domain/project.ts';
import { hasPashtoLetter } from '#domain/text/pashto-letters.ts';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { MONTHS_BY_LOCALE } from '#i18n/months.ts';
import { PAPER_WORDS_BY_LOCALE } from '#i18n/paper-words.ts';

/** How passages are attributed. */
export interface AttributionSetting extends Pick<Project, 'attribution'> {
  /** Names of the attributes of cases: fields of the template whether a case has a value or not. */
  readonly attributes: readonly string[];
}

/** The project's own. */
export function attributionSetting({
  data,
}: {
  readonly data: {
    readonly project?: Project | undefined;
    readonly attributes: readonly Attribute[];
  };
}): AttributionSetting {
  const { attribution = '' } = data.project ?? {};
  const ofCases = data.attributes.filter((attribute) => attribute.of === 'case');
  return { attribution, attributes: ofCases.map(({ name }) => name) };
}

/**
 * The language of the paper, by the words of the template: the interface may be in another. A template without words
 * leaves it to the interface.
 */
export function templateLanguage(template: string, interfaceLanguage: LocaleTag): LocaleTag {
  const words = template.replace(/\{[^{}]*\}/gu, '');
  const direction = firstStrongDirection(words);
  if (direction === undefined) return interfaceLanguage;
  if (direction === 'ltr') return 'en';
  if (hasPashtoLetter(words)) return 'ps';
  return interfaceLanguage === 'ps' ? 'ps' : 'ur';
}

function filledTemplate(
  facts: AttributionFacts,
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
  isolate: boolean,
): Attribution {
  const { attribution: template } = setting;
  const months = MONTHS_BY_LOCALE[templateLanguage(template, interfaceLanguage)];
  const known = new Set(facts.attributes.map(({ name }) => name));
  const withoutValue = setting.attributes.filter((name) => !known.has(name));
  const attributes = [...facts.attributes, ...withoutValue.map((name) => ({ name, value: '' }))];
  return attributionOf(
    template,
    { ...facts, attributes },
    { monthName: (month) => months[month - 1] ?? '', isolate },
  );
}

/** The attribution of a passage under a code, to be read (`isolate`) or as plain data. */
export function attributionFor(
  passage: NamedPassage,
  path: readonly string[],
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
  isolate: boolean,
): Attribution {
  const words = PAPER_WORDS_BY_LOCALE[templateLanguage(setting.attribution, interfaceLanguage)];
  const facts = attributionFacts(passage, path, words);
  const attribution = filledTemplate(facts, setting, interfaceLanguage, isolate);
  const { translatedFrom } = passage;
  if (translatedFrom === undefined) return attribution;
  const said = words.translatedFrom(translatedFrom);
  return { ...attribution, text: withRemark(attribution.text, said, words.separator) };
}

/** Within the bracket that an attribution ends with, else in one of its own. */
function withRemark(text: string, remark: string, separator: string): string {
  if (text === '') return `(${remark})`;
  const bracket = /[)\]]$/u.exec(text)?.[0];
  return bracket ? text.slice(0, -1) + separator + remark + bracket : `${text} (${remark})`;
}

/** Fields of the template that nothing is called, as written. */
export function unknownFields(setting: AttributionSetting): readonly string[] {
  const nothing: AttributionFacts = {
    name: undefined,
    pseudonym: undefined,
    speaker: undefined,
    code: undefined,
    document: '',
    page: undefined,
    date: undefined,
    attributes: [],
  };
  return [...new Set(filledTemplate(nothing, setting, 'en', false).unknown)];
}
