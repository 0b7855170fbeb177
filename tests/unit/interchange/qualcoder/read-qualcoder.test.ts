import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALCODER_LIMITS } from '#interchange/qualcoder/qualcoder-limits.ts';
import { readQualcoder } from '#interchange/qualcoder/read-qualcoder.ts';
import { packed } from '#tests/unit/interchange/refi-qda/qdpx-files.ts';
import { database } from '#tests/unit/interchange/sqlite/databases.ts';

/** Version 5, before codings had weights, codes below codes, coders a table. */
const VERSION_5 = [
  'create table project (databaseversion text, date text, memo text, about text)',
  'create table source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, unique(name))',
  'create table code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer)',
  'create table code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text)',
  'create table code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text)',
];
type Tables = NonNullable<Parameters<typeof database>[1]>;

const SOURCE = { id: 1, name: 'one', mediapath: null, memo: null, owner: null, date: null };
const CODE = { cid: 1, name: 'a', memo: null, catid: null, owner: 'amna', color: '#ABCDEF' };

function coding(pos0: number, pos1: number, seltext: string, memo: string | null = null) {
  return { cid: 1, fid: 1, seltext, pos0, pos1, owner: 'amna', date: null, memo };
}

function bytesOf(tables: Tables, more: readonly string[] = []) {
  return database([...VERSION_5, ...more], tables);
}

