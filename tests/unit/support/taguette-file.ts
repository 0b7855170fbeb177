import { database } from '#tests/unit/interchange/sqlite/databases.ts';

const SCHEMA = [
  'create table projects (id integer primary key, name text, description text)',
  'create table project_members (project_id integer, user_login text, privileges text)',
  'create table documents (id integer primary key, name text, description text, filename text, project_id integer, contents text)',
  'create table tags (id integer primary key, project_id integer, path text, description text)',
  'create table highlights (id integer primary key, document_id integer, start_offset integer, end_offset integer, snippet text)',
  'create table highlight_tags (highlight_id integer, tag_id integer)',
  'create table commands (id integer primary key, date text, user_login text, project_id integer, document_id integer, payload text)',
];

/** The database of a Taguette server: projects of one document, with tags that could be a tree. */
export async function taguetteFile(...names: string[]): Promise<File> {
  const ids = names.map((_name, index) => index + 1);
  const bytes = await database(SCHEMA, {
    projects: names.map((name, index) => ({ id: index + 1, name, description: '' })),
    documents: ids.map((id) => ({
      ...{ id, name: `text ${String(id)}`, description: '', filename: `${String(id)}.txt` },
      ...{ project_id: id, contents: '<p>word word</p>' },
    })),
    tags: ids.flatMap((id) => [
      { id: id * 2, project_id: id, path: 'trust.high', description: '' },
      { id: id * 2 + 1, project_id: id, path: 'trust.low', description: '' },
    ]),
  });
  return new File([bytes], 'taguette.sqlite3');
}
