import {
  BlobReader,
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHashiya, type ReadHashiyaOptions } from '#interchange/hashiya/read.ts';
import { aProjectFile, blobOf } from './hashiya-files.ts';

let whole: Blob;
beforeAll(async () => {
  whole = await aProjectFile();
});

async function problemOf(file: Blob, options: Partial<ReadHashiyaOptions> = {}) {
  const result = await readHashiya(file, { appFormat: 1, ...options });
  return result.ok ? undefined : result.problem;
}

type Entry = readonly [name: string, content: string | Uint8Array<ArrayBuffer>];

async function zipOf(entries: readonly Entry[], options: ZipWriterAddDataOptions = {}) {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content] of entries) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await zip.add(name, reader, options);
  }
  return zip.close();
}

/** The whole file with entries changed, dropped (undefined) or added. */
async function repacked(
  change: (name: string, text: string) => string | undefined,
  more: readonly Entry[] = [],
) {
  const entries: Entry[] = [];
  for (const entry of await new ZipReader(new BlobReader(whole)).getEntries()) {
    if (entry.directory) continue;
    const bytes = await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false });
    const text = change(entry.filename, new TextDecoder().decode(bytes));
    if (text !== undefined) entries.push([entry.filename, text]);
  }
  return zipOf([...entries, ...more]);
}

const manifestWith = (fields: object) =>
  repacked((name, text) =>
    name === 'manifest.json'
      ? JSON.stringify({ ...(JSON.parse(text) as object), ...fields })
      : text,
  );

it('reads the file as it is', async () => {
  expect(await problemOf(whole)).toBeUndefined();
});

it('reads memos as every screen can take them, with their words', async () => {
  const words = { type: 'paragraph', content: [{ type: 'text', text: 'far' }] };
  const body = (colspan: number) => ({ type: 'tableCell', attrs: { colspan }, content: [words] });
  const memo = { table: 'memos', id: 'm', before: {}, after: { body: body(4_294_967_297) } };
  const file = await repacked((name, text) => {
    if (!name.startsWith('log')) return text;
    const [first = '', ...lines] = text.split('\n');
    const change = JSON.parse(first) as { records: unknown[] };
    return [JSON.stringify({ ...change, records: [...change.records, memo] }), ...lines].join('\n');
  });
  const read = await readHashiya(file, { appFormat: 1 });
  const records = read.ok ? read.value.changes.flatMap((change) => change.records) : [];
  expect(records.filter(({ table }) => table === 'memos')).toMatchObject([
    { after: { body: body(200) } },
  ]);
});

describe('files that are something else', () => {
  it.each([
    ['an empty file', new Blob([])],
    ['a text', new Blob(['They look at it from a distance.'])],
    ['a picture', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)])],
  ])('%s', async (_, file) => {
    expect(await problemOf(file)).toEqual({ type: 'not-an-archive' });
  });

  it('another archive', async () => {
    expect(await problemOf(await zipOf([['word/document.xml', '<w/>']]))).toEqual({
      type: 'not-a-project',
    });
    expect(await problemOf(await zipOf([['manifest.json', '{"name":"a web app"}']]))).toEqual({
      type: 'not-a-project',
    });
    expect(await problemOf(await zipOf([['manifest.json', 'no json']]))).toEqual({
      type: 'not-a-project',
    });
  });

  it('a project of a newer version', async () => {
    expect(await problemOf(await manifestWith({ version: 4, counts: 'otherwise' }))).toEqual({
      type: 'newer-version',
      version: 4,
      minimumApp: 1,
    });
    expect(await problemOf(await manifestWith({ minimumApp: 7 }))).toEqual({
      type: 'newer-version',
      version: 1,
      minimumApp: 7,
    });
  });
});

