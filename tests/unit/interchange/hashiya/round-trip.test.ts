import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readHashiya } from '#interchange/hashiya/read.ts';
import { writeHashiya } from '#interchange/hashiya/write.ts';
import { aChange, anyLog, aSource, blobOf, changesOf, EXPORTED_AT } from './hashiya-files.ts';

async function read(file: Blob) {
  const result = await readHashiya(file, { appFormat: 1 });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function entriesOf(file: Blob): Promise<Map<string, string>> {
  const entries = new Map<string, string>();
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
    if (!entry.directory)
      entries.set(entry.filename, await entry.getData(new TextWriter(), { useWebWorkers: false }));
  }
  return entries;
}

it('brings any log and any blobs back as they were', async () => {
  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(anyLog, texts, async (log, contents) => {
      const blobs = await Promise.all(contents.map(blobOf));
      const changes = changesOf(log, blobs);
      const back = await read(await writeHashiya(aSource({ changes, blobs })));
      expect(back.changes).toEqual(changes);
      const byHash = (a: { hash: string }, b: { hash: string }) => (a.hash < b.hash ? -1 : 1);
      expect(back.blobs).toEqual([...blobs].sort(byHash));
      expect(back.manifest).toEqual({
        ...aSource().about,
        format: 'hashiya',
        version: 1,
        counts: { changes: changes.length, blobs: blobs.length },
      });
    }),
    { numRuns: 40 },
  );
});

it('keeps the order of a log that fills several files', async () => {
  const changes = Array.from({ length: 10_001 }, (_, index) => aChange(index));
  async function* oneByOne() {
    for (const change of changes) yield await Promise.resolve(change);
  }
  const file = await writeHashiya(aSource({ changes: oneByOne() }));
  const names = [...(await entriesOf(file)).keys()].filter((name) => name.startsWith('log/'));
  expect(names).toEqual(['log/000001.jsonl', 'log/000002.jsonl', 'log/000003.jsonl']);
  expect((await read(file)).changes.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
});

it('tells how far it is', async () => {
  const blobs = await Promise.all(['a', 'b'].map(blobOf));
  let written = 0;
  const file = await writeHashiya(aSource({ changes: changesOf([{}], blobs), blobs }), () => {
    written += 1;
  });
  expect(written).toBe((await entriesOf(file)).size);
  const seen: number[][] = [];
  await readHashiya(file, { appFormat: 1, onProgress: (done, total) => seen.push([done, total]) });
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

it('holds copies for people without this app', async () => {
  const text = 'They look at it.\nفاصلے سے 😀';
  const file = await writeHashiya(
    aSource({
      texts: [
        { title: 'Official 01 · PMRU', text },
        { title: '../a\\b:c?', text: 'one' },
        { title: 'A B C', text: 'two' },
        { title: 'a b c', text: 'three' },
        { title: '\u202E...', text: 'four' },
      ],
      codings: [
        {
          document: 'Official 01 · PMRU',
          start: 0,
          end: 4,
          text: 'They',
          path: 'trust › doubt',
          coder: 'Sana Afridi',
          weight: 70,
          comment: '-doubt',
          memo: '=SUM(A1), "really"\nso',
        },
      ],
    }),
  );
  const entries = await entriesOf(file);
  expect([...entries.keys()].filter((name) => name.startsWith('texts/'))).toEqual([
    'texts/Official 01 · PMRU.txt',
    'texts/a b c.txt',
    'texts/A B C (2).txt',
    'texts/a b c (3).txt',
    'texts/document.txt',
  ]);
  expect([...entries.keys()][0]).toBe('mimetype');
  expect(entries.get('mimetype')).toBe(file.type);
  expect(entries.get('texts/Official 01 · PMRU.txt')).toBe(text);
  expect(entries.get('README.txt')).toContain('Positions count UTF-16 code units');
  expect(JSON.parse(entries.get('codebook.json') ?? '')).toEqual(aSource().codebook);
  const csv = (entries.get('codings.csv') ?? '').replace(/^\uFEFF/u, '');
  expect(Papa.parse<string[]>(csv, { skipEmptyLines: true }).data).toEqual([
    ['document', 'start', 'end', 'text', 'code', 'coder', 'weight', 'comment', 'memo'],
    [
      'Official 01 · PMRU',
      '0',
      '4',
      'They',
      'trust › doubt',
      'Sana Afridi',
      '70',
      "'-doubt",
      '\'=SUM(A1), "really"\nso',
    ],
  ]);
  expect((await read(file)).manifest.exportedAt).toBe(EXPORTED_AT);
});
