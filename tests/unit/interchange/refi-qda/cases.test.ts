import { describe, expect, test } from 'vitest';
import { CODE, coding, guid, lossOf, textSource, withText } from './qdpx-files.ts';

const DOCUMENT = guid(10);
const AGE = guid(601);
const PLACE = guid(602);

function variable(id: string, name: string, type: string): string {
  return `<Variable guid="${id}" name="${name}" typeOfVariable="${type}"/>`;
}

function value(id: string, element: string, written: string): string {
  return `<VariableValue><VariableRef targetGUID="${id}"/><${element}>${written}</${element}></VariableValue>`;
}

const VARIABLES = `<Variables>${variable(AGE, 'Age', 'Integer')}${variable(PLACE, 'Place', 'Text')}</Variables>`;
const VALUES = value(AGE, 'IntegerValue', ' 34 ') + value(PLACE, 'TextValue', 'پشاور');
const SOURCE = `<SourceRef targetGUID="${DOCUMENT}"/>`;

function read(cases: string, inSource = '', variables = VARIABLES) {
  return withText('Raza speaks.', `${variables}<Cases>${cases}</Cases>${textSource([], inSource)}`);
}

describe('the ways of writing variables', () => {
  test('a named case with its documents', async () => {
    const project = await read(
      `<Case guid="${guid(20)}" name="Raza"><Description>Official</Description>${VALUES}${SOURCE}</Case>`,
    );
    expect(project.cases).toEqual([{ key: guid(20), name: 'Raza', documents: [DOCUMENT] }]);
    expect(project.attributes.map(({ name, of, type }) => [name, of, type])).toEqual([
      ['Age', 'case', 'number'],
      ['Place', 'case', 'text'],
    ]);
    expect(project.values.map(({ subject, value: own }) => [subject, own])).toEqual([
      [guid(20), 34],
      [guid(20), 'پشاور'],
    ]);
    expect(project.memos).toMatchObject([
      { target: { of: 'case', key: guid(20) }, text: 'Official' },
    ]);
  });

  test('a nameless case that carries the variables of a document, and values in the document itself', async () => {
    for (const project of [
      await read(`<Case guid="${guid(20)}">${VALUES}${SOURCE}</Case>`),
      await read('', VALUES),
      await read(`<Case guid="${guid(20)}">${VALUES}${SOURCE}</Case>`, VALUES),
    ]) {
      expect(project.cases).toEqual([]);
      expect(project.attributes.map(({ of }) => of)).toEqual(['document', 'document']);
      expect(project.values.map(({ subject, value: own }) => [subject, own])).toEqual([
        [DOCUMENT, 34],
        [DOCUMENT, 'پشاور'],
      ]);
      expect(project.losses).toEqual([]);
    }
  });

  test('what a nameless case says of its documents is a memo on each, with or without variables', async () => {
    const source = `<TextSource guid="${guid(11)}" name="Other"><PlainTextContent>Ja</PlainTextContent></TextSource>`;
    const more = `<Case guid="${guid(20)}"><Description>From the hill</Description>${SOURCE}<SourceRef targetGUID="${guid(11)}"/></Case>`;
    const project = await withText(
      'Raza speaks.',
      `<Cases>${more}</Cases>${textSource([]).replace('</Sources>', `${source}</Sources>`)}`,
    );
    expect(project.cases).toEqual([]);
    expect(project.memos.map(({ target, text }) => [target.key, text])).toEqual([
      [DOCUMENT, 'From the hill'],
      [guid(11), 'From the hill'],
    ]);
    expect(project.losses).toEqual([]);
  });

  test('a case that is a code has the documents coded from end to end', async () => {
    const part = `<PlainTextSelection guid="${guid(30)}" startPosition="0" endPosition="4">${coding(51)}</PlainTextSelection>`;
    const project = await read(
      `<Case guid="${CODE}" name="Trust">${VALUES}</Case>`,
      coding(50) + part,
    );
    expect(project.cases).toEqual([{ key: CODE, name: 'Trust', documents: [DOCUMENT] }]);
    expect(project.codes.map(({ key }) => key)).toEqual([CODE]);
    expect(project.values).toHaveLength(2);
    expect(lossOf(project, 'case-of-passage')).toBe(1);
  });

  test('a case of selections has the documents that they cover', async () => {
    const selected = (number: number, end: number) =>
      `<PlainTextSelection guid="${guid(number)}" startPosition="0" endPosition="${String(end)}">${coding(number + 20)}</PlainTextSelection>`;
    const refers = [30, 31, 99].map((number) => `<SelectionRef targetGUID="${guid(number)}"/>`);
    const project = await read(
      `<Case guid="${guid(20)}" name="R">${refers.join('')}</Case>`,
      selected(30, 12) + selected(31, 4),
    );
    expect(project.cases[0]?.documents).toEqual([DOCUMENT]);
    expect(lossOf(project, 'case-of-passage')).toBe(1);
    expect(lossOf(project, 'dangling-reference')).toBe(1);
  });
});

