import { describe, expect, it } from 'vitest';
import { readQualcoder } from '#interchange/qualcoder/read-qualcoder.ts';
import { readRqda } from '#interchange/rqda/read-rqda.ts';
import { DATABASE_LIMITS } from '#interchange/sqlite/database-limits.ts';
import { detectProject } from '#interchange/sqlite/detect-project.ts';
import { readTaguette } from '#interchange/taguette/read-taguette.ts';
import { database } from './databases.ts';

const TABLES = [
  'create table projects (id integer, name text, description text)',
  'create table tags (id integer, project_id integer, path text, description text)',
  'create table highlights (id integer, document_id integer, start_offset integer, end_offset integer, snippet text)',
  'create table highlight_tags (highlight_id integer, tag_id integer)',
];
const DOCUMENTS =
  'create table documents (id integer, name text, filename text, project_id integer, contents text)';

async function study(text = '<p>some words</p>'): Promise<Uint8Array<ArrayBuffer>> {
  return database([...TABLES, DOCUMENTS], {
    projects: [{ id: 1, name: 'Study', description: '' }],
    documents: [{ id: 1, name: 'one', filename: 'one.txt', project_id: 1, contents: text }],
  });
}

async function problemsOf(bytes: Uint8Array<ArrayBuffer>) {
  const read = [
    await readTaguette(bytes),
    await readRqda(bytes),
    await readQualcoder(new Blob([bytes])),
  ];
  return read.map((result) => (result.ok ? undefined : result.problem.type));
}

describe('a file that is not what it should be', () => {
  it('is no database', async () => {
    const notes = new TextEncoder().encode('Interviewer: How are you?');
    expect(await problemsOf(notes)).toEqual(Array(3).fill('not-this-format'));
    expect(await problemsOf(new Uint8Array())).toEqual(Array(3).fill('not-this-format'));
  });

  it('is a database encrypted as a whole, which looks like nothing', async () => {
    const bytes = Uint8Array.from({ length: 8192 }, (_, index) => (index * 7919 + 13) % 251);
    expect(await problemsOf(bytes)).toEqual(Array(3).fill('not-this-format'));
  });

  it('is a database of something else', async () => {
    const bytes = await database(['create table pictures (id integer, file blob)']);
    expect(await problemsOf(bytes)).toEqual(Array(3).fill('not-this-format'));
    expect(await detectProject(bytes)).toEqual({ ok: true, value: undefined });
  });

  it('is empty of projects', async () => {
    const bytes = await database([...TABLES, DOCUMENTS]);
    expect(await readTaguette(bytes)).toEqual({ ok: false, problem: { type: 'no-project' } });
  });
});

describe('a database', () => {
  it('is damaged where it is cut off, wherever that is', async () => {
    const bytes = await study('<p>many words</p>'.repeat(5000));
    for (const part of [0.001, 0.01, 0.2, 0.5, 0.9]) {
      const cut = bytes.slice(0, Math.ceil(bytes.length * part));
      const read = await readTaguette(cut);
      expect(read).toEqual({ ok: false, problem: { type: 'damaged' } });
    }
  });

  it('never crashes its reader, whatever page is overwritten', async () => {
    const bytes = await study('<p>many words</p>'.repeat(1000));
    for (let at = 100; at < bytes.length; at += 197) {
      const broken = bytes.slice();
      broken.fill(0xff, at, at + 16);
      const read = await readTaguette(broken);
      if (!read.ok)
        expect(['damaged', 'not-this-format', 'no-project']).toContain(read.problem.type);
    }
  });

  it('is opened though it was last written with a log beside it', async () => {
    const bytes = await study();
    bytes.fill(2, 18, 20);
    expect(await readTaguette(bytes)).toMatchObject({ ok: true, value: [{ name: 'Study' }] });
  });

  it('cannot make a view of endless rows pass for a table', async () => {
    const endless = `create view documents as
      with recursive rows(id) as (select 1 union all select id + 1 from rows)
      select id, '' as name, '' as filename, 1 as project_id, '' as contents from rows`;
    const bytes = await database([...TABLES, endless], { projects: [{ id: 1, name: 'x' }] });
    expect(await readTaguette(bytes)).toEqual({ ok: false, problem: { type: 'not-this-format' } });
  });

  it('runs nothing that computes columns', async () => {
    const computed = `${DOCUMENTS.slice(0, -1)},
      description text generated always as (printf('%.*c', 5000, 'x')) virtual)`;
    const bytes = await database([...TABLES, computed], {
      projects: [{ id: 1, name: 'x' }],
      documents: [{ id: 1, name: 'one', project_id: 1, contents: '<p>words</p>' }],
    });
    const read = await readTaguette(bytes);
    expect(read).toMatchObject({
      ok: true,
      value: [{ documents: [{ text: 'words' }], memos: [] }],
    });
  });

  it('runs no triggers', async () => {
    const trigger = 'create trigger harm after insert on tags begin delete from projects; end';
    const bytes = await database([...TABLES, DOCUMENTS, trigger], {
      projects: [{ id: 1, name: 'Study' }],
    });
    expect(await readTaguette(bytes)).toMatchObject({ ok: true, value: [{ name: 'Study' }] });
  });

  it('is refused beyond the limits', async () => {
    const bytes = await study('<p>many words</p>'.repeat(100));
    const options = { hierarchy: 'names' } as const;
    const problem = async (limit: Partial<typeof DATABASE_LIMITS>) => {
      const read = await readTaguette(bytes, options, { ...DATABASE_LIMITS, ...limit });
      return read.ok ? undefined : read.problem;
    };
    expect(await problem({ bytes: 1000 })).toEqual({ type: 'too-large', limitBytes: 1000 });
    expect(await problem({ characters: 1000 })).toEqual({
      type: 'unpacks-too-large',
      limitBytes: 1000,
    });
    expect(await problem({ rows: 3 })).toEqual({ type: 'too-many-rows', limit: 3 });
  });

  it('may hold anything in any column', async () => {
    const cells = [null, -1, 1e308, '', 'x'.repeat(1000), new Uint8Array([255, 0, 216])];
    for (const cell of cells) {
      const bytes = await database([...TABLES, DOCUMENTS], {
        projects: [{ id: 1, name: cell, description: cell }],
        documents: [
          { id: cell, name: cell, filename: cell, project_id: 1, contents: cell },
          { id: cell, name: cell, filename: cell, project_id: 1, contents: '<p>words</p>' },
        ],
        tags: [{ id: cell, project_id: 1, path: cell, description: cell }],
        highlights: [
          { id: cell, document_id: cell, start_offset: cell, end_offset: cell, snippet: cell },
        ],
        highlight_tags: [{ highlight_id: cell, tag_id: cell }],
      });
      const read = await readTaguette(bytes);
      expect(read.ok).toBe(true);
      if (!read.ok) continue;
      const [project] = read.value;
      const keys = project?.documents.map(({ key }) => key) ?? [];
      expect(new Set(keys).size).toBe(2);
    }
  });
});
