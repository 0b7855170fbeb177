import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FrequencyRequest } from '#analysis/frequencies.ts';
import type { Coder } from '#domain/coder.ts';
import { pickQuotes } from '#domain/edits/pick-quotes.ts';
import type { CodeId, QuoteId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Quote } from '#domain/quote.ts';
import { success, type Result } from '#domain/result.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { commit } from '#storage/commit.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { storedRecords } from '#storage/projection.ts';
import type { UnsavedEdit } from '#storage/project-copy.ts';
import { History } from '#storage/undo.ts';
import type { ExportedProject } from '#workers/tasks/export-project.ts';
import { tasks } from '#workers/tasks.ts';
import { aCoding, plain } from '#tests/unit/support/project-database.ts';
import {
  documentNamed,
  GROUP,
  NADEEM,
  SANA,
  sampleProject,
} from '#tests/unit/support/sample-project.ts';

const EXPORTED_AT = '2026-11-22T08:00:00.000Z';
const TRUST = 'trust' as CodeId;
const BY_GROUP: FrequencyRequest = {
  coders: [SANA.id],
  united: false,
  grouping: { by: 'attribute', attribute: GROUP.id },
};

let db: ProjectDatabase;
beforeAll(async () => {
  db = await sampleProject();
});

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

interface CodingRow {
  readonly document: string;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly code: string;
  readonly coder: string;
  readonly memo: string;
}

async function exported(unsaved?: readonly UnsavedEdit[]): Promise<ExportedProject> {
  const input = { databaseName: db.name, exportedAt: EXPORTED_AT, unsaved };
  return valueOf(await tasks.exportProject(input, () => undefined));
}

/** The project with edits in it that the browser could not store. */
async function fileWith(...edits: (readonly [Draft | undefined, Coder])[]): Promise<Blob> {
  const unsaved = edits.flatMap(([draft, coder]) => (draft ? [{ draft, coder: coder.id }] : []));
  return (await exported(unsaved)).file;
}

function openedFile(file: Blob, localId: string) {
  const names = { coder: 'Nobody', outside: 'Outside' };
  const targets = [{ index: 0, localId }];
  const input = { file, name: 'sample.hashiya', targets, asksWhich: true, names };
  return tasks.openProjectFile(input, () => undefined);
}

async function restored(file: Blob): Promise<ProjectDatabase> {
  const localId = newId();
  const opened = valueOf(await openedFile(file, localId));
  expect(opened).toMatchObject([{ name: 'Sample', project: 'project-1', localId }]);
  return new ProjectDatabase(databaseName(localId));
}

async function copiesIn(file: Blob): Promise<{ codings: CodingRow[]; texts: Map<string, string> }> {
  const texts = new Map<string, string>();
  let csv = '';
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
    if (entry.directory) continue;
    const text = () => entry.getData(new TextWriter(), { useWebWorkers: false });
    if (entry.filename === 'codings.csv') csv = await text();
    if (entry.filename.startsWith('texts/')) texts.set(entry.filename.slice(6, -4), await text());
  }
  const { data } = Papa.parse<CodingRow>(csv.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return { codings: data, texts };
}

