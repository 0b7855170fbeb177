import { describe, expect, it, onTestFinished } from 'vitest';
import type { Code } from '#domain/code.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import { duplicateCode } from '#session/duplicate-code.ts';
import { markExample, unmarkExample } from '#session/mark-example.ts';
import { mergeCodes } from '#session/merge-codes.ts';
import { Session } from '#session/session.svelte.ts';
import { splitCode } from '#session/split-code.ts';
import { presentRows } from '#storage/present-rows.ts';
import { databaseOf, seenIn } from '#tests/unit/support/a-codebook-project.ts';
import { aCode, aCoding, CODER } from '#tests/unit/support/project-database.ts';

const TRUST = aCode('Trust', { pin: 3, order: 'a1' });
const DOUBT = aCode('Doubt', { parent: TRUST.id, order: 'a1' });
const CLAIMS = aCode('Claims', { order: 'a2' });
const OTHERS = layerIdOf({
  document: 'document-1' as DocumentId,
  kind: 'ordinary',
  coder: 'coder-2' as CoderId,
});

async function aSession(codings: readonly Coding[]): Promise<Session> {
  const codes = [TRUST, DOUBT, CLAIMS];
  const db = await databaseOf({ codes, codings, memos: [], links: [], quotes: [] });
  const session = new Session(db, 'local', CODER, 0);
  onTestFinished(async () => {
    await session.close();
  });
  return session;
}

async function codesOf(session: Session): Promise<readonly Code[]> {
  return presentRows(session.db, 'codes');
}

describe('merging codes', () => {
  it('takes what is coded by the time it is confirmed, not by the time it was asked', async () => {
    const session = await aSession([aCoding(CLAIMS.id, 0, 5)]);
    const late = aCoding(CLAIMS.id, 10, 15, { layer: OTHERS });
    await session.apply(applyCode(late));
    expect(await mergeCodes(session, { sources: [CLAIMS], target: TRUST })).toMatchObject({
      ok: true,
    });
    const { codings, codes } = await seenIn(session.db);
    expect(codings.map(({ code }) => code)).toEqual([TRUST.id, TRUST.id]);
    expect(codes.map(({ name }) => name).sort()).toEqual(['Doubt', 'Trust']);
  });
});

describe('splitting a code', () => {
  it('leaves codings that are gone or recoded meanwhile, and says how many', async () => {
    const [here, recoded] = [aCoding(TRUST.id, 0, 5), aCoding(CLAIMS.id, 10, 15)];
    const session = await aSession([here, recoded]);
    const hope = aCode('Hope');
    const to = { keeps: false, targets: [hope.id] };
    const split = await splitCode(session, {
      code: TRUST.id,
      made: [hope],
      dealt: new Map([here, recoded, aCoding(TRUST.id, 20, 25)].map(({ id }) => [id, to])),
    });
    expect(split).toMatchObject({ written: { ok: true }, left: 2 });
    const { codings } = await seenIn(session.db);
    expect(codings.find(({ id }) => id === here.id)?.code).toBe(hope.id);
    expect(codings.find(({ id }) => id === recoded.id)?.code).toBe(CLAIMS.id);
    await session.undo();
    expect((await codesOf(session)).map(({ name }) => name)).not.toContain('Hope');
  });

  it('keeps the code of what went to one that is gone meanwhile', async () => {
    const here = aCoding(TRUST.id, 0, 5);
    const session = await aSession([here]);
    const to = { keeps: false, targets: ['gone' as CodeId] };
    const plan = { code: TRUST.id, made: [], dealt: new Map([[here.id, to]]) };
    expect(await splitCode(session, plan)).toEqual({ written: undefined, left: 0 });
    expect((await seenIn(session.db)).codings).toMatchObject([{ code: TRUST.id }]);
  });
});

describe('a duplicate', () => {
  it('has the fields and codes below, not the key; and the codings that were asked for', async () => {
    const own = aCoding(DOUBT.id, 0, 5);
    const others = aCoding(TRUST.id, 10, 15, { layer: OTHERS });
    const session = await aSession([own, others]);
    await markExample(session, own, 'typical');
    const stored = await codesOf(session);
    const branch = [TRUST, stored.find(({ id }) => id === DOUBT.id) ?? DOUBT] as const;
    const { code } = await duplicateCode(session, { branch, name: 'Trust (copy)', codings: 'own' });
    const { codes, codings } = await seenIn(session.db);
    const copy = codes.find(({ id }) => id === code);
    const below = codes.find(({ parent }) => parent === code);
    expect(copy).toMatchObject({ name: 'Trust (copy)' });
    expect(copy?.pin).toBeUndefined();
    expect(below).toMatchObject({ name: 'Doubt' });
    const copied = codings.filter((coding) => coding.code === below?.id);
    expect(copied).toMatchObject([{ place: own.place, layer: own.layer }]);
    expect(below?.typical).toEqual(copied.map(({ id }) => id));
    expect(codings.filter((coding) => coding.code === code)).toEqual([]);
  });
});

describe('an example', () => {
  it('is marked, becomes one of the other kind, and is taken off', async () => {
    const coding = aCoding(TRUST.id, 0, 5);
    const session = await aSession([coding]);
    const trust = async () => (await codesOf(session)).find(({ id }) => id === TRUST.id);
    await markExample(session, coding, 'typical');
    expect(await trust()).toMatchObject({ typical: [coding.id] });
    expect(await markExample(session, coding, 'typical')).toBeUndefined();
    await markExample(session, coding, 'borderline');
    expect(await trust()).toMatchObject({ borderline: [coding.id] });
    expect(await trust()).not.toHaveProperty('typical');
    await unmarkExample(session, coding);
    expect(await trust()).not.toHaveProperty('borderline');
  });
});
