import { describe, expect, it } from 'vitest';
import {
  attributionOf,
  type AttributionFacts,
  type AttributionStyle,
} from '#analysis/attribution.ts';
import { DEFAULT_ATTRIBUTION } from '#domain/project.ts';
import { MONTHS_BY_LOCALE } from '#i18n/months.ts';

const RAZA: AttributionFacts = {
  name: 'Raza Khan',
  pseudonym: 'Raza',
  speaker: 'Raza Khan',
  code: 'doubt',
  document: 'Official 03',
  page: 'pp. 3–4',
  date: '2019-04-09',
  attributes: [
    { name: 'Department', value: 'PMRU' },
    { name: 'age  band', value: '40-49' },
  ],
};
const NOTHING: AttributionFacts = {
  name: undefined,
  pseudonym: undefined,
  speaker: undefined,
  code: undefined,
  document: 'Official 03',
  page: undefined,
  date: undefined,
  attributes: [{ name: 'department', value: '' }],
};

function style(locale: 'en' | 'ur' | 'ps', more: Partial<AttributionStyle> = {}): AttributionStyle {
  const monthName = (month: number) => MONTHS_BY_LOCALE[locale][month - 1] ?? '';
  return { isolate: false, monthName, ...more };
}

const text = (template: string, facts = RAZA, look = style('en')) =>
  attributionOf(template, facts, look).text;

describe('a page', () => {
  it.each([
    ['({name}, p. {page})', '(Raza Khan, pp. 3–4)'],
    ['({name}, pp.{page})', '(Raza Khan, pp. 3–4)'],
    ['({name}، ص {page})', '(Raza Khan، pp. 3–4)'],
    ['({name}, see p. {Page})', '(Raza Khan, see pp. 3–4)'],
    ['({name}, clip {page})', '(Raza Khan, clip pp. 3–4)'],
  ])('brings its own word, which is not said twice: %s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    ['({document}, p. {page})', '(Official 03)'],
    ['({document}، ص {page})', '(Official 03)'],
    ['{document} on page {page}', 'Official 03'],
    ['({document}, {code}, see p. {page}; end)', '(Official 03, end)'],
    ['(p. {page})', ''],
  ])('that is not known leaves without the words before it: %s', (template, expected) => {
    expect(text(template, NOTHING)).toBe(expected);
  });

  it('that is an attribute of the case keeps the word before it', () => {
    const attributes = [{ name: 'page', value: '4' }];
    expect(text('({document}, p. {page})', { ...NOTHING, attributes })).toBe('(Official 03, p. 4)');
  });
});

describe('fields', () => {
  it.each([
    [DEFAULT_ATTRIBUTION, '(Interview Raza Khan, April 2019)'],
    ['{name} ({pseudonym}), {document}', 'Raza Khan (Raza), Official 03'],
    ['{speaker} on {code}, {date}', 'Raza Khan on doubt, 2019-04-09'],
    ['({name}, {page})', '(Raza Khan, pp. 3–4)'],
    ['{ Name } of {DEPARTMENT}, {Age band}', 'Raza Khan of PMRU, 40-49'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it('names months in the language of the paper', () => {
    expect(
      text('(انٹرویو {name}، {month} {year})', { ...RAZA, name: 'گل رحیم' }, style('ur')),
    ).toBe('(انٹرویو گل رحیم، اپریل 2019)');
    expect(text('(مرکه {name}، {month} {year})', { ...RAZA, name: 'نور ولي' }, style('ps'))).toBe(
      '(مرکه نور ولي، اپرېل 2019)',
    );
  });

  it('leaves a field that nothing is called as it is written, and says so', () => {
    const { text: shown, unknown } = attributionOf('{name}, {salary}', RAZA, style('en'));
    expect(shown).toBe('Raza Khan, {salary}');
    expect(unknown).toEqual(['{salary}']);
  });

  it('takes no field from inside a value', () => {
    expect(text('{name}', { ...RAZA, name: '{code} $& {name}' })).toBe('{code} $& {name}');
  });

  it('takes the date from an attribute where the document has none, and a part of a date for what it says', () => {
    const undated = { ...RAZA, date: undefined };
    const attributes = [{ name: 'date', value: '2019-05-02' }];
    expect(text('{month} {year}', { ...undated, attributes })).toBe('May 2019');
    expect(text('{name}, {month} {year}', { ...RAZA, date: '2019' })).toBe('Raza Khan, 2019');
    expect(text('{name}, {month} {year}', { ...RAZA, date: '2019-13' })).toBe('Raza Khan, 2019');
  });
});

describe('values that are missing', () => {
  it.each([
    ['(Interview {speaker}, {month} {year})', '(Interview)'],
    ['{document}, {month} {year}', 'Official 03'],
    ['{month} {year}, {document}', 'Official 03'],
    ['({speaker}) {document}', 'Official 03'],
    ['({document}, {page})', '(Official 03)'],
    ['{document}: {page}', 'Official 03'],
    ['{document} ({speaker}, {code})', 'Official 03'],
    ['{document}; {department}; end', 'Official 03; end'],
    ['{document} – {department}', 'Official 03'],
    ['{document} {department} end', 'Official 03 end'],
    ['{document}, aged {department}.', 'Official 03, aged.'],
    ['[{speaker} “{code}”]', ''],
    ['انٹرویو {speaker}، {document}', 'انٹرویو، Official 03'],
    ['({document}، {speaker})', '(Official 03)'],
    ['{speaker}', ''],
  ])('%s', (template, expected) => {
    expect(text(template, NOTHING)).toBe(expected);
  });

  it('are told', () => {
    const { missing, unknown } = attributionOf(
      '{name}, {month}, {department}',
      NOTHING,
      style('en'),
    );
    expect(missing).toEqual(['{month}', '{department}']);
    expect(unknown).toEqual([]);
  });
});

it('says where the title stands for a name that nobody knows', () => {
  const nameless = { ...RAZA, name: ' ' };
  expect(attributionOf('({name})', nameless, style('en'))).toMatchObject({
    text: '(Official 03)',
    namedByTitle: true,
  });
  expect(attributionOf('({name})', RAZA, style('en')).namedByTitle).toBe(false);
});

describe('where directions meet', () => {
  const urdu = { ...RAZA, name: 'گل رحیم', attributes: [] };

  it('isolates the values for the screen', () => {
    const shown = text(DEFAULT_ATTRIBUTION, urdu, style('en', { isolate: true }));
    expect(shown).toBe('(Interview \u2068گل رحیم\u2069, \u2068April\u2069 \u20682019\u2069)');
  });

  it('puts no isolates into plain data, nor where all runs one way', () => {
    expect(text(DEFAULT_ATTRIBUTION, urdu)).toBe('(Interview گل رحیم, April 2019)');
    expect(text(DEFAULT_ATTRIBUTION, RAZA, style('en', { isolate: true }))).not.toMatch(/\u2068/u);
  });
});
