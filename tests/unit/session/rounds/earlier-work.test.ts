import '#tests/unit/support/indexed-db.ts';
import { expect, it } from 'vitest';
import { layerIdOf } from '#domain/coding.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { openRound } from '#domain/edits/rounds.ts';
import type { CodeId, CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import { earlierWork } from '#session/rounds/earlier-work.ts';
import { write } from '#tests/unit/support/a-codebook-project.ts';
import { aCoding, freshDatabase } from '#tests/unit/support/project-database.ts';

const [coded, open, other] = ['coded', 'open', 'other'] as [DocumentId, DocumentId, DocumentId];
const [anna, bashir] = ['anna', 'bashir'] as [CoderId, CoderId];

it('knows who coded in a document or is to code it, blind or not', async () => {
  const db = await freshDatabase();
  const layer = layerIdOf({ document: coded, kind: 'ordinary', coder: anna });
  await write(db, importCodings([aCoding('code' as CodeId, 0, 1, { layer })], []));
  const id = 'round' as RoundId;
  const round = { id, name: '', coders: [anna, bashir], documents: [open], openedAt: 0 };
  await write(db, openRound({ round, standIns: [], finished: [] }));
  const work = await earlierWork(db);
  const found = [anna, bashir].map((coder) =>
    [coded, open, other].map((document) => work.isIn([document], coder)),
  );
  expect(found).toEqual([
    [true, true, false],
    [false, true, false],
  ]);
  expect(work.isIn([other, coded], anna)).toBe(true);
});
