import { expect, it, onTestFinished } from 'vitest';
import { moveCoding, weighCodings } from '#domain/edits/change-codings.ts';
import type { Draft } from '#domain/log/change.ts';
import { blocksOf } from '#domain/text/blocks.ts';
import { everything } from '#domain/visibility.ts';
import { DeskCodings } from '#features/desk/desk-codings.ts';
import { documentWithCodings } from '#storage/queries.ts';
import { codingOn, documentNow, edit, sessionOf } from '#tests/unit/support/revisable.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const TITLE = 'Official 03';

it('shows codings of an earlier text where they are, whatever is done with them and taken back', async () => {
  const db = await sampleProject();
  const session = sessionOf(db);
  onTestFinished(async () => {
    await session.close();
  });
  await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
  const document = await documentNow(db, TITLE);
  const [{ text, units }, stored] = await documentWithCodings(db, document, everything);
  const codings = new DeskCodings(
    db,
    { document: document.id, revision: document.current },
    blocksOf(text, units),
    stored,
    everything,
    new Set([SANA.id, NADEEM.id]),
  );
  const coding = await codingOn(db, TITLE, 'In six years nobody');
  expect(codings.get(coding.id)).toEqual(coding);

  const write = async (draft: Draft | undefined) => {
    if (draft) codings.apply(draft);
    const written = await session.apply(draft);
    expect(written?.ok).toBe(true);
  };
  await write(weighCodings([coding], 30));
  const weighed = codings.get(coding.id);
  expect(weighed).toEqual({ ...coding, weight: 30 });
  if (!weighed) throw new RangeError('it is gone');
  const place = { ...coding.place, end: coding.place.end - 5 };
  await write(moveCoding(weighed, place));
  const moved = codings.get(coding.id);
  expect(moved?.place).toEqual(place);
  expect(moved).not.toHaveProperty('stored');
  expect(moved).toEqual(await codingOn(db, TITLE, 'In six years nobody'));

  for (const expected of [weighed, coding]) {
    const undone = await session.undo();
    if (!undone?.ok) throw new Error('nothing was undone');
    await codings.follow(undone.value.change);
    expect(codings.get(coding.id)).toEqual(expected);
    expect(codings.index.allIn(coding.place).map(({ id }) => id)).toContain(coding.id);
  }
});
