import { expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { isBackupDue, noteBackup, readBackupState } from '#storage/backup-state.ts';
import { commit } from '#storage/commit.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { aCode, CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const OPENED = 1_800_000_000_000;

async function change(db: ProjectDatabase): Promise<void> {
  const draft = addCodes([aCode('trust')]);
  if (draft) await commit(db, draft, { coder: CODER, now: OPENED });
}

it('counts the changes made here since the last backup', async () => {
  const db = await freshDatabase();
  expect(await readBackupState(db)).toEqual({ at: undefined, changes: 0 });
  await change(db);
  await change(db);
  expect(await readBackupState(db)).toEqual({ at: undefined, changes: 2 });
  await noteBackup(db, OPENED + HOUR, (await db.device()).sequence);
  expect(await readBackupState(db)).toEqual({ at: OPENED + HOUR, changes: 0 });
  await change(db);
  expect(await readBackupState(db)).toEqual({ at: OPENED + HOUR, changes: 1 });
});

it('counts a change that came while the file was being written', async () => {
  const db = await freshDatabase();
  await change(db);
  const { sequence } = await db.device();
  await change(db);
  await noteBackup(db, OPENED, sequence);
  expect((await readBackupState(db)).changes).toBe(1);
});

it('writes nothing down where a newer app has been', async () => {
  const db = await freshDatabase();
  expect(await noteBackup(db, OPENED, 1)).toBe(true);
  await db.meta.put({ key: 'format', minimumApp: APP_FORMAT + 1 });
  expect(await noteBackup(db, OPENED + HOUR, 2)).toBe(false);
  expect((await readBackupState(db)).at).toBe(OPENED);
});

it.each([
  { changes: 0, at: undefined, after: 30 * DAY, due: false, why: 'nothing to save' },
  { changes: 0, at: OPENED, after: 30 * DAY, due: false, why: 'nothing new to save' },
  { changes: 199, at: undefined, after: DAY - 1, due: false, why: 'few changes, in a day' },
  { changes: 200, at: undefined, after: 0, due: true, why: 'many changes' },
  { changes: 1, at: undefined, after: DAY, due: true, why: 'a day without any backup' },
  { changes: 1, at: OPENED + HOUR, after: DAY, due: false, why: 'less than a day since the last' },
  { changes: 1, at: OPENED - DAY, after: 0, due: true, why: 'a day since the last' },
  { changes: 200, at: OPENED, after: 1, due: true, why: 'many changes since the last' },
])('is due or not: $why', ({ changes, at, after, due }) => {
  expect(isBackupDue({ at, changes }, OPENED, OPENED + after)).toBe(due);
});
