import '#tests/unit/support/indexed-db.ts';
import { expect, it, onTestFinished } from 'vitest';
import { openRound } from '#domain/edits/rounds.ts';
import { layerOfId } from '#domain/coding.ts';
import type { RoundId } from '#domain/ids.ts';
import { everything } from '#domain/visibility.ts';
import { commit } from '#storage/commit.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, documentText } from '#storage/queries.ts';
import { documentNow, edit, sessionOf } from '#tests/unit/support/revisable.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { tasks } from '#workers/tasks.ts';

it('a worker gives the words of linked codings, but for those that are coded blind', async () => {
  const db = await sampleProject();
  const documents = await presentRows(db, 'documents');
  const codings = (
    await Promise.all(documents.map((one) => codingsOfDocument(db, one, everything)))
  ).flat();
  const coders = [SANA.id, NADEEM.id];
  const [own, others] = coders.map((coder) =>
    codings.find(({ layer }) => layerOfId(layer).coder === coder),
  );
  if (!own || !others) throw new RangeError('both have coded');
  const read = async () => {
    const outcome = await tasks.listLinkedPassages({
      ...{ databaseName: db.name, viewer: SANA.id, codings: [own.id, others.id] },
    });
    return outcome.ok ? outcome.value.passages : [];
  };
  const passages = await read();
  expect(new Set(passages.map(({ id }) => id))).toEqual(new Set([own.id, others.id]));
  for (const { id, document, text, coder } of passages) {
    const found = documents.find((one) => one.id === document);
    const whole = found ? (await documentText(db, found)).text : '';
    const { place, layer } = id === own.id ? own : others;
    expect(text).toBe(whole.slice(place.start, place.end));
    expect(coder).toBe(layerOfId(layer).coder);
  }

  const round = {
    ...{ id: 'round' as RoundId, name: 'Round 1', openedAt: 1, coders },
    documents: documents.map(({ id }) => id),
  };
  const draft = openRound({ round, standIns: [], finished: [] });
  if (draft) await commit(db, draft, { coder: SANA.id, now: 1_900_000_000_000 });
  expect((await read()).map(({ id }) => id)).toEqual([own.id]);
});

it('a worker gives the old words of linked codings that an edit of the text took away', async () => {
  const db = await sampleProject();
  const session = sessionOf(db);
  onTestFinished(async () => {
    await session.close();
  });
  const words = 'Two days later it said resolved.';
  const document = await documentNow(db, 'Official 03');
  const { text } = await documentText(db, document);
  const codings = await codingsOfDocument(db, document, everything);
  const lost = codings.find(({ place }) => text.slice(place.start, place.end) === words);
  const kept = codings.find(({ place }) => place.end < text.indexOf(words));
  if (!lost || !kept) throw new RangeError('both are coded');
  await edit(session, 'Official 03', ` ${words}`, '');
  const outcome = await tasks.listLinkedPassages({
    ...{ databaseName: db.name, viewer: SANA.id, codings: [lost.id, kept.id] },
  });
  if (!outcome.ok) throw new RangeError('they are read');
  expect(outcome.value.passages.map(({ id }) => id)).toEqual([kept.id]);
  expect(outcome.value.lost).toMatchObject([
    { id: lost.id, code: lost.code, document: document.id, title: document.title, text: words },
  ]);
});
