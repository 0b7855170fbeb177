import { describe, expect, it, onTestFinished } from 'vitest';
import type { Code } from '#domain/code.ts';
import { layerIdOf, layerOfId, type Coding } from '#domain/coding.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import { created } from '#domain/log/record.ts';
import type { Memo } from '#domain/memo.ts';
import {
  copyPassages,
  recodePassages,
  removeFromPassages,
  type Passages,
} from '#features/retrieve/coding-changes.ts';
import { Session } from '#session/session.svelte.ts';
import { databaseOf, seenIn } from '#tests/unit/support/a-codebook-project.ts';
import { aCode, aCoding, CODER, REVISION } from '#tests/unit/support/project-database.ts';

const DOCUMENT = 'document-1' as DocumentId;
const OTHER = 'coder-2' as CoderId;
const CODES = ['Trust', 'Doubt', 'Hope'].map((name) => aCode(name));
const [TRUST, DOUBT, HOPE] = CODES as [Code, Code, Code];
const OTHERS = layerIdOf({ document: DOCUMENT, kind: 'ordinary', coder: OTHER });

async function aSession(codings: readonly Coding[], memos: readonly Memo[] = []) {
  const db = await databaseOf({ codes: CODES, codings, memos, links: [], quotes: [] });
  const session = new Session(db, 'local', CODER, 0);
  onTestFinished(async () => {
    await session.close();
  });
  const document = {
    id: DOCUMENT,
    title: 'Interview',
    kind: 'transcript' as const,
    order: 'a0',
    current: REVISION,
    language: 'en' as const,
  };
  await session.apply({
    edit: { name: 'importDocuments' },
    records: [created('documents', document)],
  });
  return session;
}

/** Passages as they are listed: each of its own codings, or of those of several coders together. */
function listed(...rows: readonly (readonly Coding[])[]): Passages {
  return rows.map((codings) => ({
    document: DOCUMENT,
    codings: codings.map(({ id, layer }) => ({ id, coder: layerOfId(layer).coder })),
  }));
}

/** Codings as `coder: code start–end`, in the order of places. */
async function seen(session: Session): Promise<string[]> {
  const { codings } = await seenIn(session.db);
  const name = ({ code }: Coding) => CODES.find(({ id }) => id === code)?.name ?? '?';
  return codings
    .toSorted((a, b) => a.place.start - b.place.start || (name(a) < name(b) ? -1 : 1))
    .map((one) => {
      const who = layerOfId(one.layer).coder === CODER ? 'own' : 'other';
      return `${who}: ${name(one)} ${String(one.place.start)}–${String(one.place.end)}`;
    });
}

describe('recoding passages', () => {
  it('changes the coder’s own codings in one change, and counts those of others', async () => {
    const [a, b] = [aCoding(TRUST.id, 0, 5), aCoding(HOPE.id, 10, 15)];
    const [same, theirs] = [
      aCoding(TRUST.id, 0, 5, { layer: OTHERS }),
      aCoding(TRUST.id, 20, 25, { layer: OTHERS }),
    ];
    const session = await aSession([a, b, same, theirs]);
    const before = await seen(session);
    const outcome = await recodePassages(session, listed([a, same], [b], [theirs]), DOUBT.id);
    expect(outcome).toMatchObject({ written: { ok: true }, changed: 2, own: 2, others: 2 });
    expect(await seen(session)).toEqual([
      'own: Doubt 0–5',
      'other: Trust 0–5',
      'own: Doubt 10–15',
      'other: Trust 20–25',
    ]);
    await session.undo();
    expect(await seen(session)).toEqual(before);
  });

  it('makes one of two where the code is on the very passage, with memo, comment and example', async () => {
    const stands = aCoding(DOUBT.id, 0, 5, { comment: 'first' });
    const moved = aCoding(TRUST.id, 0, 5, { comment: 'second', weight: 40 });
    const memo: Memo = {
      id: 'memo' as Memo['id'],
      target: { table: 'codings', id: moved.id },
      title: '',
      body: { type: 'doc', content: [] },
      coder: CODER,
      createdAt: 0,
    };
    const session = await aSession([stands, moved, aCoding(DOUBT.id, 0, 6)], [memo]);
    await recodePassages(session, listed([moved]), DOUBT.id);
    expect(await seen(session)).toEqual(['own: Doubt 0–5', 'own: Doubt 0–6']);
    const { codings, memos } = await seenIn(session.db);
    expect(codings).toContainEqual({ ...stands, comment: 'first\nsecond', weight: 40 });
    expect(memos).toMatchObject([{ target: { id: stands.id } }]);
  });

  it('writes nothing where all have the code, or are others’, or are gone', async () => {
    const own = aCoding(DOUBT.id, 0, 5);
    const theirs = aCoding(TRUST.id, 0, 5, { layer: OTHERS });
    const gone = aCoding(TRUST.id, 10, 15);
    const session = await aSession([own, theirs]);
    const outcome = (...rows: Coding[][]) => recodePassages(session, listed(...rows), DOUBT.id);
    expect(await outcome([own])).toEqual({ written: undefined, changed: 0, own: 1, others: 0 });
    expect(await outcome([theirs])).toEqual({ written: undefined, changed: 0, own: 0, others: 1 });
    expect(await outcome([gone])).toEqual({ written: undefined, changed: 0, own: 0, others: 0 });
  });
});

describe('copying to another code', () => {
  it('adds that code once to each passage that has it not', async () => {
    const codings = [
      aCoding(TRUST.id, 0, 5),
      aCoding(HOPE.id, 0, 5),
      aCoding(TRUST.id, 10, 15),
      aCoding(DOUBT.id, 10, 15),
      aCoding(TRUST.id, 20, 25, { layer: OTHERS }),
    ];
    const session = await aSession(codings);
    const outcome = await copyPassages(session, listed(...codings.map((one) => [one])), DOUBT.id);
    expect(outcome).toMatchObject({ changed: 1, own: 4, others: 1 });
    expect((await seen(session)).filter((one) => one.includes('Doubt'))).toEqual([
      'own: Doubt 0–5',
      'own: Doubt 10–15',
    ]);
    await session.undo();
    expect(await seen(session)).toHaveLength(codings.length);
  });
});

describe('removing codings', () => {
  it('takes off the coder’s own, and a second time none', async () => {
    const [own, same] = [aCoding(TRUST.id, 0, 5), aCoding(TRUST.id, 0, 5, { layer: OTHERS })];
    const session = await aSession([own, same]);
    const passages = listed([own, same]);
    expect(await removeFromPassages(session, passages)).toMatchObject({ changed: 1, others: 1 });
    expect(await seen(session)).toEqual(['other: Trust 0–5']);
    expect(await removeFromPassages(session, passages)).toMatchObject({ written: undefined });
  });
});

it('two thousand passages are one change', async () => {
  const codings = Array.from({ length: 2000 }, (_, at) => aCoding(TRUST.id, at * 10, at * 10 + 5));
  const session = await aSession(codings);
  const changes = await session.db.log.count();
  const passages = listed(...codings.map((one) => [one]));
  expect(await recodePassages(session, passages, DOUBT.id)).toMatchObject({ changed: 2000 });
  expect(await session.db.log.count()).toBe(changes + 1);
});
