import { describe, expect, it } from 'vitest';
import { readTaguette, type TaguetteOptions } from '#interchange/taguette/read-taguette.ts';
import { database } from '#tests/unit/interchange/sqlite/databases.ts';

/** The oldest schema: without a direction of texts. */
const SCHEMA = [
  'create table projects (id integer primary key, name text, description text)',
  'create table project_members (project_id integer, user_login text, privileges text)',
  'create table documents (id integer primary key, name text, description text, filename text, project_id integer, contents text)',
  'create table tags (id integer primary key, project_id integer, path text, description text)',
  'create table highlights (id integer primary key, document_id integer, start_offset integer, end_offset integer, snippet text)',
  'create table highlight_tags (highlight_id integer, tag_id integer)',
  'create table commands (id integer primary key, date text, user_login text, project_id integer, document_id integer, payload text)',
];
type Tables = NonNullable<Parameters<typeof database>[1]>;
type Row = Tables[string][number];

const PROJECT = { id: 1, name: 'Study', description: '' };
const DOCUMENT = { id: 1, name: 'one', description: '', filename: 'one.txt', project_id: 1 };

function tag(id: number, path: string, project = 1): Row {
  return { id, project_id: project, path, description: '' };
}

function highlight(id: number, start: number, end: number, snippet: string): Row {
  return { id, document_id: 1, start_offset: start, end_offset: end, snippet };
}

function command(login: string, payload: unknown, date = '2020-01-02 03:04:05.000000'): Row {
  return { date, user_login: login, project_id: 1, payload: JSON.stringify(payload) };
}

function added(id: number, tags: readonly number[]) {
  return { type: 'highlight_add', highlight_id: id, start_offset: 0, end_offset: 4, tags };
}

async function projects(tables: Tables, options?: TaguetteOptions) {
  const read = await readTaguette(await database(SCHEMA, tables), options);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function only(tables: Tables, options?: TaguetteOptions) {
  const [project] = await projects({ projects: [PROJECT], ...tables }, options);
  if (!project) throw new Error('no project');
  return project;
}

async function tree(...paths: string[]) {
  const tables = { tags: paths.map((path, index) => tag(index + 1, path)) };
  const { codes } = await only(tables, { hierarchy: 'names' });
  const names = new Map(codes.map(({ key, name }) => [key, name]));
  return codes.map(({ name, parent, isTheme }) => {
    const above = parent === undefined ? '' : `${names.get(parent) ?? '?'} ← `;
    return `${above}${name}${isTheme ? ' (theme)' : ''}`;
  });
}

describe('who coded', () => {
  const text = { ...DOCUMENT, contents: '<p>word word</p>' };

  it('is who first made the highlight with the tag, whoever changed it later', async () => {
    const { codings } = await only({
      documents: [text],
      tags: [tag(1, 'a'), tag(2, 'b'), tag(3, 'merged')],
      highlights: [highlight(1, 0, 4, 'word')],
      highlight_tags: [1, 2, 3].map((tag_id) => ({ highlight_id: 1, tag_id })),
      commands: [
        command('amna', added(1, [1])),
        command('bilal', added(1, [1, 2])),
        command('sana', { type: 'highlight_delete', highlight_id: 9 }),
        { ...command('sana', null), payload: '{"type": "highlight_add", broken' },
      ],
    });
    expect(codings.map(({ code, coder }) => [code, coder])).toEqual([
      ['1', 'amna'],
      ['2', 'bilal'],
      ['3', 'amna'],
    ]);
  });

  it('is not known where the export made everybody one', async () => {
    const tables = {
      documents: [text],
      tags: [tag(1, 'a')],
      highlights: [highlight(1, 0, 4, 'word'), highlight(2, 5, 9, 'word')],
      highlight_tags: [
        { highlight_id: 1, tag_id: 1 },
        { highlight_id: 2, tag_id: 1 },
      ],
      commands: [command('admin', added(1, [1])), command('admin', added(2, [1]))],
    };
    const merged = await only(tables);
    expect(merged.losses).toContainEqual({ type: 'coders-merged', count: 2, places: ['admin'] });
    const team = await only({
      ...tables,
      project_members: [{ project_id: 1, user_login: 'noor' }],
    });
    expect(team.losses.map(({ type }) => type)).not.toContain('coders-merged');
  });
});

describe('highlights', () => {
  it('go by their words where these stand close by', async () => {
    const contents = '<p>one two three four</p>';
    const { codings, losses, documents } = await only({
      documents: [{ ...DOCUMENT, contents }],
      tags: [tag(1, 'a')],
      highlights: [
        highlight(1, 4, 7, 'two'),
        highlight(2, 6, 11, 'three'),
        highlight(3, 14, 18, 'gone away'),
        highlight(4, 18, 14, 'four'),
        highlight(5, 14, 99, 'four'),
        highlight(6, 4, 4, ''),
      ],
      highlight_tags: [1, 2, 3, 4, 5, 6].map((id) => ({ highlight_id: id, tag_id: 1 })),
    });
    const text = documents[0]?.text ?? '';
    expect(codings.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['two', 'three', 'four', 'four', 'four'],
    ]);
    expect(losses).toEqual([
      { type: 'position-mended', count: 2, places: ['one'] },
      { type: 'found-by-quote', count: 1, places: ['one'] },
      { type: 'empty-selection', count: 1, places: ['one'] },
      { type: 'quote-differs', count: 1, places: ['one'] },
    ]);
  });

  it('stay where they were seen when the server cut their words one blank later', async () => {
    const { codings, losses, documents } = await only({
      documents: [{ ...DOCUMENT, contents: '\n<p>one two</p>' }],
      tags: [tag(1, 'a')],
      highlights: [highlight(1, 5, 7, 'wo')],
      highlight_tags: [{ highlight_id: 1, tag_id: 1 }],
    });
    const [coding] = codings;
    expect(documents[0]?.text.slice(coding?.start, coding?.end)).toBe('tw');
    expect(losses).toEqual([]);
  });
});

