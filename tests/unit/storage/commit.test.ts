import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { commentCoding, moveCoding, weighCodings } from '#domain/edits/change-codings.ts';
import { editCode } from '#domain/edits/edit-code.ts';
import { editDocument } from '#domain/edits/edit-document.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import type { BlobHash, CodeId, DocumentId, SpeakerId } from '#domain/ids.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { mergeCodings } from '#domain/edits/merge-codings.ts';
import { recode } from '#domain/edits/recode.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { splitCoding } from '#domain/edits/split-coding.ts';
import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import { isSameSpan } from '#domain/text/span.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { codingsOfPage, PAGE_LIMIT } from '#storage/pages.ts';
import { rebuildProjection, storedRecords } from '#storage/projection.ts';
import { History } from '#storage/undo.ts';
import {
  aCode,
  aCoding,
  CODER,
  freshDatabase,
  LAYER,
  plain,
  REVISION,
} from '#tests/unit/support/project-database.ts';

async function write(db: ProjectDatabase, draft: Draft | undefined) {
  if (!draft) return undefined;
  const result = await commit(db, draft, { coder: CODER, now: 1_700_000_000_000 });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function visible(db: ProjectDatabase): Promise<{ codes: Code[]; codings: Coding[] }> {
  const codes = (await db.rows('codes').toArray()).filter((row) => row.present);
  const codings = (await db.pages.toArray()).flatMap(codingsOfPage);
  return { codes: codes.map(({ present: _present, ...code }) => code), codings };
}

/** One random step: an edit on whatever is there, or undo, or redo. */
type Step = readonly [kind: number, pick: number, at: number, length: number];
const steps = fc.array(
  fc.tuple(fc.nat(12), fc.nat(1000), fc.nat(500), fc.integer({ min: 1, max: 80 })),
  {
    minLength: 1,
    maxLength: 40,
  },
);

const NOTHING = { memos: [], links: [], codes: [] };

function standing(code: CodeId, { id, place }: Coding, codings: readonly Coding[]): Coding[] {
  return codings.filter(
    (other) => other.id !== id && other.code === code && isSameSpan(other.place, place),
  );
}

function split(coding: Coding): Draft | undefined {
  const { start, end } = coding.place;
  if (end - start < 2) return undefined;
  const first = { ...coding.place, end: start + 1 };
  return splitCoding(coding, first, [aCoding(coding.code, start + 1, end)]);
}

function merge(coding: Coding, codings: readonly Coding[]): Draft | undefined {
  const others = codings.filter(({ id, code }) => id !== coding.id && code === coding.code);
  return mergeCodings([coding, ...others.slice(0, 3)], NOTHING);
}

function codingDraft(
  [kind, , at, length]: Step,
  code: Code,
  coding: Coding,
  codings: Coding[],
): Draft | undefined {
  if (kind === 3) return moveCoding(coding, { revision: REVISION, start: at, end: at + length });
  if (kind === 4) return recode([coding], code.id, standing(code.id, coding, codings), NOTHING);
  if (kind === 5) return removeCodings([coding]);
  if (kind === 9) return weighCodings([coding], at % 3 === 0 ? undefined : at % 101);
  if (kind === 10) return commentCoding(coding, at % 3 === 0 ? '' : `on ${String(at)}`);
  return kind === 11 ? split(coding) : merge(coding, codings);
}

function draftOf(step: Step, codes: Code[], codings: Coding[]): Draft | undefined {
  const [kind, pick, at, length] = step;
  const code = codes[pick % Math.max(1, codes.length)];
  const coding = codings[pick % Math.max(1, codings.length)];
  if (kind === 0 || !code) return addCodes([aCode(`code ${String(pick)}`)]);
  if (kind === 1) return editCode(code, { name: `renamed ${String(at)}`, pin: (at % 9) + 1 });
  if (kind === 2 || !coding) return applyCode(aCoding(code.id, at, at + length));
  if (kind !== 6) return codingDraft(step, code, coding, codings);
  return importCodings([aCoding(code.id, at, at + 1), aCoding(code.id, at, at + length)], []);
}

async function run(db: ProjectDatabase, history: History, step: Step): Promise<void> {
  if (step[0] === 7) await history.step('undo', Date.now());
  else if (step[0] === 8) await history.step('redo', Date.now());
  else {
    const { codes, codings } = await visible(db);
    await write(db, draftOf(step, codes, codings));
  }
}

describe('commit', () => {
  it('keeps tables and log in step over random edits, undos and redos', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const db = await freshDatabase();
        const history = new History(db, CODER);
        for (const step of sequence) await run(db, history, step);
        const stored = plain(await storedRecords(db));
        const log = await db.log.toArray();
        expect(stored).toEqual(plain(fold(log)));
        expect(plain(fold([...log].reverse()))).toEqual(stored);
        const counts = await db.counts.toArray();
        const { codings } = await visible(db);
        expect(totals(counts)).toEqual(recounted(codings));
        await rebuildProjection(db);
        expect(plain(await storedRecords(db))).toEqual(stored);
        expect(totals(await db.counts.toArray())).toEqual(totals(counts));
        await db.delete();
      }),
      { numRuns: 40 },
    );
  });

  it('undoes any sequence of edits to the very same records, and redoes it', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const db = await freshDatabase();
        await write(db, addCodes([aCode('first')]));
        const before = plain(await storedRecords(db));
        const log = await db.log.count();
        for (const step of sequence.filter(([kind]) => kind < 7)) {
          await run(db, new History(db, CODER), step);
        }
        const after = plain(await storedRecords(db));
        const edits = (await db.log.count()) - log;
        const history = new History(db, CODER);
        for (let undone = 0; undone < edits; undone += 1) await history.step('undo', Date.now());
        expect(plain(await storedRecords(db))).toEqual(before);
        const afterReload = new History(db, CODER);
        for (let redone = 0; redone < edits; redone += 1)
          await afterReload.step('redo', Date.now());
        expect(plain(await storedRecords(db))).toEqual(after);
        expect(await afterReload.next('redo')).toBeUndefined();
        await db.delete();
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a change whose stored field is no longer as it was, and writes nothing of it', async () => {
    const db = await freshDatabase();
    const code = aCode('trust');
    await write(db, addCodes([code]));
    await write(db, editCode(code, { name: 'confidence' }));
    const stale = editCode(code, { name: 'faith', colour: 3 });
    if (!stale) throw new Error('the draft says something');
    const result = await commit(db, stale, { coder: CODER, now: 0 });
    expect(result).toMatchObject({ ok: false, problem: { type: 'conflict' } });
    expect(await db.rows('codes').get(code.id)).toMatchObject({ name: 'confidence', colour: 0 });
    expect(await db.log.count()).toBe(2);
  });

  it('leaves and names records that changed since when it undoes, and goes one step further next time', async () => {
    const db = await freshDatabase();
    const [first, second] = [aCode('a'), aCode('b')];
    await write(db, addCodes([first, second]));
    await write(db, {
      edit: { name: 'editCode' },
      records: [
        ...(editCode(first, { name: 'a2' })?.records ?? []),
        ...(editCode(second, { name: 'b2' })?.records ?? []),
      ],
    });
    const other = editCode({ ...first, name: 'a2' }, { name: 'theirs' });
    if (!other) throw new Error('the draft says something');
    await commit(db, other, { coder: 'somebody else' as typeof CODER, now: 0 });
    const history = new History(db, CODER);
    const undone = await history.step('undo', 0);
    expect(undone).toMatchObject({ ok: true, value: { left: [{ id: first.id }] } });
    expect((await db.rows('codes').get(first.id))?.name).toBe('theirs');
    expect((await db.rows('codes').get(second.id))?.name).toBe('b');
    await history.step('undo', 0);
    expect(await db.rows('codes').get(second.id)).toBeUndefined();
    expect((await db.rows('codes').get(first.id))?.name).toBe('theirs');
  });

  it('leaves a document whole that somebody changed since it was imported', async () => {
    const db = await freshDatabase();
    const document = {
      id: 'document-1' as DocumentId,
      title: 'Official 01',
      kind: 'transcript',
      order: 'a0',
      current: REVISION,
      language: 'en',
    } as const;
    const hash = 'a'.repeat(64) as BlobHash;
    const revision = {
      id: REVISION,
      document: document.id,
      text: hash,
      units: hash,
      length: 3,
      words: 1,
    };
    const person = { labels: ['Raza'], name: 'Raza', role: 'respondent' as const };
    const speaker = { id: 's' as SpeakerId, document: document.id, ...person };
    await write(db, importDocuments([{ document, revision, speakers: [speaker] }], []));
    const retitled = editDocument(document, { title: 'Official 1' });
    if (!retitled) throw new Error('the draft says something');
    await commit(db, retitled, { coder: 'somebody else' as typeof CODER, now: 0 });
    const undone = await new History(db, CODER).step('undo', 0);
    expect(undone).toMatchObject({ ok: true, value: { left: { length: 3 } } });
    expect(await db.rows('documents').get(document.id)).toMatchObject({ present: true });
    expect(await db.rows('revisions').get(REVISION)).toMatchObject({ present: true });
    expect(await db.rows('speakers').get(speaker.id)).toMatchObject({ present: true });
  });

  it('refuses to write into a project that a newer app has changed', async () => {
    const db = await freshDatabase();
    await db.meta.put({ key: 'format', minimumApp: 99 });
    const draft = addCodes([aCode('x')]);
    if (!draft) throw new Error('the draft says something');
    expect(await commit(db, draft, { coder: CODER, now: 0 })).toEqual({
      ok: false,
      problem: { type: 'newer-app' },
    });
    expect(await db.log.count()).toBe(0);
  });

  it('splits a full page and finds every coding again', async () => {
    const db = await freshDatabase();
    const code = aCode('x');
    await write(db, addCodes([code]));
    const many = Array.from({ length: PAGE_LIMIT * 2 + 1 }, (_, at) =>
      aCoding(code.id, at, at + 1),
    );
    await write(db, importCodings(many, []));
    const sizes = (await db.pages.toArray()).map((page) => page.items.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PAGE_LIMIT);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(many.length);
    for (const coding of [many[0], many[PAGE_LIMIT], many.at(-1)]) {
      if (coding) await write(db, removeCodings([coding]));
    }
    expect(await db.counts.get(LAYER)).toEqual({
      layer: LAYER,
      byCode: { [code.id]: many.length - 3 },
    });
    expect(plain(await storedRecords(db))).toEqual(plain(fold(await db.log.toArray())));
  });
});

/** How many codings each layer has of each code. */
function recounted(codings: readonly Coding[]) {
  const byLayer = new Map<string, Record<string, number>>();
  for (const { layer, code } of codings) {
    const byCode = byLayer.get(layer) ?? {};
    byLayer.set(layer, { ...byCode, [code]: (byCode[code] ?? 0) + 1 });
  }
  return [...byLayer].map(([layer, byCode]) => ({ layer, byCode }));
}

function totals(counts: readonly { layer: string; byCode: Readonly<Record<string, number>> }[]) {
  return counts.filter(({ byCode }) => Object.keys(byCode).length > 0);
}