test.each([
  ['Boolean', 'BooleanValue', 'true', 'yes-no', true],
  ['Boolean', 'BooleanValue', '0', 'yes-no', false],
  ['Integer', 'IntegerValue', '-7', 'number', -7],
  ['Float', 'FloatValue', '2.50', 'number', 2.5],
  ['Date', 'DateValue', '2019-04-03', 'date', '2019-04-03'],
  ['Date', 'DateValue', '2019-04-03Z', 'date', '2019-04-03'],
  ['DateTime', 'DateTimeValue', '2019-04-03T00:00:00Z', 'date', '2019-04-03'],
  ['Text', 'TextValue', '34', 'text', '34'],
  ['Integer', 'TextValue', '34', 'number', 34],
  ['Nonsense', 'TextValue', 'x', 'text', 'x'],
])('%s %s %s', async (type, element, written, attributeType, expected) => {
  const project = await read(
    '',
    value(AGE, element, written),
    `<Variables>${variable(AGE, 'Age', type)}</Variables>`,
  );
  expect(project.attributes).toMatchObject([{ type: attributeType }]);
  expect(project.values).toMatchObject([{ value: expected }]);
  expect(project.losses).toEqual([]);
});

test.each([
  ['Integer', 'thirty'],
  ['Date', '2019-02-30'],
  ['DateTime', '2019-04-03T10:30:00Z'],
  ['Boolean', 'maybe'],
])('a value that is no %s makes the attribute a text', async (type, written) => {
  const project = await read(
    '',
    value(AGE, 'TextValue', written),
    `<Variables>${variable(AGE, 'Age', type)}</Variables>`,
  );
  expect(project.attributes).toMatchObject([{ type: 'text' }]);
  expect(project.values).toMatchObject([{ value: written }]);
  expect(lossOf(project, 'value-type')).toBe(1);
});

test('empty values say nothing, unknown variables and sources are told, an unused variable stays', async () => {
  const project = await read(
    `<Case guid="${guid(20)}" name="R">${value(AGE, 'IntegerValue', '')}<VariableValue><VariableRef targetGUID="${PLACE}"/></VariableValue>${value(guid(699), 'TextValue', 'x')}<SourceRef targetGUID="${guid(98)}"/></Case>`,
  );
  expect(project.values).toEqual([]);
  expect(project.attributes).toHaveLength(2);
  expect(lossOf(project, 'dangling-reference')).toBe(2);
});

test('two values in one place: the first is kept', async () => {
  const project = await read('', VALUES + value(PLACE, 'TextValue', 'Lahore'));
  expect(project.values.map(({ value: own }) => own)).toEqual([34, 'پشاور']);
  expect(lossOf(project, 'second-value')).toBe(1);
  expect(lossOf(project, 'repeated-id')).toBe(0);
});