describe('the hierarchy of tags', () => {
  it.each([
    [
      ['a::b', 'a::c'],
      ['a (theme)', 'a ← b', 'a ← c'],
    ],
    [
      ['a > b', 'a > c > d', 'a > c > e'],
      ['a (theme)', 'a ← b', 'a ← c (theme)', 'c ← d', 'c ← e'],
    ],
    [
      ['a/b', 'a', 'x/y'],
      ['a', 'a ← b', 'x/y'],
    ],
    [
      ['a\\b', 'a\\c'],
      ['a (theme)', 'a ← b', 'a ← c'],
    ],
    [
      ['in vivo: one', 'in vivo: two'],
      ['in vivo (theme)', 'in vivo ← one', 'in vivo ← two'],
    ],
    [
      ['Dr. Khan', 'Dr. Ali'],
      ['Dr. Khan', 'Dr. Ali'],
    ],
    [
      ['emotion', 'emotional'],
      ['emotion', 'emotional'],
    ],
    [
      ['a.', '.b', '..'],
      ['a.', '.b', '..'],
    ],
  ])('of %j', async (paths, expected) => {
    expect(await tree(...paths)).toEqual(expected);
  });

  it('is none where it is not wanted, and said to be there', async () => {
    const { codes, losses } = await only({ tags: [tag(1, 'a.b'), tag(2, 'a.c')] });
    expect(codes.map(({ name, parent }) => [name, parent])).toEqual([
      ['a.b', undefined],
      ['a.c', undefined],
    ]);
    expect(losses).toEqual([{ type: 'hierarchy-in-names', count: 2, places: ['a.b', 'a.c'] }]);
  });
});

it('reads every project of a database, each with its own', async () => {
  const [one, two] = await projects({
    projects: [PROJECT, { id: 2, name: 'Other', description: 'the\r\nother' }],
    documents: [
      { ...DOCUMENT, contents: 'one' },
      { ...DOCUMENT, id: 2, project_id: 2, contents: 'two', description: 'noisy' },
    ],
    tags: [tag(1, 'a'), tag(2, 'b', 2)],
  });
  expect(one).toMatchObject({
    name: 'Study',
    documents: [{ text: 'one' }],
    codes: [{ name: 'a' }],
  });
  expect(two).toMatchObject({
    ...{ name: 'Other', note: 'the\nother', documents: [{ text: 'two' }], codes: [{ name: 'b' }] },
    memos: [{ target: { of: 'document', key: '2' }, text: 'noisy' }],
  });
});
