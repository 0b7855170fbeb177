import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATABASE_LIMITS } from '#interchange/sqlite/database-limits.ts';
import { withDatabase } from '#interchange/sqlite/with-database.ts';
import { readQualcoder } from '#interchange/qualcoder/read-qualcoder.ts';
import { packed } from '#tests/unit/interchange/refi-qda/qdpx-files.ts';

const folder = new URL(
  '../../../../../shared/samples/qualcoder/synthetic-v17/synthetic_full.qda/',
  import.meta.url,
);
const hasSamples = existsSync(folder);

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, folder)));
}

function allFiles(): Record<string, Uint8Array<ArrayBuffer>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => /\.\w+$/u.test(path));
  return Object.fromEntries(files.map((path) => [`synthetic_full.qda/${path}`, bytesOf(path)]));
}

async function project(input: Parameters<typeof readQualcoder>[0]) {
  const read = await readQualcoder(input);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const bare = () => project(new Blob([bytesOf('data.qda')]));

describe.skipIf(!hasSamples)('a project of QualCoder', () => {
  it('has every coding on the words that the database has beside it', async () => {
    const { documents, codings, reading, outside } = await bare();
    const texts = new Map(documents.map(({ key, text }) => [key, text]));
    const found = codings.map(({ key, document, code, coder, start, end }) => [
      ...[key, document, code, coder],
      texts.get(document)?.slice(start, end),
    ]);
    const rows = await withDatabase(bytesOf('data.qda'), DATABASE_LIMITS, (database) =>
      database.rows('code_text', ['ctid', 'fid', 'cid', 'owner', 'seltext']),
    );
    if (!rows.ok) throw new Error(rows.problem.type);
    expect(found).toEqual(
      rows.value.map(({ ctid, fid, cid, owner, seltext }) => [
        ...[`text ${String(ctid)}`, String(fid), `code ${String(cid)}`, owner, seltext],
      ]),
    );
    expect(reading).toEqual({ unit: 'utf-16', lineEnd: 'one', evidence: 'quotes', fit: 1 });
    expect(outside.map(({ document, code, where }) => [document, code, where])).toEqual([
      ['3', 'code 5', '2,3–12,11'],
      ['4', 'code 2', '00:00–00:04.500'],
    ]);
  });

  it('has all that is about the texts', async () => {
    const read = await bare();
    expect(read.coders.map(({ name }) => name)).toEqual(['amna', 'bilal']);
    expect(read.codes.map(({ key, parent, isTheme }) => [key, parent, isTheme])).toEqual([
      ['category 1', undefined, true],
      ['category 2', 'category 1', true],
      ['code 1', 'category 2', false],
      ['code 4', 'category 2', false],
      ['code 2', 'category 1', false],
      ['code 3', 'code 2', false],
      ['code 5', undefined, false],
    ]);
    expect(read.cases).toEqual([
      { key: '1', name: 'P01', documents: ['1'] },
      { key: '2', name: 'P02', documents: ['3'] },
    ]);
    expect(read.attributes.map(({ name, of, type }) => [name, of, type])).toEqual([
      ['Age', 'case', 'number'],
      ['City', 'case', 'text'],
      ['Language', 'document', 'text'],
    ]);
    expect(read.values).toHaveLength(5);
    expect(read.values).toContainEqual({ attribute: 'case Age', subject: '1', value: 34 });
    expect(read.links.map(({ from, to, relation }) => [from.key, to.key, relation])).toEqual([
      ['4', '5', 'transcript'],
    ]);
    expect(read.memos).toMatchObject([
      { target: { of: 'document', key: '1' }, text: 'memo on source' },
      { target: { of: 'document', key: '3' }, text: 'a red square' },
      { target: { of: 'document', key: '3' }, text: '2,3–12,11\ncorner' },
      { target: { of: 'document', key: '4' }, text: '00:00–00:04.500\ngreeting' },
      { target: { of: 'case', key: '1' }, text: 'first participant' },
      { target: { of: 'project', key: '' }, title: 'Age', text: 'years' },
      {
        target: { of: 'project', key: '' },
        title: 'Reflexive journal',
        text: 'Day 1: notes with emoji 📝 & <angle>\nSecond line',
      },
      {
        target: { of: 'document', key: '1' },
        text: '“every evening”\nannotation: time of day',
      },
    ]);
    expect(read.codings[0]).toMatchObject({ comment: 'coding memo <1>', weight: 100 });
    expect(Object.fromEntries(read.losses.map(({ type, count }) => [type, count]))).toEqual({
      'media-without-text': 2,
      'coding-outside-text': 2,
      // Five documents and ten codings, each with a date.
      authorship: 15,
      'important-as-weight': 1,
      'case-of-passage': 1,
    });
  });

  it('is the same as a folder and as an archive, with the pictures and recordings', async () => {
    const files = allFiles();
    const listed = Object.entries(files).map(([path, bytes]) => ({
      path,
      content: new Blob([bytes]),
    }));
    const alone = await bare();
    const inFolder = await project(listed);
    const inArchive = await project(await packed(files));
    expect(inArchive).toEqual(inFolder);
    expect(inFolder).toMatchObject({ ...alone, name: 'synthetic_full' });
    expect(inFolder.documents.flatMap(({ media }) => media ?? [])).toEqual([
      { fileName: 'photo.png', bytes: bytesOf('images/photo.png') },
      { fileName: 'call.mp3', bytes: bytesOf('audio/call.mp3') },
    ]);
  });
});