describe('the project as a file', () => {
  it('comes back as it was, on another device', async () => {
    const { file, sequence } = await exported();
    expect(sequence).toBe((await db.device()).sequence);
    const copy = await restored(file);
    expect(plain(await storedRecords(copy))).toEqual(plain(await storedRecords(db)));
    expect(await copy.log.toArray()).toEqual(await db.log.toArray());
    expect(await copy.blobs.toArray()).toEqual(await db.blobs.toArray());
    expect((await copy.device()).predecessors).toContain((await db.device()).id);
    copy.close();
  });

  it('tells how far it is', async () => {
    const steps: number[] = [];
    const input = { databaseName: db.name, exportedAt: EXPORTED_AT };
    await tasks.exportProject(input, ({ done, total }) => steps.push(done / total));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it('saves edits that the browser could not store, and undo reaches them', async () => {
    const [document] = await presentRows(db, 'documents');
    if (!document) throw new Error('no document');
    const place = { revision: document.current, start: 0, end: 4 };
    const coding = aCoding(TRUST, 0, 4, { place });
    const others = aCoding(TRUST, 5, 9, {
      place: { revision: document.current, start: 5, end: 9 },
    });
    const file = await fileWith([applyCode(coding), SANA], [applyCode(others), NADEEM]);
    expect((await storedRecords(db)).get('codings')?.has(coding.id)).toBe(false);
    const copy = await restored(file);
    expect((await storedRecords(copy)).get('codings')?.get(coding.id)).toMatchObject({
      code: TRUST,
    });
    for (const coder of [SANA, NADEEM])
      await new History(copy, coder.id).step('undo', 1_900_000_000_000);
    expect(plain(await storedRecords(copy))).toEqual(plain(await storedRecords(db)));
    copy.close();
  });

  it('holds each text, and each coding with its words', async () => {
    const { codings, texts } = await copiesIn((await exported()).file);
    expect([...texts.keys()]).toEqual(['Official 03', 'Official 06', 'Citizen 03']);
    expect(codings.length).toBeGreaterThan(150);
    expect(codings.filter(({ memo }) => memo !== '').length).toBeGreaterThan(2);
    for (const { document, start, end, text } of codings)
      expect(texts.get(document)?.slice(Number(start), Number(end))).toBe(
        text.replace(/^'(?=[=+\-@])/u, ''),
      );
  });

  it('leaves out what a running import has only staged', async () => {
    const hash = 'f'.repeat(64) as never;
    await db.blobs.put({ hash, bytes: new Uint8Array(3) });
    const entries = await new ZipReader(new BlobReader((await exported()).file)).getEntries();
    expect(entries.map(({ filename }) => filename)).not.toContain(`blobs/${hash as string}`);
    await db.blobs.delete(hash);
  });

  it('says which app it needs, where a newer one has been', async () => {
    const format = { key: 'format', minimumApp: APP_FORMAT } as const;
    await db.meta.put({ ...format, minimumApp: APP_FORMAT + 1 });
    const { file } = await exported();
    await db.meta.put(format);
    const refused = await openedFile(file, newId());
    expect(refused).toMatchObject({ ok: false, problem: { type: 'newer-version' } });
  });

  it('is gone on with by whoever worked last', async () => {
    const last = (await db.log.orderBy('[clock+device+sequence]').last())?.coder;
    const copy = await restored((await exported()).file);
    expect(await copy.meta.get('coder')).toEqual({ key: 'coder', id: last });
    copy.close();
  });

  it('is refused with a reason when it is something else', async () => {
    const file = new Blob(['no project']);
    const refused = await openedFile(file, newId());
    expect(refused).toEqual({ ok: false, problem: { type: 'not-an-archive' } });
  });
});

it('counts what a count over the exported file gives', async () => {
  const { codings } = await copiesIn((await exported()).file);
  const table = valueOf(
    await tasks.countFrequencies({ databaseName: db.name, viewer: NADEEM.id, request: BY_GROUP }),
  );
  expect(table.columns.map(({ cases }) => cases)).toEqual([2, 1, 3]);
  for (const { code, cells } of table.rows) {
    const path = code.split('/').join(' › ');
    const own = codings.filter(
      (coding) =>
        coding.coder === SANA.name &&
        (coding.code === path || coding.code.startsWith(`${path} › `)),
    );
    const count = (group: string) =>
      new Set(
        own
          .filter(({ document }) => document.startsWith(group))
          .map(({ document, start, end, code: name }) => [document, start, end, name].join()),
      ).size;
    expect([code, ...cells.map((cell) => cell.codings)]).toEqual([
      code,
      count('Official'),
      count('Citizen'),
      count(''),
    ]);
  }
  const trust = table.rows.find(({ code }) => code === TRUST);
  expect(trust?.cells[2]?.codings).toBeGreaterThan(5);
});

it('retrieves the codings of a theme in some documents', async () => {
  const documents = [await documentNamed(db, 'Citizen 03')];
  const filter = { coders: [NADEEM.id], codes: [TRUST], withDescendants: true, documents };
  const value = valueOf(
    await tasks.retrieveCodings({ databaseName: db.name, viewer: SANA.id, filter }),
  );
  expect(value.length).toBeGreaterThan(0);
  expect(new Set(value.map(({ title }) => title))).toEqual(new Set(['Citizen 03']));
  expect(value.every(({ path }) => path[0] === 'trust')).toBe(true);
  expect(
    new Set(value.map(({ speaker, direction }) => `${speaker ?? ''} ${direction ?? ''}`)),
  ).toEqual(new Set(['نور ولي rtl']));
  expect(value[0]?.attributes).toEqual([{ attribute: GROUP.id, name: 'group', value: 'citizen' }]);
});

it('lists the quotes with their passages', async () => {
  const filter = { coders: [SANA.id], codes: [TRUST], withDescendants: true };
  const [first] = valueOf(
    await tasks.retrieveCodings({ databaseName: db.name, viewer: SANA.id, filter }),
  );
  if (!first) throw new RangeError('nothing found');
  const { document, start, end, code } = first;
  const revision = (await db.rows('documents').get(document))
    ?.current as Quote['place']['revision'];
  const quote: Quote = {
    id: 'quote-1' as QuoteId,
    document,
    place: { revision, start, end },
    code,
    note: 'for the introduction',
    order: 'a0',
    coder: SANA.id,
  };
  const draft = pickQuotes([quote]);
  if (draft) await commit(db, draft, { coder: SANA.id, now: 1_800_000_000_000 });
  const listed = await tasks.listQuotes({ databaseName: db.name });
  expect(listed).toMatchObject(
    success([{ id: 'quote-1', text: first.text, note: 'for the introduction', path: first.path }]),
  );
});

it('writes a report as a file of its type', async () => {
  const columns = [{ key: 'code', title: 'Code', kind: 'text' }] as const;
  const table = { title: 'Codes', caption: [], columns, rows: [['trust']] } as const;
  const report = { title: 'Codes', language: 'en', direction: 'ltr', tables: [table] } as const;
  const value = valueOf(await tasks.exportReport({ format: 'csv', report, captionTitle: 'About' }));
  expect(value.type).toBe('text/csv;charset=utf-8');
  expect(await value.text()).toBe('Code\r\ntrust\r\n');
});
