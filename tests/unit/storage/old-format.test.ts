import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { commentCoding, weighCodings } from '#domain/edits/change-codings.ts';
import type { Draft } from '#domain/log/change.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { commit } from '#storage/commit.ts';
import { ProjectDatabase } from '#storage/database.ts';
import { minimumAppOf } from '#storage/format.ts';
import { codingsOfPage } from '#storage/pages.ts';
import { aCode, aCoding, CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

const TRUST = aCode('trust');

async function write(db: ProjectDatabase, draft: Draft | undefined) {
  const written = draft && (await commit(db, draft, { coder: CODER, now: 0 }));
  if (!written?.ok) throw new Error(JSON.stringify(written));
}

async function codingsOf(db: ProjectDatabase) {
  return (await db.pages.toArray()).flatMap(codingsOfPage);
}

/** The stores and rows of a project as the build before weights left them, under another name. */
async function asFirstBuildLeftIt(db: ProjectDatabase): Promise<string> {
  const name = `${db.name}-old`;
  const old = new Dexie(name);
  const stores = db.tables.map((table) => {
    const indexes = table.schema.indexes.map(({ src }) => src);
    return [table.name, [table.schema.primKey.src, ...indexes].join(', ')] as const;
  });
  old.version(1).stores(Object.fromEntries(stores));
  for (const table of db.tables) await old.table(table.name).bulkAdd(await table.toArray());
  old.close();
  return name;
}

it('opens a project of the build before weights, and weighs its codings', async () => {
  const first = await freshDatabase();
  const coding = aCoding(TRUST.id, 3, 9);
  await write(first, addCodes([TRUST]));
  await write(first, applyCode(coding));
  const name = await asFirstBuildLeftIt(first);

  const db = new ProjectDatabase(name);
  expect(await codingsOf(db)).toEqual([coding]);
  await write(db, weighCodings([coding], 0));
  const weighed = { ...coding, weight: 0 };
  await write(db, commentCoding(weighed, ' said twice '));
  expect(await codingsOf(db)).toEqual([{ ...weighed, comment: 'said twice' }]);
  await write(db, weighCodings([weighed], undefined));
  await write(db, commentCoding({ ...coding, comment: 'said twice' }, ''));
  expect(await codingsOf(db)).toEqual([coding]);
  // By this mark the build before refuses to write.
  expect(await minimumAppOf(db)).toBe(APP_FORMAT);
  expect(await minimumAppOf(await freshDatabase())).toBe(APP_FORMAT);
});
