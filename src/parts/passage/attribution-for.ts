import { attributionFacts } from '#analysis/attribution-facts.ts';
import { attributionOf, type Attribution, type AttributionFacts } from '#analysis/attribution.ts';
import type { Passage } from '#analysis/passage.ts';
import type { Project } from '#domain/project.ts';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { MONTHS_BY_LOCALE } from '#i18n/months.ts';
import type { Session } from '#session/session.svelte.ts';

/** How passages are attributed. */
export interface AttributionSetting extends Pick<Project, 'attribution' | 'usePseudonyms'> {
  /** Names of the attributes of cases: fields of the template whether a case has a value or not. */
  readonly attributes: readonly string[];
}

/** The project's own. */
export function attributionSetting({ data }: Pick<Session, 'data'>): AttributionSetting {
  const { attribution = '', usePseudonyms = false } = data.project ?? {};
  const ofCases = data.attributes.filter((attribute) => attribute.of === 'case');
  return { attribution, usePseudonyms, attributes: ofCases.map(({ name }) => name) };
}

/** Letters that Pashto has and Urdu has not. */
const PASHTO = /[ټډړږښڅځګڼېۍ]/u;

/**
 * The language of the paper, by the words of the template: the interface may be in another. A template without words
 * leaves it to the interface.
 */
export function templateLanguage(template: string, interfaceLanguage: LocaleTag): LocaleTag {
  const words = template.replace(/\{[^{}]*\}/gu, '');
  const direction = firstStrongDirection(words);
  if (direction === undefined) return interfaceLanguage;
  if (direction === 'ltr') return 'en';
  if (PASHTO.test(words)) return 'ps';
  return interfaceLanguage === 'ps' ? 'ps' : 'ur';
}

function filledTemplate(
  facts: AttributionFacts,
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
  isolate: boolean,
): Attribution {
  const { attribution: template, usePseudonyms } = setting;
  const months = MONTHS_BY_LOCALE[templateLanguage(template, interfaceLanguage)];
  const known = new Set(facts.attributes.map(({ name }) => name));
  const withoutValue = setting.attributes.filter((name) => !known.has(name));
  const attributes = [...facts.attributes, ...withoutValue.map((name) => ({ name, value: '' }))];
  return attributionOf(
    template,
    { ...facts, attributes },
    { usePseudonyms, monthName: (month) => months[month - 1] ?? '', isolate },
  );
}

/** The attribution of a passage under a code, to be read (`isolate`) or as plain data. */
export function attributionFor(
  passage: Passage,
  path: readonly string[],
  setting: AttributionSetting,
  interfaceLanguage: LocaleTag,
  isolate: boolean,
): Attribution {
  const facts = attributionFacts(passage, path, setting.usePseudonyms);
  return filledTemplate(facts, setting, interfaceLanguage, isolate);
}

/** Fields of the template that nothing is called, as written. */
export function unknownFields(setting: AttributionSetting): readonly string[] {
  const nothing: AttributionFacts = {
    name: undefined,
    pseudonym: undefined,
    speaker: undefined,
    code: undefined,
    document: '',
    date: undefined,
    attributes: [],
  };
  return [...new Set(filledTemplate(nothing, setting, 'en', false).unknown)];
}
