import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readParticipants } from '#interchange/participants/read.ts';
import type { TextEncoding } from '#interchange/transcript.ts';
import { encoded } from '../support/transcripts.ts';

function table(text: string, encoding: TextEncoding = 'utf-8') {
  const result = readParticipants({ name: 'a.csv', bytes: encoded(text, encoding) });
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
}

function problem(text: string) {
  const result = readParticipants({ name: 'a.csv', bytes: encoded(text, 'utf-8') });
  return result.ok ? undefined : result.problem;
}

describe('a table of participants', () => {
  test('the sample study’s', () => {
    const file = new URL('../../../sample-transcripts/participants.csv', import.meta.url);
    const result = readParticipants({
      name: 'participants.csv',
      bytes: new Uint8Array(readFileSync(file)),
    });
    if (!result.ok) throw new Error(result.problem.type);
    const { columns, rows, nameColumn } = result.value;
    expect(rows).toHaveLength(12);
    expect(columns[nameColumn]?.name).toBe('name');
    const types = Object.fromEntries(columns.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      name: 'text',
      group: 'choice',
      grade: 'choice',
      date: 'date',
      consent: 'yes-no',
    });
    expect(columns.find(({ name }) => name === 'group')?.choices).toEqual(['official', 'citizen']);
  });

  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('with %s, quotation marks and line breaks in cells', (_, mark) => {
    const text = `name${mark}note\r\nRaza${mark}"a${mark}b\nc ""d"""\r\nGul${mark}\r\n\r\n`;
    const { rows, delimiter } = table(text);
    expect(rows).toEqual([
      ['Raza', `a${mark}b\nc "d"`],
      ['Gul', ''],
    ]);
    expect(delimiter).toBe(mark);
  });

  test('Excel’s hint about the delimiter, and a byte order mark', () => {
    expect(table('\ufeffsep=;\nname;age\nRaza;40\n').columns.map(({ name }) => name)).toEqual([
      'name',
      'age',
    ]);
  });

  test('in Urdu, in the encodings of older programs', () => {
    const text = 'نام,عمر\nرضا,چاليس\nگل,پچاس\nخان,چاليس\nجان,چاليس\nنور,پچاس\n';
    const { columns, rows, nameColumn, encoding } = table(text, 'windows-1256');
    expect(encoding.name).toBe('windows-1256');
    expect(rows[0]).toEqual(['رضا', 'چاليس']);
    expect(nameColumn).toBe(0);
    expect(columns[1]).toEqual({ name: 'عمر', type: 'choice', choices: ['چاليس', 'پچاس'] });
    expect(table(text.replaceAll('ي', 'ی'), 'utf-16le').rows).toHaveLength(5);
  });

  test('columns are of the type all their cells allow', () => {
    const { columns } = table(
      'name,age,since,phone,consent,mixed,amount\n' +
        'Raza,40,3/4/2019,0301,yes,1,"1,00,000"\nGul,51,2019-04-05,0302,no,x,250\nNoor,,,0303,Yes,2,"12,500"\n',
    );
    expect(columns.map(({ type }) => type)).toEqual([
      'text',
      'number',
      'date',
      'text',
      'yes-no',
      'text',
      'number',
    ]);
  });

  test('ragged rows, repeated and empty names of columns', () => {
    const { columns, rows, warnings } = table('name,a,a,\nRaza,1\nGul,1,2,3,4\nNoor,1,2,3\n');
    expect(columns.map(({ name }) => name)).toEqual(['name', 'a', 'a 2', '4']);
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4]);
    expect(warnings).toEqual([
      { type: 'ragged-rows', count: 2, rows: [1, 2] },
      { type: 'repeated-columns', names: ['a'] },
    ]);
  });

  test('a column called like a part of an object is a column', () => {
    expect(table('name,__proto__\nRaza,1\n').columns.map(({ name }) => name)).toEqual([
      'name',
      '__proto__',
    ]);
  });

  test('a quotation mark left open is told', () => {
    expect(table('name,note\nRaza,"open\nGul,x\n').warnings).toContainEqual({
      type: 'unclosed-quote',
    });
  });

  test('what is no table says why', () => {
    expect(problem('')).toEqual({ type: 'empty' });
    expect(problem('name,age\n')).toEqual({ type: 'no-rows' });
    expect(problem('%PDF-1.7')).toEqual({ type: 'wrong-type', extension: 'csv', found: 'pdf' });
    expect(problem('a\0b')).toEqual({ type: 'not-text' });
  });
});
