import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { recode } from '#domain/edits/recode.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { codingsOfPage, PAGE_LIMIT } from '#storage/pages.ts';
import { findCoding } from '#storage/queries.ts';
import {
  aCode,
  aCoding,
  CODER,
  freshDatabase,
  LAYER,
} from '#tests/unit/support/project-database.ts';

/** Nothing hangs on these codings. */
const NOTHING = { memos: [], links: [], codes: [] };
const [TRUST, DOUBT] = [aCode('trust'), aCode('doubt')];

async function write(db: ProjectDatabase, draft: Draft | undefined) {
  const written = draft && (await commit(db, draft, { coder: CODER, now: 0 }));
  if (!written?.ok) throw new Error(JSON.stringify(written));
}

/** A layer of several pages, as a bulk import and codings one by one leave it. */
async function manyPages(): Promise<{ db: ProjectDatabase; codings: Map<string, Coding> }> {
  const db = await freshDatabase();
  await write(db, addCodes([TRUST, DOUBT]));
  const bulk = Array.from({ length: PAGE_LIMIT }, (_, at) => aCoding(TRUST.id, at, at + 1));
  await write(db, importCodings(bulk, []));
  const singles = Array.from({ length: 400 }, (_, at) => aCoding(TRUST.id, at, at + 2));
  for (const coding of singles) await write(db, applyCode(coding));
  return { db, codings: new Map([...bulk, ...singles].map((coding) => [coding.id, coding])) };
}

async function expectSound(db: ProjectDatabase, codings: ReadonlyMap<string, Coding>) {
  const pages = await db.pages.toArray();
  const ids = pages.flatMap((page) => page.items.map(([id]) => id));
  expect(ids).toEqual([...ids].sort());
  for (const page of pages) {
    expect(page.items[0]?.[0]).toBe(page.first);
    expect(page.items.length).toBeLessThanOrEqual(PAGE_LIMIT);
  }
  expect(pages.flatMap(codingsOfPage)).toEqual([...codings.values()]);
  for (const coding of codings.values()) {
    expect(await findCoding(db, LAYER, coding.id)).toEqual(coding);
  }
}

it('keeps every coding where it is looked up, whatever pages one change touches', async () => {
  const { db, codings } = await manyPages();
  expect(await db.pages.count()).toBeGreaterThan(2);
  const [first] = codings.values();
  const last = [...codings.values()].at(-1);
  if (!first || !last) throw new Error('no codings');
  await write(db, recode([first, last], DOUBT.id, [], NOTHING));
  for (const coding of [first, last]) codings.set(coding.id, { ...coding, code: DOUBT.id });
  await expectSound(db, codings);

  const picks = fc.array(fc.nat(codings.size - 1), { minLength: 1, maxLength: 12 });
  for (const chosen of fc.sample(fc.tuple(fc.boolean(), picks), 25)) {
    const [isRemoval, places] = chosen;
    const present = [...codings.values()];
    const some = [...new Set(places)].flatMap((place) => present[place] ?? []);
    if (some.length === 0) continue;
    if (isRemoval) for (const { id } of some) codings.delete(id);
    else for (const coding of some) codings.set(coding.id, { ...coding, code: DOUBT.id });
    const recoded = some.filter(({ code }) => code !== DOUBT.id);
    if (isRemoval) await write(db, removeCodings(some));
    else if (recoded.length > 0) await write(db, recode(recoded, DOUBT.id, [], NOTHING));
  }
  await expectSound(db, codings);
});
