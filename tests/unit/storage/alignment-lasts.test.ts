import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { handOut } from '#domain/edits/hand-out.ts';
import { alignTurns as aligned, rowOf } from '#domain/text/align-turns.ts';
import { originalOf, translationsOf } from '#domain/translations.ts';
import type { Session } from '#session/session.svelte.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { eraseRecords } from '#storage/erase.ts';
import { mergeCopy } from '#storage/merge.ts';
import { newId } from '#storage/new-id.ts';
import { placedQuotes, saidOfTurns } from '#storage/placed.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readImage } from '#storage/project-image.ts';
import { rebuildProjection, storedRecords } from '#storage/projection.ts';
import { restoreProject } from '#storage/restore.ts';
import {
  joinSample,
  ORIGINAL,
  say,
  textNow,
  TRANSLATION,
} from '#tests/unit/support/joined-sample.ts';
import { plain } from '#tests/unit/support/project-database.ts';
import { documentNow, edit, sessionOf } from '#tests/unit/support/revisable.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const NOW = 1_800_000_000_000;

let session: Session;

function opened(db: ProjectDatabase, coder = SANA.id): Session {
  const one = sessionOf(db, coder);
  onTestFinished(async () => {
    await one.close();
  });
  return one;
}

beforeEach(async () => {
  session = opened(await sampleProject());
  await joinSample(session);
});

/** What is said of turns, in the order of the translation. */
async function saidIn(one: Session) {
  const [original, translation] = [await textNow(one, ORIGINAL), await textNow(one, TRANSLATION)];
  const said = await saidOfTurns(one.db, translation.revision, original);
  return [...said].sort(([a], [b]) => a - b);
}

async function alignmentIn(one: Session) {
  const counts = [await textNow(one, ORIGINAL), await textNow(one, TRANSLATION)].map(
    ({ turns }) => turns.length,
  );
  return aligned(counts[0] ?? 0, counts[1] ?? 0, new Map(await saidIn(one)));
}

/** What is said in a turn, which begins one of its sentences. */
async function turnSaying(one: Session, title: string, words: string): Promise<number> {
  const { text, turns } = await textNow(one, title);
  return turns.findIndex(({ start, end }) => text.slice(start, end).includes(words));
}

describe('handed out', () => {
  async function handedOut(title: string) {
    const { records } = await readImage(session.db);
    const documents = records.documents.filter((one) => one.title === title);
    const draft = handOut({ ...records, documents }, new Set());
    const fields = (table: string) =>
      (draft?.records ?? []).flatMap((one) => (one.table === table ? [one.after] : []));
    return { documents: fields('documents'), turns: fields('turns'), quotes: fields('quotes') };
  }

  it('an original without its translation brings nothing of it', async () => {
    const { documents, turns, quotes } = await handedOut(ORIGINAL);
    expect(documents).toHaveLength(1);
    expect(documents[0]).not.toHaveProperty('translationOf');
    expect([turns, quotes]).toEqual([[], []]);
  });

  it('a translation without its original says nothing of what is not there', async () => {
    const { documents, turns, quotes } = await handedOut(TRANSLATION);
    expect([documents, quotes].map(({ length }) => length)).toEqual([1, 1]);
    expect(documents[0]).not.toHaveProperty('translationOf');
    expect(quotes[0]).not.toHaveProperty('counterpart');
    const { revision } = await textNow(session, ORIGINAL);
    expect(JSON.stringify([documents, turns, quotes])).not.toContain(revision.id);
  });
});

describe('erased for good', () => {
  async function erased(title: string) {
    const { id } = await documentNow(session.db, title);
    const { text, revision } = await textNow(session, title);
    const about = { coder: SANA.id, now: NOW };
    const done = await eraseRecords(session.db, [{ table: 'documents', id }], about);
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    const log = JSON.stringify(
      (await session.db.log.toArray()).map(({ erases: _, ...one }) => one),
    );
    expect(log).not.toContain(revision.id);
    expect(log).not.toContain(text.slice(0, 40));
    const before = plain(await storedRecords(session.db));
    await rebuildProjection(session.db);
    expect(plain(await storedRecords(session.db))).toEqual(before);
  }

  it('an original leaves its translation standing alone, with its quotes', async () => {
    await erased(ORIGINAL);
    const documents = await presentRows(session.db, 'documents');
    const translation = await documentNow(session.db, TRANSLATION);
    expect(translation).not.toHaveProperty('translationOf');
    expect(originalOf(documents, translation)).toBeUndefined();
    const [quote] = await placedQuotes(session.db);
    expect(quote).toMatchObject({ document: translation.id });
    expect(quote).not.toHaveProperty('counterpart');
  });

  it('a translation leaves its original without one', async () => {
    await erased(TRANSLATION);
    const documents = await presentRows(session.db, 'documents');
    const original = await documentNow(session.db, ORIGINAL);
    expect(translationsOf(documents, original)).toEqual([]);
    expect(await presentRows(session.db, 'turns')).toEqual([]);
    expect(await placedQuotes(session.db)).toEqual([]);
  });
});

