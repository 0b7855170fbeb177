import { everything } from '#domain/visibility.ts';
import { describe, expect, it } from 'vitest';
import { layerIdOf } from '#domain/coding.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { findCodings } from '#storage/find-codings.ts';
import { PAGE_LIMIT } from '#storage/pages.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { aCoding, CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

const TRUST = 'trust' as CodeId;
const DOUBT = 'doubt' as CodeId;

async function write(db: ProjectDatabase, draft: Draft | undefined) {
  const written = draft && (await commit(db, draft, { coder: CODER, now: 1_700_000_000_000 }));
  if (!written?.ok) throw new Error('not written');
}

/** Two layers, the first over several pages; every third coding is a doubt. */
async function aCodedProject() {
  const db = await freshDatabase();
  const second = layerIdOf({
    document: 'document-2' as DocumentId,
    kind: 'ordinary',
    coder: 'coder-2' as CoderId,
  });
  const codings = Array.from({ length: PAGE_LIMIT * 3 }, (_, index) =>
    aCoding(
      index % 3 === 0 ? DOUBT : TRUST,
      index,
      index + 1,
      index % 5 === 0 ? { layer: second } : {},
    ),
  );
  await write(db, importCodings(codings, []));
  return { db, codings };
}

describe('codings', () => {
  it('are found by their id, whatever layer and page they lie in', async () => {
    const { db, codings } = await aCodedProject();
    const wanted = codings.filter((_, index) => index % 97 === 0 || index === codings.length - 1);
    const found = await findCodings(
      db,
      wanted.map((coding) => coding.id),
      everything,
    );
    expect([...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(wanted);
  });

  it('that are gone or never were are not found', async () => {
    const { db, codings } = await aCodedProject();
    const [first, second] = codings;
    if (!first || !second) throw new RangeError();
    await write(db, removeCodings([first]));
    const found = await findCodings(db, [first.id, '0' as CodingId, second.id], everything);
    expect([...found.keys()]).toEqual([second.id]);
    expect((await findCodings(await freshDatabase(), [first.id], everything)).size).toBe(0);
  });

  it('of some codes are read from every layer', async () => {
    const { db, codings } = await aCodedProject();
    const doubts = codings.filter((coding) => coding.code === DOUBT).map((coding) => coding.id);
    const found = await codingsOfCodes(db, new Set([DOUBT]), everything);
    expect(found.map((coding) => coding.id).sort()).toEqual(doubts.sort());
    expect(await codingsOfCodes(db, new Set(['other' as CodeId]), everything)).toEqual([]);
  });
});
