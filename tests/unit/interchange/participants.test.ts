import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { participantsOf } from '#interchange/participants/participants-of.ts';
import { readTable } from '#interchange/table/read-table.ts';
import type { TextEncoding } from '#interchange/transcript.ts';
import { encoded } from '../support/transcripts.ts';

async function participants(bytes: Uint8Array<ArrayBuffer>) {
  const result = await readTable({ name: 'a.csv', bytes });
  if (!result.ok) throw new Error(result.problem.type);
  return participantsOf(result.value);
}

function table(text: string, encoding: TextEncoding = 'utf-8') {
  return participants(encoded(text, encoding));
}

async function problem(text: string) {
  const result = await readTable({ name: 'a.csv', bytes: encoded(text, 'utf-8') });
  return result.ok ? undefined : result.problem;
}

describe('a table of participants', () => {
  test('the sample study’s', async () => {
    const file = new URL('../../../sample-transcripts/participants.csv', import.meta.url);
    const { columns, rows, nameColumn } = await participants(new Uint8Array(readFileSync(file)));
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
  ])('with %s, quotation marks and line breaks in cells', async (_, mark) => {
    const text = `name${mark}note\r\nRaza${mark}"a${mark}b\nc ""d"""\r\nGul${mark}\r\n\r\n`;
    const { rows } = await table(text);
    expect(rows).toEqual([
      ['Raza', `a${mark}b\nc "d"`],
      ['Gul', ''],
    ]);
  });

  test('Excel’s hint about the delimiter, and a byte order mark', async () => {
    const { columns } = await table('\ufeffsep=;\nname;age\nRaza;40\n');
    expect(columns.map(({ name }) => name)).toEqual(['name', 'age']);
  });

  test('in Urdu, in the encodings of older programs', async () => {
    const text = 'نام,عمر\nرضا,چاليس\nگل,پچاس\nخان,چاليس\nجان,چاليس\nنور,پچاس\n';
    const { columns, rows, nameColumn, encoding } = await table(text, 'windows-1256');
    expect(encoding?.name).toBe('windows-1256');
    expect(rows[0]).toEqual(['رضا', 'چاليس']);
    expect(nameColumn).toBe(0);
    expect(columns[1]).toMatchObject({ name: 'عمر', type: 'choice', choices: ['چاليس', 'پچاس'] });
    const again = await table(text.replaceAll('ي', 'ی'), 'utf-16le');
    expect(again.rows).toHaveLength(5);
  });

  test('columns are of the type all their cells allow', async () => {
    const { columns } = await table(
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

  test('ragged rows, repeated and empty names of columns', async () => {
    const { columns, rows, warnings } = await table('name,a,a,\nRaza,1\nGul,1,2,3,4\nNoor,1,2,3\n');
    expect(columns.map(({ name }) => name)).toEqual(['name', 'a', 'a 2', '4']);
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4]);
    expect(warnings).toEqual([
      { type: 'ragged-rows', count: 2, rows: [1, 2] },
      { type: 'repeated-columns', names: ['a'] },
    ]);
  });

  test('a column called like a part of an object is a column', async () => {
    const { columns } = await table('name,__proto__\nRaza,1\n');
    expect(columns.map(({ name }) => name)).toEqual(['name', '__proto__']);
  });

  test('a quotation mark left open is told', async () => {
    const { warnings } = await table('name,note\nRaza,"open\nGul,x\n');
    expect(warnings).toContainEqual({ type: 'unclosed-quote' });
  });

  test('what is no table says why', async () => {
    expect(await problem('')).toEqual({ type: 'empty' });
    expect(await problem('name,age\n')).toEqual({ type: 'no-rows' });
    expect(await problem('%PDF-1.7')).toEqual({ type: 'no-table', found: 'pdf' });
    expect(await problem('a\0b')).toEqual({ type: 'not-text' });
  });
});
