import { describe, expect, it } from 'vitest';
import { namedPassage, type NamedPassage } from '#analysis/named-passage.ts';
import { passageAt } from '#analysis/passage.ts';
import { ShownNames } from '#analysis/shown-names.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { AttributeId } from '#domain/ids.ts';
import {
  attributionFor,
  templateLanguage,
  unknownFields,
  type AttributionSetting,
} from '#reports/attribution-for.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';

const study = aStudy({
  codes: { trust: undefined },
  cases: { Raza: { group: 'official', department: 'PMRU' }, Bilal: { group: 'citizen' } },
  documents: {
    one: {
      date: '2019-04-03',
      lines: [
        ['Raza', 'They look.'],
        ['Bilal', 'I waited.'],
      ],
    },
  },
  codings: [],
});

function passage(text: string): NamedPassage {
  const index = new StudyIndex({
    ...study,
    attributes: ['group', 'department'].map((name, place) => ({
      id: name as AttributeId,
      name,
      of: 'case',
      type: 'text',
      choices: [],
      order: String(place),
    })),
  });
  const [document] = index.documents;
  if (!document) throw new Error('no document');
  const start = document.text.indexOf(text);
  const found = passageAt(index, document, { start, end: start + text.length });
  return namedPassage(found, new ShownNames(study.cases, false, () => 'Participant'));
}

const setting = (attribution: string): AttributionSetting => ({
  attribution,
  attributes: ['group', 'department'],
});

describe('the attribution of a passage', () => {
  it('follows the template', () => {
    const { text } = attributionFor(
      passage('They look.'),
      ['Trust', 'Doubt'],
      setting('({name}, {department}, {month} {year}: {code})'),
      'en',
      false,
    );
    expect(text).toBe('(Raza, PMRU, April 2019: Doubt)');
  });

  it('says yes and no in the language of the paper', () => {
    const facts = passage('They look.');
    const attribute = 'portal' as AttributeId;
    const user = { ...facts, attributes: [{ attribute, name: 'portal', value: true }] };
    const other = { ...facts, attributes: [{ attribute, name: 'portal', value: false }] };
    const said = (one: NamedPassage, template: string) =>
      attributionFor(one, [], setting(template), 'en', false).text;
    expect(said(user, '(portal: {portal})')).toBe('(portal: Yes)');
    expect(said(other, '(پورٹل: {portal})')).toBe('(پورٹل: نہیں)');
  });

  it.each([
    ['({document}, {page})', 3, '(one, p. 3)'],
    ['(see {page})', 4, '(see pp. 3–4)'],
    ['(دستاویز، {page})', 3, '(دستاویز، ص 3)'],
    ['(ړومبی سند، {page})', 4, '(ړومبی سند، مخونه 3–4)'],
  ])('names pages in the language of the paper: %s', (template, last, expected) => {
    const onPages = { ...passage('They look.'), pages: { first: 3, last } };
    expect(attributionFor(onPages, [], setting(template), 'en', false).text).toBe(expected);
  });

  it('leaves out the page of a text without pages', () => {
    const { text, missing } = attributionFor(
      passage('They look.'),
      [],
      setting('({name}, {page})'),
      'en',
      false,
    );
    expect([text, missing]).toEqual(['(Raza)', ['{page}']]);
  });

  it('leaves out an attribute that this case has no value for: the project has it', () => {
    const { text, missing, unknown } = attributionFor(
      passage('I waited.'),
      [],
      setting('({name}, {department}, {year})'),
      'en',
      false,
    );
    expect(text).toBe('(Bilal, 2019)');
    expect(missing).toEqual(['{department}']);
    expect(unknown).toEqual([]);
  });

  it('names months in the language of the paper, whatever the interface speaks', () => {
    const month = (template: string, locale: 'en' | 'ur' | 'ps') =>
      attributionFor(passage('They look.'), [], setting(template), locale, false).text;
    expect(month('(Interview, {month})', 'ur')).toBe('(Interview, April)');
    expect(month('(انٹرویو، {month})', 'en')).toBe('(انٹرویو، اپریل)');
    expect(month('(مرکه، {month})', 'ps')).toBe('(مرکه، اپرېل)');
    expect(month('{month}', 'ur')).toBe('اپریل');
  });
});

describe('the language of a template', () => {
  it.each([
    ['(Interview {name})', 'ps', 'en'],
    ['(انٹرویو {name})', 'en', 'ur'],
    ['(له {name} سره مرکه ښار)', 'en', 'ps'],
    ['({نام})', 'en', 'en'],
  ] as const)('%s', (template, locale, language) => {
    expect(templateLanguage(template, locale)).toBe(language);
  });
});

describe('fields that nothing is called', () => {
  it('are named once, as written', () => {
    expect(unknownFields(setting('{moon} {Name} {GROUP} {moon} {Year}'))).toEqual(['{moon}']);
  });
});
