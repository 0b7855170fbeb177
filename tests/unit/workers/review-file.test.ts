import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { layerOfId } from '#domain/coding.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { editCode } from '#domain/edits/edit-code.ts';
import { openReview, remark } from '#domain/edits/reviews.ts';
import { openRound } from '#domain/edits/rounds.ts';
import type {
  CoderId,
  CodingId,
  DocumentId,
  MemoId,
  RemarkId,
  ReviewId,
  RoundId,
} from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import type { Remark, Review } from '#domain/review.ts';
import { everything } from '#domain/visibility.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { eraseRecords } from '#storage/erase.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readImage } from '#storage/project-image.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { restoreProject } from '#storage/restore.ts';
import { tasks } from '#workers/tasks.ts';
import { aCode } from '#tests/unit/support/project-database.ts';
import { documentNamed, NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const NOW = 1_800_000_000_000;
const NOTHING = () => undefined;
const names = { coder: '', outside: '' };

let db: ProjectDatabase;
let review: Review;
let reviewed: DocumentId;

async function write(to: ProjectDatabase, draft: Draft | undefined, coder = NADEEM.id) {
  const written = draft && (await commit(to, draft, { coder, now: Date.now() }));
  if (!written) throw new Error('nothing to write');
  return written;
}

function said(id: string, text: string, of: Partial<Remark> = {}): Remark {
  return {
    ...{ id: id as RemarkId, review: review.id, document: reviewed, createdAt: NOW },
    ...{ coding: review.codings[0] as CodingId, coder: NADEEM.id, verdict: 'query', text },
    ...of,
  };
}

/** Nadeem reviews three of Sana's codings in one interview. */
beforeEach(async () => {
  db = await sampleProject();
  reviewed = await documentNamed(db, 'Official 06');
  const codes = new Set((await presentRows(db, 'codes')).map(({ id }) => id));
  const all = await codingsOfCodes(db, codes, everything);
  const own = all.filter(({ layer }) => {
    const { document, coder } = layerOfId(layer);
    return document === reviewed && coder === SANA.id;
  });
  const codings = own.slice(0, 3).map(({ id }) => id);
  const about = { name: 'Review 1', coder: NADEEM.id, perCode: 3, seed: 7, openedAt: NOW };
  review = { id: 'review-1' as ReviewId, ...about, codings };
  await write(db, openReview(review), SANA.id);
  await write(db, remark(said('remark-0', 'Please look', { coder: SANA.id, verdict: 'comment' })));
});

async function exported(
  from: ProjectDatabase,
  of?: { readonly id: ReviewId; readonly viewer: CoderId },
): Promise<Blob> {
  const exportedAt = new Date(NOW).toISOString();
  const written = await tasks.exportProject(
    { databaseName: from.name, exportedAt, review: of },
    NOTHING,
  );
  if (!written.ok) throw new Error('not written');
  return written.value.file;
}

function sent(viewer = SANA.id): Promise<Blob> {
  return exported(db, { id: review.id, viewer });
}

async function opened(file: Blob) {
  const options = { appFormat: APP_FORMAT, stamp: { newId, now: NOW }, names };
  const read = await readProjectFile({ name: 'review.hashiya', content: file }, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { log, report } = await read.value.open(0);
  const localId = newId();
  await restoreProject(localId, log, report.coder);
  const copy = new ProjectDatabase(databaseName(localId));
  await copy.open();
  return { copy, report };
}

/** `of` is the review on whose page it is taken in. */
async function merge(into: ProjectDatabase, file: Blob, of?: ReviewId) {
  const about = { name: 'review.hashiya', file, names, viewer: SANA.id, review: of };
  const input = { databaseName: into.name, ...about };
  const preview = await tasks.planMerge(input, NOTHING);
  const merged = await tasks.mergeProject({ ...input, choices: [], coder: SANA.id }, NOTHING);
  return { preview, merged };
}

/** As somebody can who does not keep to the page. From then on the copy writes files that pass for whole ones. */
async function renameACode(copy: ProjectDatabase): Promise<void> {
  await copy.meta.delete('review');
  const [code] = await presentRows(copy, 'codes');
  await write(copy, code && editCode(code, { name: 'smuggled' }));
}

async function unpacked(file: Blob): Promise<string> {
  const parts: string[] = [];
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries())
    if (!entry.directory)
      parts.push(entry.filename, await entry.getData(new TextWriter(), { useWebWorkers: false }));
  return parts.join('\n');
}

describe('a file for a review', () => {
  it('holds the reviewed codings, their documents and the codebook, and nobody’s other work', async () => {
    const { copy, report } = await opened(await sent());
    expect(report).toMatchObject({ review: review.id, coder: NADEEM.id });
    const { records } = await readImage(copy);
    expect(records.codings.map(({ id }) => id).sort()).toEqual([...review.codings].sort());
    expect(records.documents.map(({ id }) => id)).toEqual([reviewed]);
    expect(records.codes).toHaveLength((await presentRows(db, 'codes')).length);
    expect(records.reviews).toEqual([review]);
    expect(records.remarks.map(({ text }) => text)).toEqual(['Please look']);
    expect([records.cases, records.values, records.attributes]).toEqual([[], [], []]);
    expect(await copy.meta.get('coder')).toEqual({ key: 'coder', id: NADEEM.id });
    const words = await unpacked(await sent());
    for (const other of ['Official 03', 'Citizen 03']) expect(words).not.toContain(other);
  });

  it('holds nothing that an open round hides from who sends it', async () => {
    const round = {
      ...{ id: 'round-1' as RoundId, name: 'Round 1', openedAt: 1 },
      ...{ coders: [SANA.id, NADEEM.id], documents: [reviewed] },
    };
    await write(db, openRound({ round, standIns: [], finished: [] }));
    await expect(sent(SANA.id)).rejects.toThrow();
    const { copy } = await opened(await sent(NADEEM.id));
    expect((await readImage(copy)).records.codings).toEqual([]);
  });

  it('has no memo in its readable copy that an open round hides', async () => {
    const memo = {
      ...{ id: 'memo-1' as MemoId, title: '', coder: SANA.id, createdAt: NOW },
      target: { table: 'codings', id: review.codings[0] as string } as const,
      body: plainToRichText('what Sana thinks while she codes'),
    };
    await write(db, { edit: { name: 'import' }, records: [created('memos', memo)] });
    expect(await unpacked(await sent(NADEEM.id))).toContain('what Sana thinks');
    const round = {
      ...{ id: 'round-1' as RoundId, name: 'Round 1', openedAt: 1 },
      ...{ coders: [SANA.id, 'coder-x' as CoderId] },
      documents: [await documentNamed(db, 'Citizen 03')],
    };
    await write(db, openRound({ round, standIns: [], finished: [] }));
    const file = await sent(NADEEM.id);
    expect((await readImage((await opened(file)).copy)).records.codings).toHaveLength(3);
    expect(await unpacked(file)).not.toContain('what Sana thinks');
  });

  it('can take remarks, and nothing else', async () => {
    const { copy } = await opened(await sent());
    const [code] = await presentRows(copy, 'codes');
    if (!code) throw new Error('no code');
    const refused = { ok: false, problem: { type: 'review-only' } };
    expect(await write(copy, addCodes([aCode('new')]))).toEqual(refused);
    expect(await write(copy, editCode(code, { name: 'other' }))).toEqual(refused);
    expect(await write(copy, openReview({ ...review, id: 'review-2' as ReviewId }))).toEqual(
      refused,
    );
    const roots = [{ table: 'documents', id: reviewed }] as const;
    expect(await eraseRecords(copy, roots, { coder: NADEEM.id, now: NOW })).toEqual(refused);
    expect((await readImage(copy)).records.documents).toHaveLength(1);
    expect(await write(copy, remark(said('remark-1', 'Why?')))).toMatchObject({ ok: true });
  });

  it('stays one when it is written and opened again', async () => {
    const { copy } = await opened(await sent());
    const again = await opened(await exported(copy));
    expect(again.report.review).toBe(review.id);
    expect(await write(again.copy, addCodes([aCode('new')]))).toMatchObject({ ok: false });
  });
});

describe('what comes back of a review', () => {
  it('is what was said, once, and the answer goes out again', async () => {
    const { copy } = await opened(await sent());
    await write(copy, remark(said('remark-1', 'Why?')));
    const before = await readImage(db);
    const file = await exported(copy);
    const { preview, merged } = await merge(db, file);
    expect(preview).toMatchObject({
      value: { kind: 'review', additions: [{ table: 'remarks', count: 1 }], changes: [] },
    });
    expect(merged.ok).toBe(true);
    const after = await readImage(db);
    expect({ ...after.records, remarks: [] }).toEqual({ ...before.records, remarks: [] });
    expect(after.records.remarks.map(({ text }) => text).sort()).toEqual(['Please look', 'Why?']);
    expect((await merge(db, file)).merged).toMatchObject({ value: { merge: undefined } });

    await write(db, remark(said('remark-2', 'Because.', { coder: SANA.id })), SANA.id);
    expect((await merge(copy, await sent())).merged.ok).toBe(true);
    expect((await presentRows(copy, 'remarks')).map(({ text }) => text).sort()).toEqual([
      'Because.',
      'Please look',
      'Why?',
    ]);
  });

  it('brings nothing but remarks, whatever was done to the copy', async () => {
    const { copy } = await opened(await sent());
    await copy.meta.delete('review');
    const [code] = await presentRows(copy, 'codes');
    await write(copy, code && editCode(code, { name: 'smuggled' }));
    const roots = [{ table: 'documents', id: reviewed }] as const;
    await eraseRecords(copy, roots, { coder: NADEEM.id, now: NOW });
    await copy.meta.put({ key: 'review', id: review.id });
    const before = await readImage(db);
    expect((await merge(db, await exported(copy))).merged).toMatchObject({ ok: true });
    expect((await readImage(db)).records).toEqual(before.records);
  });

  it('is told for a review by what it begins with, where the file passes for a whole copy', async () => {
    const { copy } = await opened(await sent());
    await renameACode(copy);
    await write(copy, remark(said('remark-1', 'Why?')));
    const before = await readImage(db);
    const { preview, merged } = await merge(db, await exported(copy));
    expect(preview).toMatchObject({ value: { kind: 'review', changes: [], conflicts: [] } });
    expect(merged).toMatchObject({ ok: true });
    const after = await readImage(db);
    expect(after.records.codes).toEqual(before.records.codes);
    expect(after.records.remarks.map(({ text }) => text).sort()).toEqual(['Please look', 'Why?']);
  });

  it('is what was said alone on the page of the review, whatever the file is made to look like', async () => {
    const { copy } = await opened(await sent());
    await renameACode(copy);
    await copy.log.toCollection().modify((change) => {
      if (change.edit.name === 'handOut') Object.assign(change, { edit: { name: 'addCodes' } });
    });
    await write(copy, remark(said('remark-1', 'Why?')));
    const before = await readImage(db);
    const file = await exported(copy);
    // It passes for a whole copy, and is one wherever it is not taken in for a review.
    const input = { databaseName: db.name, name: 'review.hashiya', file, names };
    const planned = await tasks.planMerge({ ...input, viewer: SANA.id }, NOTHING);
    expect(planned).toMatchObject({ value: { kind: 'union' } });
    const { preview, merged } = await merge(db, file, review.id);
    expect(preview).toMatchObject({
      value: { kind: 'review', additions: [{ table: 'remarks', count: 1 }], changes: [] },
    });
    expect(merged).toMatchObject({ ok: true });
    const after = await readImage(db);
    expect({ ...after.records, remarks: [] }).toEqual({ ...before.records, remarks: [] });
    expect(after.records.remarks.map(({ text }) => text).sort()).toEqual(['Please look', 'Why?']);
  });

  it('is refused where something is said to be of the future: it would be the last word for ever', async () => {
    const { copy } = await opened(await sent());
    const later = NOW + 400 * 24 * 60 * 60 * 1000;
    const last = remark(said('remark-1', 'Fine', { verdict: 'accept', createdAt: later }));
    await write(copy, last);
    const before = await db.device();
    const { preview, merged } = await merge(db, await exported(copy));
    const refused = { ok: false, problem: { type: 'ahead-of-time', until: later } };
    expect(preview).toEqual(refused);
    expect(merged).toEqual(refused);
    expect(await db.device()).toEqual(before);
  });

  it('changes nothing that was said here, and says nothing in another name', async () => {
    const query = said('remark-1', 'Why?');
    await write(db, remark(query));
    const { copy } = await opened(await sent());
    await write(copy, {
      edit: { name: 'remark' },
      records: [
        {
          ...{ table: 'remarks', id: query.id },
          ...{ before: { verdict: 'query' }, after: { verdict: 'accept' } },
        },
      ],
    });
    await write(copy, remark(said('remark-2', 'Never said', { coder: SANA.id })), SANA.id);
    expect(await presentRows(copy, 'remarks')).toHaveLength(3);
    const before = await readImage(db);
    expect((await merge(db, await exported(copy))).merged).toMatchObject({
      value: { merge: undefined },
    });
    expect((await readImage(db)).records).toEqual(before.records);
  });

  it('is brought into no other project, and nothing of another comes into it', async () => {
    const file = await sent();
    const { copy } = await opened(file);
    const other = await sampleProject();
    await other
      .rows('project')
      .toCollection()
      .modify({ id: 'another' as never });
    await other.rows('project').clear();
    const [project] = await presentRows(db, 'project');
    if (!project) throw new Error('no project');
    await other.rows('project').put({ ...project, id: 'another' as never, present: true });
    const refused = { ok: false, problem: { type: 'not-of-review' } };
    expect((await merge(other, file)).merged).toEqual(refused);
    expect((await merge(copy, await exported(other))).merged).toEqual(refused);
  });
});
