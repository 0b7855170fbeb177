import { describe, expect, test } from 'vitest';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Stamp } from '#interchange/project-log.ts';
import { readWhole } from '#interchange/refi-qda/whole/read-whole.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import { aCode, aCoding, ImageMaker, options } from './project-images.ts';
import { entriesOf } from './qdpx-entries.ts';
import { lossOf, opened, packed, qde } from './qdpx-files.ts';

const stamp: Stamp = { newId: <Id extends string>() => 'new' as Id, now: 1_700_000_000_000 };
const bytes = new Uint8Array([1, 2, 3]);

async function anImage(): Promise<ProjectImage> {
  const maker = new ImageMaker();
  const source = { fileName: 'a.mp3', format: 'mp3', hash: await maker.put(bytes) };
  const [document, revision] = await maker.document(1, 'trust and doubt', { source });
  const codings = [
    aCoding(10, { document: 1, code: 2, start: 0, end: 5 }),
    aCoding(11, { document: 1, code: 2, start: 6, end: 9 }, { weight: 40 }),
  ];
  return maker.image({
    ...{ documents: [document], revisions: [revision], codes: [aCode(2)], codings },
  });
}

async function entries(image: ProjectImage): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  return Object.fromEntries(await entriesOf((await writeQdpx(image, options())).file));
}

async function readFrom(files: Record<string, string | Uint8Array<ArrayBuffer>>) {
  return readWhole(await packed(files), stamp);
}

describe('what only this program takes', () => {
  test('comes back as one change that holds no history', async () => {
    const image = await anImage();
    const log = await readFrom(await entries(image));
    if (!log) throw new Error('not read');
    const { project, coders, codings } = image.records;
    expect(log.project).toBe(project[0]?.id);
    expect(log.changes).toHaveLength(1);
    expect(log.changes[0]).toMatchObject({ sequence: 1, coder: coders[0]?.id });
    const [{ columns = [], records } = { records: [] }] = log.changes;
    expect(columns.map(({ ids }) => ids)).toEqual([[codings[0]?.id]]);
    expect(records.every(({ before }) => Object.keys(before).length === 0)).toBe(true);
    expect(log.blobs.map((blob) => blob.bytes)).toContainEqual(bytes);
  });

  test('texts and files that others need too are in the archive once', async () => {
    const names = Object.keys(await entries(await anImage()));
    expect(names.filter((name) => name.startsWith('sources/'))).toHaveLength(2);
    // The units alone.
    expect(names.filter((name) => name.startsWith('hashiya/blobs/'))).toHaveLength(1);
  });

  test('is passed over when another program wrote the project anew', async () => {
    const files = await entries(await anImage());
    const others = { ...files, 'project.qde': qde('<Users><User guid="x" name="New"/></Users>') };
    expect(await readFrom(others)).toBeUndefined();
    const read = await opened(await packed(others));
    expect(read.coders.map(({ name }) => name)).toEqual(['New']);
    expect(lossOf(read, 'rewritten-elsewhere')).toBe(1);
  });

  test.each([
    ['a text was changed', /^sources\/.*txt$/u, 'other words'],
    ['a record is broken', /jsonl$/u, '{"table":"codes","record":{"id":""}}\n'],
    ['a record is missing', /jsonl$/u, ''],
    ['the manifest is of a later form', /manifest/u, '{"format":"hashiya-in-qdpx","version":2}'],
    ['the manifest is none', /manifest/u, 'x'],
  ])('is passed over when %s', async (_, name, content) => {
    const files = await entries(await anImage());
    const [entry = ''] = Object.keys(files).filter((each) => name.test(each));
    expect(files).toHaveProperty([entry]);
    expect(await readFrom({ ...files, [entry]: content })).toBeUndefined();
  });

  test('is not in files of others, and not where it is not wanted', async () => {
    expect(await readFrom({ 'project.qde': qde('') })).toBeUndefined();
    expect(await readWhole(new Blob(['x']), stamp)).toBeUndefined();
    const { file } = await writeQdpx(await anImage(), options({ isWhole: false }));
    expect(await readWhole(file, stamp)).toBeUndefined();
    expect(lossOf(await opened(file), 'rewritten-elsewhere')).toBe(0);
    expect([...(await entriesOf(file)).keys()].some((name) => /hashiya/u.test(name))).toBe(false);
  });

  test('a record that does not fit the others is refused', async () => {
    const image = await anImage();
    const codes: ProjectImage['records']['codes'] = [];
    const files = await entries({ ...image, records: { ...image.records, codes } });
    expect(await readFrom(files)).toBeUndefined();
  });
});
