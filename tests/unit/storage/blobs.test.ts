import { expect, it } from 'vitest';
import type { Draft } from '#domain/log/change.ts';
import { hashOf, readTextBlob, stageBlob, sweepBlobs } from '#storage/blobs.ts';
import { commit } from '#storage/commit.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { databaseName } from '#storage/database.ts';
import { createProjectDatabase, openProject } from '#storage/open-project.ts';
import { newId } from '#storage/new-id.ts';
import { History } from '#storage/undo.ts';
import { Refusal } from '#storage/write-problem.ts';
import { CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

const URDU = 'بھروسہ نہیں تھا، اس لیے وہ خود آئے۔';

const naming = (...blobs: string[]): Draft => ({
  edit: { name: 'importDocuments' },
  records: [{ table: 'revisions', id: newId(), before: {}, after: { present: true } }],
  blobs,
});

it('stores a text once, under its hash, exactly', async () => {
  const db = await freshDatabase();
  const text = `\uFEFF${URDU}\r\n\u0000`;
  const hash = await stageBlob(db, text);
  expect(await stageBlob(db, text)).toBe(hash);
  expect(hash).toBe(await hashOf(new TextEncoder().encode(text)));
  expect(await db.blobs.count()).toBe(1);
  expect(await readTextBlob(db, hash)).toBe(text);
});

it('calls a text that is not stored misuse', async () => {
  const db = await freshDatabase();
  const hash = await hashOf(new Uint8Array([1]));
  await expect(readTextBlob(db, hash)).rejects.toThrow(RangeError);
});

it('sweeps what no change names and keeps what one names, even one that was undone', async () => {
  const db = await freshDatabase();
  const [named, undone, staged] = [
    await stageBlob(db, 'named'),
    await stageBlob(db, 'undone'),
    await stageBlob(db, 'staged'),
  ];
  for (const hash of [named, undone]) await commit(db, naming(hash), { coder: CODER, now: 0 });
  await new History(db, CODER).step('undo', 0);

  expect(await sweepBlobs(db)).toBe(1);
  expect((await db.blobs.toCollection().primaryKeys()).sort()).toEqual([named, undone].sort());
  expect(await readTextBlob(db, undone)).toBe('undone');
  await expect(readTextBlob(db, staged)).rejects.toThrow(RangeError);
  expect(await sweepBlobs(db)).toBe(0);
});

it('neither adds nor removes anything where a newer app has been', async () => {
  const db = await freshDatabase();
  const hash = await stageBlob(db, 'named in a way that is not known here');
  await db.meta.put({ key: 'format', minimumApp: APP_FORMAT + 1 });
  await expect(stageBlob(db, 'more')).rejects.toThrow(Refusal);
  expect(await sweepBlobs(db)).toBe(0);
  expect(await db.blobs.toCollection().primaryKeys()).toEqual([hash]);
});

it('sweeps when a project is opened', async () => {
  const localId = newId();
  const broken = await createProjectDatabase(localId);
  await stageBlob(broken, 'of an import that was broken off');
  broken.close();
  const db = await openProject(localId, () => undefined);
  expect(db.name).toBe(databaseName(localId));
  expect(await db.blobs.count()).toBe(0);
});
