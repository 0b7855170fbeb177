import {
  BlobReader,
  TextWriter,
  ZipReader,
  BlobWriter,
  TextReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { layerOfId } from '#domain/coding.ts';
import { removeDocuments } from '#domain/edits/edit-document.ts';
import type { Change } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import { imageOf } from '#domain/log/image-of.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import type { Withheld } from '#interchange/hashiya/manifest.ts';
import { readHashiya, type HashiyaFile } from '#interchange/hashiya/read.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { commit } from '#storage/commit.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { readImage } from '#storage/project-image.ts';
import { restoreProject } from '#storage/restore.ts';
import { tasks } from '#workers/tasks.ts';
import { documentNamed, NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const EXPORTED_AT = '2026-11-22T08:00:00.000Z';
const NOTHING: Withheld = { coders: [], texts: false, memos: false, history: false };
/** Of which some words are looked for. */
const INTERVIEW = 'Official 06';

let db: ProjectDatabase;
let whole: HashiyaFile;
/** Words of the interview. */
let said: string;
beforeAll(async () => {
  db = await sampleProject();
  whole = await read(await exported());
  said = (await unpacked(await exported())).get(`texts/${INTERVIEW}.txt`)?.slice(900, 940) ?? '';
});

async function exported(withheld?: Withheld, passphrase?: string): Promise<Blob> {
  const input = { databaseName: db.name, exportedAt: EXPORTED_AT, withheld, passphrase };
  const result = await tasks.exportProject(input, () => undefined);
  if (!result.ok) throw new Error('not written');
  return result.value.file;
}

async function read(file: Blob): Promise<HashiyaFile> {
  const result = await readHashiya(file, { appFormat: APP_FORMAT });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function opened(file: Blob, passphrase?: string) {
  const stamp = { newId, now: 0 };
  const names = { coder: '', outside: '' };
  const options = { appFormat: APP_FORMAT, stamp, names, passphrase };
  return readProjectFile({ name: 'part.hashiya', content: file }, options);
}

/** Everything that stands in the file, unpacked. */
async function unpacked(file: Blob): Promise<Map<string, string>> {
  const entries = new Map<string, string>();
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries())
    if (!entry.directory)
      entries.set(entry.filename, await entry.getData(new TextWriter(), { useWebWorkers: false }));
  return entries;
}

function holds(entries: ReadonlyMap<string, string>, words: string): boolean {
  return [...entries].some(([name, text]) => name.includes(words) || text.includes(words));
}

function recordsOf(changes: readonly Change[]): ProjectImage['records'] {
  return imageOf(fold(changes), () => Promise.reject(new RangeError('no blobs'))).records;
}

/** Records without an order of their own. */
function sorted(records: ProjectImage['records']) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return Object.fromEntries(
    Object.entries(records).map(([table, rows]) => [table, [...rows].sort(byId)]),
  );
}

describe('the image of a stored project', () => {
  it('is what its log folds to, with its texts', async () => {
    const image = await readImage(db);
    expect(sorted(image.records)).toEqual(sorted(recordsOf(await db.log.toArray())));
    const [revision] = image.records.revisions;
    if (!revision) throw new Error('no revision');
    const text = new TextDecoder().decode(await image.blob(revision.text));
    expect(text).toHaveLength(revision.length);
    await expect(image.blob('0'.repeat(64) as never)).rejects.toThrow(RangeError);
  });
});

describe('a file without the work of a coder', () => {
  it('opens alone, says so, and holds none of it', async () => {
    const file = await exported({ ...NOTHING, coders: [NADEEM.id] });
    const { changes } = await read(file);
    const { codings, memos } = recordsOf(changes);
    expect(new Set(codings.map(({ layer }) => layerOfId(layer).coder))).toEqual(new Set([SANA.id]));
    const all = recordsOf(whole.changes);
    expect(all.memos.some(({ coder }) => coder === NADEEM.id)).toBe(true);
    expect(memos.every(({ coder }) => coder === SANA.id)).toBe(true);
    const csv = (await unpacked(file)).get('codings.csv') ?? '';
    expect(csv).toContain(SANA.name);
    expect(csv).not.toContain(NADEEM.name);
    const result = await opened(file);
    const project = result.ok ? await result.value.open(0) : undefined;
    expect(project?.report.withheld).toEqual({ ...NOTHING, coders: [NADEEM.name] });
    expect(project?.report.coder).toBe(SANA.id);
    expect(project?.report.counts.codings).toBe(codings.length);
  });

  it('is a union when it is brought back', async () => {
    const { changes } = await read(await exported({ ...NOTHING, coders: [NADEEM.id] }));
    const marks = (one: readonly Change[]) =>
      one.map(({ id, device, sequence, clock, coder }) => [id, device, sequence, clock, coder]);
    expect(marks(changes)).toEqual(marks(whole.changes));
  });
});

describe('a file without texts', () => {
  it('holds no word of them, nor who says what', async () => {
    expect(said).toHaveLength(40);
    expect(holds(await unpacked(await exported()), said)).toBe(true);
    const entries = await unpacked(await exported({ ...NOTHING, texts: true, memos: true }));
    expect(holds(entries, said)).toBe(false);
    expect([...entries.keys()].filter((name) => /^(?:blobs|texts)\//u.test(name))).toEqual([]);
    expect(entries.get('codings.csv')).toContain(INTERVIEW);
  });

  it('is not opened alone', async () => {
    expect(await opened(await exported({ ...NOTHING, texts: true }))).toEqual({
      ok: false,
      problem: { type: 'texts-withheld', name: 'Sample' },
    });
  });

  it('is sound beside a copy that has them, and broken beside one that has not', async () => {
    const { changes } = await read(await exported({ ...NOTHING, texts: true }));
    expect(faultyTable(changes, whole.blobs)).toBeUndefined();
    expect(faultyTable(changes, whole.blobs.slice(1))).toBe('revisions');
  });
});

describe('a file without memos', () => {
  it('holds none', async () => {
    const file = await exported({ ...NOTHING, memos: true });
    expect(recordsOf((await read(file)).changes).memos).toEqual([]);
    const [memo] = recordsOf(whole.changes).memos;
    const words = JSON.stringify(memo?.body).match(/"text":"([^"]{12,})/u)?.[1] ?? '';
    expect(words).not.toBe('');
    expect(holds(await unpacked(file), words)).toBe(false);
  });
});

describe('a file without history', () => {
  it('has one change, which says all there is', async () => {
    const { changes, blobs } = await read(await exported({ ...NOTHING, history: true }));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.edit.name).toBe('handOut');
    expect(changes[0]?.columns?.length).toBeGreaterThan(2);
    expect(sorted(recordsOf(changes))).toEqual(sorted((await readImage(db)).records));
    expect(blobs).toEqual(whole.blobs);
  });

  it('changes nothing when it is brought back, now or after more work', async () => {
    const { changes } = await read(await exported({ ...NOTHING, history: true }));
    const [last] = whole.changes.slice(-1);
    if (!last) throw new Error('no change');
    const later: Change = {
      ...last,
      id: 'later' as Change['id'],
      sequence: last.sequence + 1,
      clock: last.clock.replace(/.{4}$/u, 'ffff'),
      columns: [],
      records: [
        { table: 'coders', id: SANA.id, before: { name: SANA.name }, after: { name: 'Sana A.' } },
      ],
    };
    const grown = [...whole.changes, later];
    expect(sorted(recordsOf([...grown, ...changes]))).toEqual(sorted(recordsOf(grown)));
  });

  it('holds nothing of a document that was taken away', async () => {
    const localId = newId();
    const { changes, blobs } = whole;
    await restoreProject(localId, { devices: [], changes, blobs });
    const copy = new ProjectDatabase(databaseName(localId));
    const id = await documentNamed(copy, INTERVIEW);
    const [document] = (await readImage(copy)).records.documents.filter((one) => one.id === id);
    const draft = document && removeDocuments([document]);
    if (!draft) throw new Error('no document');
    await commit(copy, draft, { coder: SANA.id, now: 1_900_000_000_000 });
    const withheld = { ...NOTHING, history: true, memos: true };
    const input = { databaseName: copy.name, exportedAt: EXPORTED_AT, withheld };
    const written = await tasks.exportProject(input, () => undefined);
    if (!written.ok) throw new Error('not written');
    const entries = await unpacked(written.value.file);
    expect(holds(entries, said)).toBe(false);
    expect(holds(entries, INTERVIEW)).toBe(false);
    expect((await opened(written.value.file)).ok).toBe(true);
    copy.close();
  });
});