async function project(tables: Tables, more: readonly string[] = []) {
  const read = await readQualcoder(new Blob([await bytesOf(tables, more)]));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The words under each coding of a text. */
async function coded(fulltext: string, codings: readonly ReturnType<typeof coding>[]) {
  const read = await project({
    source: [{ ...SOURCE, fulltext }],
    code_name: [CODE],
    code_text: codings,
  });
  const text = read.documents[0]?.text ?? '';
  return {
    ...{ text, reading: read.reading },
    words: read.codings.map(({ start, end }) => text.slice(start, end)),
    losses: read.losses.map(({ type, count }) => `${type} ${String(count)}`),
  };
}

describe('positions', () => {
  it('are looked at one by one, whichever way each was counted', async () => {
    const { words, losses, reading } = await coded('😀😀 one two three', [
      coding(5, 8, 'one'),
      coding(7, 10, 'two'),
      coding(13, 18, 'three'),
    ]);
    expect(words).toEqual(['one', 'two', 'three']);
    expect(losses).toEqual([]);
    expect(reading).toMatchObject({ unit: 'utf-16', evidence: 'quotes', fit: 2 / 3 });
  });

  it('are mended by the words where neither way fits', async () => {
    const { words, losses } = await coded('one two three one', [
      coding(9, 14, 'three'),
      coding(12, 15, 'one'),
      coding(4, 7, 'four'),
    ]);
    expect(words).toEqual(['three', 'one', 'two']);
    expect(losses).toEqual(['found-by-quote 2', 'quote-differs 1']);
  });

  it('go over line ends as Qt writes them, and as older databases have them', async () => {
    expect(await coded('one\ntwo', [coding(0, 7, 'one\u2029two')])).toMatchObject({
      words: ['one\ntwo'],
      losses: [],
    });
    const older = await coded('one\r\ntwo\r\nthree', [
      coding(8, 13, 'three'),
      coding(10, 15, 'three'),
    ]);
    expect(older).toMatchObject({ text: 'one\ntwo\nthree', words: ['three', 'three'], losses: [] });
  });

  it('may have counted a byte order mark, which is not in the text', async () => {
    const { text, words, losses } = await coded('\ufeffone two', [
      coding(5, 8, 'two'),
      coding(4, 7, 'two'),
    ]);
    expect([text, ...words]).toEqual(['one two', 'two', 'two']);
    expect(losses).toEqual(['found-by-quote 1']);
  });

  it('of codings by code units or by characters come out on the same words', async () => {
    const part = fc.constantFrom('a', 'کتاب ', '😀', '👨‍👩‍👧', 'é', '\n', ' ', 'و');
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 20 }),
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.array(part, { maxLength: 20 }),
        fc.boolean(),
        async (before, passage, behind, isByCharacter) => {
          const [first, words] = [before.join(''), passage.join('')];
          const length = (text: string) => (isByCharacter ? Array.from(text).length : text.length);
          const row = coding(length(first), length(first) + length(words), words);
          const found = await coded(first + words + behind.join(''), [row]);
          expect(found.words).toEqual([words]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a database of version 5', () => {
  it('has what it has', async () => {
    const read = await project({
      project: [{ databaseversion: 'v5', memo: 'a study', about: 'QualCoder 2.2' }],
      source: [{ ...SOURCE, fulltext: 'one two' }],
      code_name: [CODE],
      code_text: [coding(0, 3, 'one', 'first\nof many'), { ...coding(4, 7, 'two'), owner: '' }],
    });
    expect(read).toMatchObject({
      ...{ origin: 'QualCoder 2.2', note: 'a study', coders: [{ name: 'amna' }] },
      codes: [{ key: 'code 1', colour: '#abcdef', isTheme: false }],
      codings: [{ coder: 'amna' }, { start: 4, end: 7 }],
      memos: [{ target: { of: 'coding' }, text: 'first\nof many', coder: 'amna' }],
    });
    expect(read.codings[1]).not.toHaveProperty('coder');
  });

  it('tells of the author or date of each document, and of the date of each coding', async () => {
    const date = '2024-05-06 07:08:09';
    const read = await project({
      source: [
        { ...SOURCE, fulltext: 'one two', owner: 'amna', date },
        { ...SOURCE, id: 2, name: 'two', fulltext: 'words' },
      ],
      code_name: [CODE],
      code_text: [{ ...coding(0, 3, 'one'), date }, coding(4, 7, 'two')],
    });
    expect(read.losses).toEqual([{ type: 'authorship', count: 2, places: ['one'] }]);
  });

  it('has categories that lie within one another: the circle is cut', async () => {
    const read = await project({
      source: [{ ...SOURCE, fulltext: 'one' }],
      code_cat: [
        { catid: 1, name: 'below', supercatid: 2 },
        { catid: 2, name: 'first', supercatid: 3 },
        { catid: 3, name: 'second', supercatid: 2 },
        { catid: 4, name: 'lost', supercatid: 9 },
      ],
      code_name: [{ ...CODE, catid: 1 }],
    });
    expect(read.codes.map(({ name, parent }) => [name, parent])).toEqual([
      ['lost', undefined],
      ['first', undefined],
      ['below', 'category 2'],
      ['a', 'category 1'],
      ['second', 'category 2'],
    ]);
    expect(read.losses).toEqual([
      { type: 'dangling-reference', count: 1, places: ['lost'] },
      { type: 'hierarchy-mended', count: 1, places: ['first'] },
    ]);
  });

  it('has a chain of categories deeper than anybody makes: it is cut', async () => {
    const read = await project({
      source: [{ ...SOURCE, fulltext: 'one' }],
      code_cat: Array.from({ length: 250 }, (_, at) => ({
        ...{ catid: at + 1, name: String(at) },
        supercatid: at === 0 ? null : at,
      })),
    });
    const roots = read.codes.filter(({ parent }) => parent === undefined);
    expect(roots.map(({ name }) => name)).toEqual(['0', '101', '202']);
    expect(read.losses).toContainEqual({
      type: 'hierarchy-mended',
      count: 2,
      places: ['101', '202'],
    });
  });

  it('keeps a value that is no number, with its attribute as text', async () => {
    const more = [
      'create table cases (caseid integer, name text, memo text, owner text, date text)',
      'create table attribute_type (name text, memo text, owner text, caseOrFile text, valuetype text)',
      'create table attribute (name text, attr_type text, value text, id integer, owner text)',
    ];
    const value = (id: number, written: string) => ({
      ...{ name: 'Age', attr_type: 'case', value: written, id },
    });
    const read = await project(
      {
        cases: [
          { caseid: 1, name: 'P1' },
          { caseid: 2, name: 'P2' },
        ],
        attribute_type: [{ name: 'Age', caseOrFile: 'case', valuetype: 'numeric' }],
        attribute: [value(1, '40'), value(2, 'about 50'), value(3, '60')],
      },
      more,
    );
    expect(read.attributes).toEqual([{ key: 'case Age', name: 'Age', of: 'case', type: 'text' }]);
    expect(read.values.map(({ subject, value: own }) => [subject, own])).toEqual([
      ['1', '40'],
      ['2', 'about 50'],
    ]);
    expect(read.losses.map(({ type }) => type)).toEqual(['dangling-reference', 'value-type']);
  });
});

describe('a folder of a project', () => {
  const tables = { source: [{ ...SOURCE, fulltext: null, mediapath: '/images/a.png' }] };
  const picture = new Uint8Array([1, 2, 3]);

  it('may be an archive that another system packed', async () => {
    const archive = await packed({
      'Study.qda/data.qda': await bytesOf(tables),
      'Study.qda/Images/A.png': picture,
      '__MACOSX/Study.qda/data.qda': 'x',
    });
    const read = await readQualcoder(archive);
    expect(read).toMatchObject({
      ok: true,
      value: { name: 'Study', documents: [{ media: { fileName: 'a.png', bytes: picture } }] },
    });
  });

  it('comes without its pictures where they are too large', async () => {
    const files = { 'data.qda': await bytesOf(tables), 'images/a.png': picture };
    const listed = Object.entries(files).map(([path, bytes]) => ({
      path,
      content: new Blob([bytes]),
    }));
    const limits = { ...QUALCODER_LIMITS, mediaBytes: 2 };
    for (const input of [listed, await packed(files)]) {
      const read = await readQualcoder(input, limits);
      if (!read.ok) throw new Error(read.problem.type);
      expect(read.value.documents[0]).not.toHaveProperty('media');
      expect(read.value.losses).toContainEqual({ type: 'media-left-out', count: 1, places: [] });
    }
  });

  it('tells of changes that lie beside the database', async () => {
    const files = { 'S.qda/data.qda': await bytesOf(tables), 'S.qda/data.qda-wal': 'x' };
    const listed = Object.entries(files).map(([path, bytes]) => ({
      path,
      content: new Blob([bytes]),
    }));
    for (const input of [listed, await packed(files)]) {
      const read = await readQualcoder(input);
      if (!read.ok) throw new Error(read.problem.type);
      expect(read.value.losses.map(({ type }) => type)).toContain('unsaved-changes');
    }
  });

  it('is refused where it is not one project, or would lead out of itself', async () => {
    const data = await bytesOf(tables);
    const problem = async (input: Parameters<typeof readQualcoder>[0]) => {
      const read = await readQualcoder(input);
      return read.ok ? undefined : read.problem;
    };
    expect(await problem([])).toEqual({ type: 'no-project' });
    expect(await problem(await packed({ 'a.txt': 'x' }))).toEqual({ type: 'no-project' });
    expect(await problem(await packed({ 'a/data.qda': data, 'b/data.qda': data }))).toEqual({
      type: 'several-projects',
      entries: ['a/data.qda', 'b/data.qda'],
    });
    expect(await problem(await packed({ 'data.qda': data, '../evil': 'x' }))).toEqual({
      type: 'unsafe-name',
      entry: '../evil',
    });
    expect(await problem(await packed({ 'data.qda': data }, { password: 'secret' }))).toEqual({
      type: 'encrypted',
    });
    const whole = new Uint8Array(await (await packed({ 'data.qda': data })).arrayBuffer());
    expect(await problem(new Blob([whole.slice(0, -30)]))).toEqual({ type: 'damaged' });
  });
});