describe('archives that are a trap', () => {
  it.each(['../evil.txt', 'a/../../b', '/etc/passwd', 'a\\..\\b', 'C:/x', 'a\0b'])(
    'a name that leads out: %j',
    async (name) => {
      expect(await problemOf(await repacked((_, text) => text, [[name, 'x']]))).toEqual({
        type: 'unsafe-name',
        entry: name,
      });
    },
  );

  it('one name twice', async () => {
    const bytes = new Uint8Array(
      await (
        await zipOf([
          ['a.txt', '1'],
          ['b.txt', '2'],
        ])
      ).arrayBuffer(),
    );
    const renamed = bytes.map((byte, at) =>
      byte === 0x62 && bytes[at + 1] === 0x2e ? 0x61 : byte,
    );
    expect(await problemOf(new Blob([renamed]))).toEqual({ type: 'repeated-name', entry: 'a.txt' });
  });

  it('too many entries, or too much in them', async () => {
    const limits = { entries: 100, bytes: 1_000_000 };
    const many = Array.from({ length: 101 }, (_, at): Entry => [`texts/${String(at)}.txt`, '']);
    expect(await problemOf(await zipOf(many), { limits })).toEqual({
      type: 'too-many-entries',
      limit: 100,
    });
    const bomb = await blobOf('0'.repeat(2_000_000));
    const file = await aProjectFile({ blobs: [bomb] });
    expect(await problemOf(file, { limits })).toEqual({
      type: 'unpacks-too-large',
      limitBytes: 1_000_000,
    });
  });

  it('far more in them than the file is large', async () => {
    const file = await aProjectFile({ blobs: [await blobOf('0'.repeat(90_000_000))] });
    expect(await problemOf(file)).toMatchObject({ type: 'unpacks-too-large' });
  });

  it('encrypted', async () => {
    const file = await zipOf([['manifest.json', '{}']], { password: 'secret' });
    expect(await problemOf(file)).toEqual({ type: 'encrypted', entry: 'manifest.json' });
  });
});

describe('parts that are missing or wrong', () => {
  it('a log file', async () => {
    expect(
      await problemOf(await repacked((name, text) => (name.startsWith('log/') ? undefined : text))),
    ).toEqual({
      type: 'incomplete',
      part: 'changes',
      expected: 2,
      found: 0,
    });
  });

  it('a text', async () => {
    const without = (name: string, text: string) => (name.startsWith('blobs/') ? undefined : text);
    expect(await problemOf(await repacked(without))).toMatchObject({
      type: 'incomplete',
      part: 'blobs',
    });
    const { hash } = await blobOf('They look at it from a distance.');
    const other = await blobOf('Something else.');
    const exchanged = await repacked(without, [[`blobs/${other.hash}`, other.bytes]]);
    expect(await problemOf(exchanged)).toEqual({ type: 'missing-blob', hash });
  });

  it('a text that is not what its name says', async () => {
    const { hash } = await blobOf('They look at it from a distance.');
    const file = await repacked((name, text) => (name.startsWith('blobs/') ? `${text}!` : text));
    expect(await problemOf(file)).toEqual({ type: 'damaged', entry: `blobs/${hash}` });
  });

  it.each([
    ['no JSON', (text: string) => text.replace('{', '')],
    ['a change without a clock', (text: string) => text.replace('"clock"', '"time"')],
    ['a number of a device twice', (text: string) => text.replace('"sequence":2', '"sequence":1')],
    ['a change twice', (text: string) => `${text.split('\n')[0] ?? ''}\n`.repeat(2)],
  ])('%s in the log', async (_, edit) => {
    const file = await repacked((name, text) => (name.startsWith('log/') ? edit(text) : text));
    expect(await problemOf(file)).toEqual({ type: 'damaged', entry: 'log/000001.jsonl' });
  });
});

it('says of a file cut off anywhere that its end is missing', async () => {
  for (let size = 4; size < whole.size; size += Math.ceil(whole.size / 60))
    expect(await problemOf(whole.slice(0, size))).toEqual({ type: 'truncated' });
});

it('never throws and never reads anything else when a byte is changed anywhere', async () => {
  const right = await readHashiya(whole, { appFormat: 1 });
  const bytes = new Uint8Array(await whole.arrayBuffer());
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const result = await readHashiya(new Blob([changed]), { appFormat: 1 });
        if (result.ok) expect(result).toEqual(right);
      },
    ),
    { numRuns: 200 },
  );
});
