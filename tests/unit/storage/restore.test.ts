import { expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import type { DeviceId } from '#domain/ids.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { storedRecords } from '#storage/projection.ts';
import { restoreProject } from '#storage/restore.ts';
import { History } from '#storage/undo.ts';
import {
  aCode,
  aCoding,
  CODER,
  freshDatabase,
  plain,
} from '#tests/unit/support/project-database.ts';

async function workedOn() {
  const db = await freshDatabase();
  const code = aCode('trust');
  for (const draft of [addCodes([code]), applyCode(aCoding(code.id, 3, 9))]) {
    if (draft) await commit(db, draft, { coder: CODER, now: 1_800_000_000_000 });
  }
  return db;
}

it('brings every record back, on a new device, and undoes what the former device did', async () => {
  const db = await workedOn();
  const device = await db.device();
  const localId = newId();
  const devices: DeviceId[] = [...device.predecessors, device.id];
  await restoreProject(localId, { devices, changes: await db.log.toArray(), blobs: [] });
  const copy = new ProjectDatabase(databaseName(localId));
  expect(plain(await storedRecords(copy))).toEqual(plain(await storedRecords(db)));
  expect((await copy.device()).id).not.toBe(device.id);
  const history = new History(copy, CODER);
  expect((await history.step('undo', 0))?.ok).toBe(true);
  expect((await history.step('undo', 0))?.ok).toBe(true);
  expect(plain(await storedRecords(copy))).toEqual({});
  const clocks = (await copy.log.orderBy('[clock+device+sequence]').toArray()).map(
    ({ clock }) => clock,
  );
  expect(clocks).toEqual([...clocks].sort());
  expect(new Set(clocks).size).toBe(4);
});