describe('two copies that align differently', () => {
  async function copyOf({ db }: Session): Promise<Session> {
    const localId = newId();
    const [changes, blobs, device] = [
      await db.log.toArray(),
      await db.blobs.toArray(),
      await db.device(),
    ];
    await restoreProject(localId, { devices: [device.id], changes, blobs });
    return opened(new ProjectDatabase(databaseName(localId)), NADEEM.id);
  }

  async function bringIn(to: Session, from: Session) {
    const copy = { changes: await from.db.log.toArray(), blobs: await from.db.blobs.toArray() };
    const about = { file: 'x', coder: SANA.id, now: NOW + 9, finish: () => undefined };
    const merged = await mergeCopy(to.db, copy, about);
    if (!merged.ok) throw new Error(JSON.stringify(merged.problem));
  }

  it('agree after merging, whichever way; what crosses gives way, and no turn is lost', async () => {
    const there = await copyOf(session);
    await say(session, { 8: 9, 10: 'above' });
    // The first crosses what is said here of turn 8, the last is about the same turn.
    await say(there, { 9: 5, 12: 13, 10: 'none' });
    await bringIn(session, there);
    await bringIn(there, session);
    const said = await saidIn(session);
    expect(await saidIn(there)).toEqual(said);
    expect(new Map(said).get(12)).toEqual({ from: 13, to: 14 });
    expect(new Map(said).get(2)).toEqual({ from: 4, to: 5 });
    expect(['above', 'none']).toContain(new Map(said).get(10));

    const { rows } = await alignmentIn(session);
    for (const [side, title] of [
      ['original', ORIGINAL],
      ['translation', TRANSLATION],
    ] as const) {
      const turns = rows.flatMap(({ [side]: { from, to } }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      expect(turns).toEqual((await textNow(session, title)).turns.map((_, index) => index));
    }
    // Of what crosses one holds.
    const beside = (turn: number) => rows[rowOf({ rows }, 'translation', turn)]?.original.from;
    expect([beside(8) === 9, beside(9) === 5].filter(Boolean)).toHaveLength(1);
  });
});

describe('a turn that is split or joined in one of the texts', () => {
  /** Words of the turn that is split, and of those whose alignment was said. */
  async function wordsOf(title: string, index: number): Promise<string> {
    const { text, turns } = await textNow(session, title);
    const turn = turns[index];
    return text.slice(turn?.bodyStart, turn?.end);
  }

  /** Makes two turns of one, the second by somebody else. */
  async function split(title: string, index: number) {
    const { text, turns } = await textNow(session, title);
    const [turn, other] = [turns[index], turns[index + 1]];
    if (!turn || !other) throw new Error('too few turns');
    const body = text.slice(turn.bodyStart, turn.end);
    const at = body.indexOf(' ', body.length / 2);
    const [first, second] = [body.slice(0, at), body.slice(at + 1)];
    const label = text.slice(other.start, other.bodyStart);
    await edit(session, title, body, `${first}\n${label}${second}`);
    expect((await textNow(session, title)).turns.length).toBeGreaterThan(turns.length);
  }

  it.each([TRANSLATION, ORIGINAL])('in %s keeps what was said of the others', async (title) => {
    await say(session, { 7: 8 });
    const said = [
      [await wordsOf(TRANSLATION, 2), await wordsOf(ORIGINAL, 4)],
      [await wordsOf(TRANSLATION, 7), await wordsOf(ORIGINAL, 8)],
    ] as const;
    const before = await saidIn(session);
    await split(title, title === TRANSLATION ? 3 : 6);
    expect(await saidIn(session)).not.toEqual(before);
    const { rows } = await alignmentIn(session);
    for (const [own, there] of said) {
      const turn = await turnSaying(session, TRANSLATION, own);
      const row = rows[rowOf({ rows }, 'translation', turn)];
      expect(row?.original.from).toBe(await turnSaying(session, ORIGINAL, there));
      expect(row?.isSaid).toBe(true);
    }
    await session.undo();
    expect(await saidIn(session)).toEqual(before);
  });

  it.each([TRANSLATION, ORIGINAL])('joined in %s, too', async (title) => {
    await say(session, { 7: 8 });
    const [own, there] = [await wordsOf(TRANSLATION, 7), await wordsOf(ORIGINAL, 8)];
    const before = await saidIn(session);
    const { text, turns } = await textNow(session, title);
    const index = title === TRANSLATION ? 3 : 5;
    const [first, second] = [turns[index], turns[index + 1]];
    if (!first || !second) throw new Error('too few turns');
    const two = text.slice(first.bodyStart, second.end);
    const one = two.replace(text.slice(first.end, second.bodyStart), ' ');
    await edit(session, title, two, one);
    expect((await textNow(session, title)).turns.length).toBeLessThan(turns.length);
    const { rows } = await alignmentIn(session);
    const turn = await turnSaying(session, TRANSLATION, own);
    expect(rows[rowOf({ rows }, 'translation', turn)]?.original.from).toBe(
      await turnSaying(session, ORIGINAL, there),
    );
    await session.undo();
    expect(await saidIn(session)).toEqual(before);
  });
});
