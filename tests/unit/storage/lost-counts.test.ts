import { expect, it, onTestFinished } from 'vitest';
import { layerOfId } from '#domain/coding.ts';
import { everything } from '#domain/visibility.ts';
import { countsWithoutLost } from '#session/counts-without-lost.ts';
import type { CountRow, ProjectDatabase } from '#storage/database.ts';
import { lostCounts } from '#storage/lost-counts.ts';
import { codingsOfDocument } from '#storage/queries.ts';
import { documentNow, edit, sessionOf } from '#tests/unit/support/revisable.ts';
import { sampleProject } from '#tests/unit/support/sample-project.ts';

const TITLE = 'Official 03';

function sum(rows: readonly CountRow[]): number {
  return rows.flatMap(({ byCode }) => Object.values(byCode)).reduce((all, one) => all + one, 0);
}

async function counted(db: ProjectDatabase): Promise<number> {
  const { id } = await documentNow(db, TITLE);
  const rows = countsWithoutLost(await db.counts.toArray(), await lostCounts(db));
  return sum(rows.filter(({ layer }) => layerOfId(layer).document === id));
}

async function listed(db: ProjectDatabase): Promise<number> {
  return (await codingsOfDocument(db, await documentNow(db, TITLE), everything)).length;
}

it('counts what lists have: a coding whose words are gone is in neither, until it has words again', async () => {
  const db = await sampleProject();
  const session = sessionOf(db);
  onTestFinished(async () => {
    await session.close();
  });
  const before = await counted(db);
  expect(await lostCounts(db)).toEqual([]);
  expect(before).toBe(await listed(db));

  await edit(session, TITLE, 'six hundred chairs', 'eight hundred chairs');
  expect(await counted(db)).toBe(before);
  await edit(session, TITLE, ' Two days later it said resolved.', '');
  expect(sum(await lostCounts(db))).toBeGreaterThan(0);
  expect(await counted(db)).toBeLessThan(before);
  expect(await counted(db)).toBe(await listed(db));
  await session.undo();
  expect(await counted(db)).toBe(before);
});
