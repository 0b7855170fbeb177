import { beforeEach, describe, expect, it } from 'vitest';
import { alignTurns, joinTranslation } from '#domain/edits/translations.ts';
import { alignTurns as aligned, rowOf } from '#domain/text/align-turns.ts';
import { pickQuotes } from '#domain/edits/pick-quotes.ts';
import type { QuoteId } from '#domain/ids.ts';
import type { Counterpart } from '#domain/speaker.ts';
import type { Session } from '#session/session.svelte.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { correctionsOf, placedQuotes, saidOfTurns } from '#storage/placed.ts';
import { rebuildProjection, storedRecords } from '#storage/projection.ts';
import { documentText } from '#storage/queries.ts';
import { plain } from '#tests/unit/support/project-database.ts';
import { documentNow, edit, openedSample } from '#tests/unit/support/revisable.ts';

const ORIGINAL = 'Official 06';
const TRANSLATION = 'Official 03';

let session: Session;
let db: ProjectDatabase;

beforeEach(async () => {
  ({ db, session } = await openedSample());
});

async function textNow(title: string) {
  return documentText(db, await documentNow(db, title));
}

/** Everything behind it moves. */
async function addAtTheTop(title: string) {
  const first = (await textNow(title)).text.slice(0, 80);
  await edit(session, title, first, first.replace(' ', ' added '));
}

async function saidNow() {
  const [original, translation] = [await textNow(ORIGINAL), await textNow(TRANSLATION)];
  return saidOfTurns(db, translation.revision, original);
}

describe('what was said of the turns of a translation', () => {
  it('is one change, lasts while both texts are edited, and is undone as one', async () => {
    const [original, translation] = [await textNow(ORIGINAL), await textNow(TRANSLATION)];
    await session.apply(joinTranslation(translation.document, original.document));
    const turn = original.turns[4];
    if (!turn) throw new Error('too few turns');
    const place = { revision: original.revision.id, start: turn.start, end: turn.end };
    const standing = await correctionsOf(db, translation.revision);
    await session.apply(
      alignTurns(
        translation.revision,
        standing,
        new Map<number, Counterpart>([
          [2, place],
          [5, 'none'],
        ]),
      ),
    );
    expect([...(await saidNow())].toSorted(([a], [b]) => a - b)).toEqual([
      [2, { from: 4, to: 5 }],
      [5, 'none'],
    ]);
    const logged = await db.log.count();

    for (const title of [ORIGINAL, TRANSLATION]) {
      await addAtTheTop(title);
    }
    const now = await saidNow();
    expect(now.get(2)).toEqual({ from: 4, to: 5 });
    const counts = [
      (await textNow(ORIGINAL)).turns.length,
      (await textNow(TRANSLATION)).turns.length,
    ];
    const alignment = aligned(counts[0] ?? 0, counts[1] ?? 0, now);
    expect(alignment.rows[rowOf(alignment, 'translation', 2)]?.original).toEqual({
      from: 4,
      to: 5,
    });
    expect(await db.log.count()).toBe(logged + 2);

    for (let steps = 0; steps < 3; steps += 1) await session.undo();
    expect([...(await saidNow())]).toEqual([]);
    const before = plain(await storedRecords(db));
    await rebuildProjection(db);
    expect(plain(await storedRecords(db))).toEqual(before);
  });
});

it('the words of the other language in a quote are found in its edited text', async () => {
  const [original, translation] = [await textNow(ORIGINAL), await textNow(TRANSLATION)];
  const placeOf = (text: typeof original, turn: number) => {
    const { bodyStart, end } = text.turns[turn] ?? { bodyStart: 0, end: 1 };
    return { revision: text.revision.id, start: bodyStart, end };
  };
  const counterpart = { document: original.document.id, place: placeOf(original, 3) };
  const said = original.text.slice(counterpart.place.start, counterpart.place.end);
  await session.apply(
    pickQuotes([
      {
        id: newId<QuoteId>(),
        document: translation.document.id,
        place: placeOf(translation, 3),
        counterpart,
        given: 'both',
        note: '',
        order: 'a0',
        coder: session.coderId,
      },
    ]),
  );
  await addAtTheTop(ORIGINAL);
  const [quote] = await placedQuotes(db);
  const now = await textNow(ORIGINAL);
  const { place } = quote?.counterpart ?? {};
  expect(place?.revision).toBe(now.revision.id);
  expect(now.text.slice(place?.start, place?.end)).toBe(said);
  expect(quote?.storedCounterpart).toEqual(counterpart);
});
