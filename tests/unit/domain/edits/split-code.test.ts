import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coding } from '#domain/coding.ts';
import { splitCode, type DealtCoding } from '#domain/edits/split-code.ts';
import type { CodeId, CodingId, MemoId } from '#domain/ids.ts';
import type { Memo } from '#domain/memo.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { storedRecords } from '#storage/projection.ts';
import { History } from '#storage/undo.ts';
import {
  codebookProjects,
  databaseOf,
  seenIn,
  write,
} from '#tests/unit/support/a-codebook-project.ts';
import { aCode, aCoding, CODER, plain } from '#tests/unit/support/project-database.ts';

const [TRUST, DOUBT] = [aCode('Trust'), aCode('Doubt')];
const NEW = aCode('Hope');
const coding = (id: string, code: CodeId, start: number) =>
  aCoding(code, start, start + 5, { id: id as CodingId });
const AROUND = { codes: [TRUST, DOUBT], standing: [], memos: [], links: [] };
const memoOn = (id: string): Memo => ({
  id: `memo-${id}` as MemoId,
  target: { table: 'codings', id },
  title: '',
  body: plainToRichText('why'),
  coder: CODER,
  createdAt: 0,
});

describe('splitting a code', () => {
  it('deals codings out to codes that are there and to new ones, in one change', () => {
    const one = coding('one', TRUST.id, 0);
    const two = coding('two', TRUST.id, 10);
    const copy = coding('copy', DOUBT.id, 10);
    const draft = splitCode(
      TRUST,
      [
        { coding: one, moveTo: NEW.id, copies: [] },
        { coding: two, copies: [copy] },
      ],
      [NEW],
      AROUND,
    );
    expect(draft?.edit).toEqual({ name: 'splitCode', count: 2, ids: { code: TRUST.id } });
    expect(draft?.records).toMatchObject([
      { table: 'codes', id: NEW.id, after: { name: 'Hope', present: true } },
      { table: 'codings', id: 'one', before: { code: TRUST.id }, after: { code: NEW.id } },
      { table: 'codings', id: 'copy', after: { code: DOUBT.id, present: true } },
    ]);
  });

  it('makes no twin of a coding its coder has there already: memos and examples go over to that one', () => {
    const trust = { ...TRUST, typical: ['one' as CodingId] };
    const one = coding('one', TRUST.id, 0);
    const there = coding('there', DOUBT.id, 0);
    const draft = splitCode(trust, [{ coding: one, moveTo: DOUBT.id, copies: [] }], [], {
      codes: [trust, DOUBT],
      standing: [there],
      memos: [memoOn('one')],
      links: [],
    });
    expect(draft?.records).toMatchObject([
      { id: 'one', after: { present: false } },
      { id: 'memo-one', after: { target: { table: 'codings', id: 'there' } } },
      { id: TRUST.id, after: { typical: ['there'] } },
    ]);
    const copied = splitCode(trust, [{ coding: one, copies: [coding('copy', DOUBT.id, 0)] }], [], {
      codes: [trust, DOUBT],
      standing: [there],
      memos: [],
      links: [],
    });
    expect(copied).toBeUndefined();
  });

  it('is nothing where everything keeps its code', () => {
    const kept = { coding: coding('one', TRUST.id, 0), copies: [] };
    expect(splitCode(TRUST, [kept], [], AROUND)).toBeUndefined();
  });
});

/** Which codes each coding of the split code gets: the first it moves to, unless it keeps its own. */
const splits = fc.tuple(
  codebookProjects,
  fc.array(fc.tuple(fc.boolean(), fc.uniqueArray(fc.nat(7), { maxLength: 3 })), {
    minLength: 1,
    maxLength: 24,
  }),
);

describe('splitting any code', () => {
  it('keeps every span coded by its coder, and undo gives back the very same records', async () => {
    await fc.assert(
      fc.asyncProperty(splits, async ([project, deal]) => {
        const db = await databaseOf(project);
        const before = plain(await storedRecords(db));
        const changes = await db.log.count();
        const [code, ...others] = project.codes;
        if (!code) throw new RangeError('no code');
        const own = project.codings.filter((one) => one.code === code.id);
        const dealt = own.map((one, at): DealtCoding => {
          const [keeps, picks] = deal[at % deal.length] ?? [true, []];
          const targets = [
            ...new Set(picks.map((pick) => others[pick % others.length]?.id)),
          ].flatMap((target) => target ?? []);
          const [first, ...rest] = keeps ? [undefined, ...targets] : targets;
          const copies = rest.map((target): Coding => ({
            ...one,
            id: `${one.id}-${target ?? ''}` as CodingId,
            code: target ?? code.id,
          }));
          return { coding: one, moveTo: first, copies };
        });
        await write(
          db,
          splitCode(code, dealt, [], {
            codes: project.codes,
            standing: project.codings.filter((one) => one.code !== code.id),
            memos: project.memos,
            links: project.links,
          }),
        );
        const seen = await seenIn(db);
        const spans = (codings: readonly Coding[]) =>
          new Set(codings.map(({ layer, place }) => JSON.stringify([layer, place])));
        expect(spans(seen.codings)).toEqual(spans(project.codings));
        const keys = seen.codings.map(({ layer, place, code: has }) =>
          JSON.stringify([layer, place, has]),
        );
        expect(new Set(keys).size).toBe(keys.length);
        const there = new Set<string>([...seen.codes, ...seen.codings].map(({ id }) => id));
        expect(seen.memos.every(({ target }) => there.has(target.id))).toBe(true);
        expect(seen.memos).toHaveLength(project.memos.length);
        const ends = seen.links.flatMap(({ from, to }) => [from.id, to.id]);
        expect(ends.every((id) => there.has(id))).toBe(true);

        if ((await db.log.count()) > changes) await new History(db, CODER).step('undo', 0);
        expect(plain(await storedRecords(db))).toEqual(before);
        await db.delete();
      }),
      { numRuns: 40 },
    );
  });
});