describe('the version of a file', () => {
  it('is the first for whole projects, so that older pages open them, and another for parts', async () => {
    expect(whole.manifest.version).toBe(1);
    expect((await read(await exported(NOTHING))).manifest.version).toBe(2);
  });

  it('1 is still opened, built from nothing but what it says of itself', async () => {
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    const entries = await unpacked(await exported());
    for (const [name, text] of entries) {
      if (!/^(?:manifest|log|blobs)/u.test(name)) continue;
      const { version: _version, ...rest } = JSON.parse(
        name === 'manifest.json' ? text : '{}',
      ) as Record<string, unknown>;
      const content = name === 'manifest.json' ? JSON.stringify({ version: 1, ...rest }) : text;
      await zip.add(name, new TextReader(content));
    }
    const result = await opened(await zip.close());
    const project = result.ok ? await result.value.open(0) : undefined;
    expect(project?.log.changes).toEqual(whole.changes);
    expect(project?.report.withheld).toBeUndefined();
  });
});

it('a locked part opens with its passphrase', async () => {
  const file = await exported({ ...NOTHING, history: true }, 'one two three four');
  expect((await opened(file)).ok).toBe(false);
  const result = await opened(file, 'one two three four');
  const project = result.ok ? await result.value.open(0) : undefined;
  expect(project?.report.withheld).toMatchObject({ history: true });
});
