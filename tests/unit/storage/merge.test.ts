import { describe, expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { editCode } from '#domain/edits/edit-code.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { lastMerge, mergeBeforeUndo, mergeCopy, takeBackMerge } from '#storage/merge.ts';
import { newId } from '#storage/new-id.ts';
import { rebuildProjection, storedRecords } from '#storage/projection.ts';
import { restoreProject } from '#storage/restore.ts';
import { History } from '#storage/undo.ts';
import {
  aCode,
  aCoding,
  CODER,
  freshDatabase,
  plain,
} from '#tests/unit/support/project-database.ts';

const OTHER = 'coder-2' as CoderId;
const TRUST = aCode('trust');
const NOW = 1_700_000_000_000;

async function write(db: ProjectDatabase, draft: Draft | undefined, coder = CODER, now = NOW) {
  const written = draft && (await commit(db, draft, { coder, now }));
  if (!written?.ok) throw new Error(JSON.stringify(written));
  return written.value.change;
}

/** A project of one code, and a copy of it on another machine. */
async function twoCopies() {
  const here = await freshDatabase();
  await write(here, addCodes([TRUST]));
  const device = await here.device();
  const localId = newId();
  const changes = await here.log.toArray();
  await restoreProject(localId, { devices: [device.id], changes, blobs: [] });
  return { here, there: new ProjectDatabase(databaseName(localId)) };
}

async function bringIn(
  db: ProjectDatabase,
  from: ProjectDatabase | readonly Change[],
  finish?: Draft,
) {
  const changes = from instanceof ProjectDatabase ? await from.log.toArray() : from;
  const options = { file: 'return.hashiya', coder: CODER, now: NOW, finish: () => finish };
  const merged = await mergeCopy(db, { changes, blobs: [] }, options);
  if (!merged.ok) throw new Error(JSON.stringify(merged.problem));
  return merged.value;
}

async function state(db: ProjectDatabase) {
  return plain(await storedRecords(db));
}

async function counts(db: ProjectDatabase) {
  const rows = await db.counts.toArray();
  return rows.filter(({ byCode }) => Object.keys(byCode).length > 0);
}

describe('another copy', () => {
  it('is brought in: both come to the same, which is what the log says', async () => {
    const { here, there } = await twoCopies();
    await write(here, applyCode(aCoding(TRUST.id, 3, 9)));
    await write(here, editCode(TRUST, { name: 'Trust' }), CODER, NOW + 5);
    await write(there, applyCode(aCoding(TRUST.id, 20, 30)), OTHER);
    await write(there, editCode(TRUST, { name: 'faith' }), OTHER, NOW + 9);
    await bringIn(here, there);
    await bringIn(there, here);
    expect(await state(here)).toEqual(await state(there));
    expect(await state(here)).toEqual(plain(fold(await here.log.toArray())));
    expect((await here.rows('codes').get(TRUST.id))?.name).toBe('faith');
    const counted = await counts(here);
    await rebuildProjection(here);
    expect(await counts(here)).toEqual(counted);
    // The next change is above all that came.
    const next = await write(here, editCode({ ...TRUST, name: 'faith' }, { colour: 2 }));
    expect((await here.log.toArray()).every(({ clock }) => clock <= next.clock)).toBe(true);
  });

  it('tells what came, and nothing the second time', async () => {
    const { here, there } = await twoCopies();
    const coding = aCoding(TRUST.id, 20, 30);
    await write(there, applyCode(coding), OTHER);
    const merged = await bringIn(here, there);
    expect(merged.records).toMatchObject([
      { table: 'codings', id: coding.id, layer: coding.layer, before: {} },
    ]);
    const before = await state(here);
    expect(await bringIn(here, there)).toEqual({ merge: undefined, records: [] });
    expect(await state(here)).toEqual(before);
  });

  it('is refused where its log is not of this project, and nothing is written', async () => {
    const { here } = await twoCopies();
    const [first] = (await here.log.toArray()) as [Change];
    const options = { file: 'f', coder: CODER, now: NOW, finish: () => undefined };
    const forged = { ...first, records: first.records.map((one) => ({ ...one, after: { a: 1 } })) };
    const renamed = { changes: [{ ...first, clock: 'ffffffffffff-0000' }], blobs: [] };
    expect(await mergeCopy(here, renamed, options)).toMatchObject({
      problem: { type: 'change-differs' },
    });
    expect(await mergeCopy(here, { changes: [forged], blobs: [] }, options)).toMatchObject({
      problem: { type: 'change-differs' },
    });
    const texts = { ...first, id: newId(), sequence: 99, blobs: ['a'.repeat(64)] } as Change;
    expect(await mergeCopy(here, { changes: [texts], blobs: [] }, options)).toMatchObject({
      problem: { type: 'missing-text' },
    });
    await here.meta.put({ key: 'format', minimumApp: 99 });
    expect(await mergeCopy(here, { changes: [], blobs: [] }, options)).toMatchObject({
      problem: { type: 'newer-app' },
    });
    expect(await here.log.count()).toBe(1);
  });
});

describe('a copy whose clock is far ahead', () => {
  it('is refused, and the own clock stays', async () => {
    const { here, there } = await twoCopies();
    const ahead = NOW + 400 * 24 * 60 * 60 * 1000;
    await write(there, editCode(TRUST, { name: 'faith' }), OTHER, ahead);
    const before = await here.device();
    const changes = await there.log.toArray();
    const options = { file: 'f', coder: CODER, now: NOW, finish: () => undefined };
    expect(await mergeCopy(here, { changes, blobs: [] }, options)).toEqual({
      ok: false,
      problem: { type: 'ahead-of-time', until: ahead },
    });
    expect(await here.device()).toEqual(before);
    expect(await here.log.count()).toBe(1);
  });
});

describe('a merge', () => {
  it('is taken back whole, with what was chosen in it, and can be done again', async () => {
    const { here, there } = await twoCopies();
    await write(here, applyCode(aCoding(TRUST.id, 3, 9)));
    await write(there, editCode(TRUST, { name: 'faith' }), OTHER);
    const [log, before] = [await here.log.toArray(), await state(here)];
    const choice = editCode({ ...TRUST, name: 'faith' }, { name: 'trust' });
    const { merge = '' } = await bringIn(here, there, choice);
    expect((await here.rows('codes').get(TRUST.id))?.name).toBe('trust');
    expect((await lastMerge(here))?.file).toBe('return.hashiya');
    const later = await write(here, applyCode(aCoding(TRUST.id, 50, 60)));
    expect(await takeBackMerge(here, merge)).toMatchObject({ ok: true });
    expect(await here.log.toArray()).toEqual(
      [...log, later].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect((await state(here))['codes']).toEqual(before['codes']);
    expect(await state(here)).toEqual(plain(fold(await here.log.toArray())));
    expect(await lastMerge(here)).toBeUndefined();
    expect(await takeBackMerge(here, merge)).toMatchObject({ problem: { type: 'merge-stays' } });
    expect((await bringIn(here, there)).records).toHaveLength(1);
  });

  it('stays once something was built on what it brought, and says what', async () => {
    const { here, there } = await twoCopies();
    const doubt = aCode('doubt');
    await write(there, addCodes([doubt]), OTHER);
    const { merge = '' } = await bringIn(here, there);
    const built = await write(here, applyCode(aCoding(doubt.id, 3, 9)));
    expect(await takeBackMerge(here, merge)).toEqual({
      ok: false,
      problem: { type: 'built-on', change: built },
    });
    expect(await here.rows('codes').get(doubt.id)).toMatchObject({ present: true });
  });

  it('is no step of undo, before and after it is taken back', async () => {
    const { here, there } = await twoCopies();
    const coding = aCoding(TRUST.id, 3, 9);
    await write(here, applyCode(coding));
    const theirs = aCoding(TRUST.id, 20, 30);
    await write(there, applyCode(theirs));
    const history = new History(here, CODER);
    const { merge = '' } = await bringIn(here, there, editCode(TRUST, { colour: 5 }));
    expect(await history.next('undo')).not.toBe(undefined);
    await takeBackMerge(here, merge);
    expect(await history.step('undo', NOW)).toMatchObject({
      value: { change: { edit: { name: 'applyCode' } } },
    });
    expect(await state(here)).toMatchObject({ codes: { [TRUST.id]: { present: true } } });
    // Nor are the later changes of the machine a copy was made on.
    await write(here, applyCode(aCoding(TRUST.id, 70, 80)));
    await bringIn(there, here);
    const steps = new History(there, CODER);
    const undone = await steps.step('undo', NOW);
    expect(undone).toMatchObject({ value: { change: { records: [{ id: theirs.id }] } } });
    expect(await steps.step('undo', NOW)).toMatchObject({
      value: { change: { edit: { name: 'addCode' } } },
    });
  });

  it('is taken back with the undo of what was chosen in it', async () => {
    const { here, there } = await twoCopies();
    await write(there, editCode(TRUST, { name: 'faith' }), OTHER);
    const before = await state(here);
    const choice = editCode({ ...TRUST, name: 'faith' }, { name: 'trust' });
    const { merge = '' } = await bringIn(here, there, choice);
    const history = new History(here, CODER);
    await history.step('undo', NOW);
    await history.step('redo', NOW);
    await history.step('undo', NOW);
    expect(await takeBackMerge(here, merge)).toMatchObject({ ok: true });
    expect(await state(here)).toEqual(before);
    expect(await history.next('redo')).toBeUndefined();
  });
});

describe('undo behind a merge', () => {
  async function met(db: ProjectDatabase, coder = CODER) {
    const next = await new History(db, coder).next('undo');
    return (await mergeBeforeUndo(db, coder, next))?.id;
  }

  it('meets the merge first, with choices in it or without, also where there is nothing else', async () => {
    for (const choice of [undefined, editCode(TRUST, { colour: 5 })]) {
      const { here, there } = await twoCopies();
      await write(there, applyCode(aCoding(TRUST.id, 20, 30)), OTHER);
      const { merge } = await bringIn(here, there, choice);
      expect(await met(here)).toBe(merge);
      expect(await met(there)).toBeUndefined();
      expect(await met(here, OTHER)).toBeUndefined();
    }
  });

  it('meets first what was done after it', async () => {
    const { here, there } = await twoCopies();
    await write(there, applyCode(aCoding(TRUST.id, 20, 30)), OTHER);
    const { merge } = await bringIn(here, there);
    await write(here, applyCode(aCoding(TRUST.id, 50, 60)));
    expect(await met(here)).toBeUndefined();
    await new History(here, CODER).step('undo', NOW);
    expect(await met(here)).toBe(merge);
  });

  it('passes over one that somebody built on, which would be in the way for good', async () => {
    const { here, there } = await twoCopies();
    const doubt = aCode('doubt');
    await write(there, addCodes([doubt]), OTHER);
    await bringIn(here, there);
    await write(here, applyCode(aCoding(doubt.id, 3, 9)), OTHER);
    expect(await met(here)).toBeUndefined();
  });

  it('meets it again where what was built on it was undone, and takes that along', async () => {
    const { here, there } = await twoCopies();
    const doubt = aCode('doubt');
    await write(there, addCodes([doubt]), OTHER);
    const before = await state(here);
    const { merge = '' } = await bringIn(here, there);
    await write(here, applyCode(aCoding(doubt.id, 3, 9)));
    const history = new History(here, CODER);
    await history.step('undo', NOW);
    expect(await met(here)).toBe(merge);
    expect(await takeBackMerge(here, merge)).toMatchObject({ ok: true });
    expect(await state(here)).toEqual(before);
    expect(await history.next('redo')).toBeUndefined();
  });

  it('meets nothing of a merge that was taken back, but what was done before it', async () => {
    const { here, there } = await twoCopies();
    await write(there, applyCode(aCoding(TRUST.id, 20, 30)), OTHER);
    await bringIn(here, there);
    const own = await write(here, applyCode(aCoding(TRUST.id, 50, 60)));
    await write(there, applyCode(aCoding(TRUST.id, 70, 80)), OTHER);
    const history = new History(here, CODER);
    const { merge = '' } = await bringIn(here, there, editCode(TRUST, { colour: 5 }));
    expect(await history.next('undo')).not.toBe(own.id);
    await takeBackMerge(here, merge);
    const next = await history.next('undo');
    expect(next).toBe(own.id);
    expect(await mergeBeforeUndo(here, CODER, next)).toBeUndefined();
  });
});
