import { describe, expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { editCode } from '#domain/edits/edit-code.ts';
import type { ChangeId } from '#domain/ids.ts';
import { lastClockOf } from '#domain/log/clock.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import type { CodebookHistory, LogPosition } from '#workers/tasks/read-codebook-history.ts';
import { tasks } from '#workers/tasks.ts';
import { write } from '#tests/unit/support/a-codebook-project.ts';
import { aCode, aCoding, freshDatabase } from '#tests/unit/support/project-database.ts';

const TRUST = aCode('Trust');

async function studyWithTrust(): Promise<ProjectDatabase> {
  const db = await freshDatabase();
  await write(db, addCodes([TRUST]));
  await write(db, applyCode(aCoding(TRUST.id, 0, 5)));
  return db;
}

async function read(db: ProjectDatabase, after?: LogPosition): Promise<CodebookHistory> {
  const history = await tasks.readCodebookHistory(
    { databaseName: db.name, after },
    () => undefined,
  );
  if (!history.ok) throw new Error('the history can be read');
  return history.value;
}

const editsOf = ({ changes }: CodebookHistory) => changes.map(({ edit }) => edit.name);

describe('the history of the codebook', () => {
  it('goes on where the last reading ended, and looks at nothing before that', async () => {
    const db = await studyWithTrust();
    const first = await read(db);
    expect([first.isWhole, editsOf(first)]).toEqual([true, ['addCode']]);
    // A change that cannot be read: whoever looks at it fails.
    for (const id of await db.log.toCollection().primaryKeys())
      await db.log.update(id, { records: undefined as never });
    expect(await read(db, first.upTo)).toEqual({ changes: [], isWhole: false, upTo: first.upTo });
    await write(db, editCode(TRUST, { definition: 'in the state' }));
    const second = await read(db, first.upTo);
    expect([second.isWhole, editsOf(second)]).toEqual([false, ['editCode']]);
    expect(second.upTo.count).toBe(3);
    expect(await read(db, second.upTo)).toMatchObject({ changes: [], isWhole: false });
  });

  it('is read whole again when a change with an older clock has come, or one has gone', async () => {
    const db = await studyWithTrust();
    const { upTo } = await read(db);
    const id = newId<ChangeId>();
    const added = await db.log.filter(({ edit }) => edit.name === 'addCode').toArray();
    await db.log.bulkAdd(added.map((one) => ({ ...one, id, clock: lastClockOf(1), sequence: 9 })));
    const withOlder = await read(db, upTo);
    expect([withOlder.isWhole, editsOf(withOlder)]).toEqual([true, ['addCode', 'addCode']]);
    await db.log.delete(id);
    const without = await read(db, withOlder.upTo);
    expect([without.isWhole, editsOf(without)]).toEqual([true, ['addCode']]);
  });

  it('begins with an empty log', async () => {
    const db = await freshDatabase();
    const nothing = await read(db);
    expect(nothing).toMatchObject({ changes: [], isWhole: true, upTo: { count: 0 } });
    await write(db, addCodes([TRUST]));
    expect(editsOf(await read(db, nothing.upTo))).toEqual(['addCode']);
  });
});
