import type { ShownNames } from '#analysis/shown-names.ts';
import type { Attribute, AttributeValue, Case, Value } from '#domain/case.ts';
import type { Document } from '#domain/document.ts';
import type { Person } from '#domain/search-request.ts';
import type { Speaker } from '#domain/speaker.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { SearchedGroup, SearchQuery } from '#session/search-query.ts';

/** Somebody whose words can be searched alone. */
export interface PersonChoice {
  readonly key: string;
  readonly name: string;
  readonly person: Person;
}

/** Cases or documents that can be searched alone. */
export interface GroupChoice {
  readonly key: string;
  readonly name: string;
  readonly group: SearchedGroup;
}

interface ScopeData {
  readonly documents: readonly Pick<Document, 'case'>[];
  readonly speakers: readonly Speaker[];
  readonly cases: readonly Case[];
  readonly attributes: readonly Attribute[];
  readonly values: readonly Value[];
}

export function personKey(person: Person): string {
  return 'case' in person ? `case ${person.case}` : `name ${foldName(person.name)}`;
}

export function groupKey({ attribute, value }: SearchedGroup): string {
  return `${attribute}/${value}`;
}

/**
 * Those who speak, by the names they may show: the cases, then who asks. Under pseudonyms others who are no case stay
 * unnamed, for they may be participants.
 */
export function personChoices(data: ScopeData, names: ShownNames): PersonChoice[] {
  const speaking = new Set([...data.speakers, ...data.documents].map((one) => one.case));
  const cases = data.cases.flatMap(({ id }): PersonChoice[] => {
    const name = speaking.has(id) ? names.of(id) : undefined;
    const person = { case: id };
    return name === undefined ? [] : [{ key: personKey(person), name, person }];
  });
  const others = new Map<string, PersonChoice>();
  for (const { name, role, case: belongsTo } of data.speakers) {
    const mayShow = role === 'interviewer' || !names.usePseudonyms;
    if (belongsTo !== undefined || !mayShow || name.trim() === '') continue;
    const key = personKey({ name });
    if (!others.has(key)) others.set(key, { key, name: names.title(name), person: { name } });
  }
  return [...cases, ...others.values()];
}

/** What a search is narrowed to, besides who speaks. */
export function scopeNames(
  { document, group }: Pick<SearchQuery, 'document' | 'group'>,
  among: {
    readonly documents: readonly Pick<Document, 'id' | 'title'>[];
    readonly groups: readonly GroupChoice[];
  },
  gone: string,
): string[] {
  const title = among.documents.find(({ id }) => id === document)?.title;
  const wanted = group && groupKey(group);
  const name = among.groups.find(({ key }) => key === wanted)?.name;
  return [
    ...(document === undefined ? [] : [title ?? gone]),
    ...(group === undefined ? [] : [name ?? gone]),
  ];
}

/** The values that are there, as an address writes them: choices in their order, yes before no, numbers and dates rising. */
function valuesInOrder({ type, choices }: Attribute, had: readonly AttributeValue[]): string[] {
  if (type === 'number' || type === 'date')
    return [...new Set(had)]
      .sort((a, b) => Number(a) - Number(b) || (String(a) < String(b) ? -1 : 1))
      .map(String);
  const offered = type === 'yes-no' ? ['true', 'false'] : choices;
  const all = new Set(had.map(String));
  return [...new Set([...offered.filter((value) => all.has(value)), ...all])];
}

/** Values that something has, in the order of the attributes. Free text makes no groups. */
export function groupChoices(
  { attributes, values }: ScopeData,
  yesOrNo: (isYes: boolean) => string,
): GroupChoice[] {
  return attributes.flatMap((attribute): GroupChoice[] => {
    const { id, name, type } = attribute;
    if (type === 'text') return [];
    const had = values.filter((one) => one.attribute === id).map(({ value }) => value);
    return valuesInOrder(attribute, had).map((value) => ({
      key: groupKey({ attribute: id, value }),
      name: `${name}: ${type === 'yes-no' ? yesOrNo(value === 'true') : value}`,
      group: { attribute: id, value },
    }));
  });
}
