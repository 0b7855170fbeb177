import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import { mergeCodes, type MergeMaterial } from '#domain/edits/merge-codes.ts';
import { recode } from '#domain/edits/recode.ts';
import type { CodeId, CoderId, CodingId } from '#domain/ids.ts';
import { applyToFields } from '#domain/log/apply.ts';
import type { Draft } from '#domain/log/change.ts';
import { commit } from '#storage/commit.ts';
import { storedRecords } from '#storage/projection.ts';
import { History } from '#storage/undo.ts';
import { codebook, drawn } from '#tests/unit/support/codebook.ts';
import {
  codebookProjects,
  databaseOf,
  seenIn,
  write,
  type CodebookProject,
} from '#tests/unit/support/a-codebook-project.ts';
import { aCode, aCoding, CODER, plain } from '#tests/unit/support/project-database.ts';

const NOTHING = { codings: [], memos: [], links: [], quotes: [] };

function merge(
  book: readonly Code[],
  sources: readonly string[],
  target: string,
  more: Partial<MergeMaterial> = {},
) {
  const find = (name: string) => {
    const code = book.find((one) => one.name === name);
    if (!code) throw new RangeError(name);
    return code;
  };
  return mergeCodes(sources.map(find), find(target), { codes: book, ...NOTHING, ...more });
}

/** The codes that are seen after a draft. */
function after(book: readonly Code[], draft: Draft | undefined): Code[] {
  return book.flatMap((code) => {
    const { id: own, ...fields } = code;
    const record = draft?.records.find((one) => one.table === 'codes' && one.id === own);
    const next = record
      ? applyToFields({ ...fields, present: true }, record)
      : { ...fields, present: true };
    return next?.['present'] === true ? [{ ...next, id: own } as unknown as Code] : [];
  });
}

const BOOK = codebook(`
  Trust
    Doubt
      Late
    Hope
  Awareness
    Leaders
  3 Claims
`);

describe('where codes go when codes are merged', () => {
  it('what lay below a merged code lies below the target, behind what is there', () => {
    expect(drawn(after(BOOK, merge(BOOK, ['Trust'], 'Awareness')))).toEqual([
      'Awareness',
      '  Leaders',
      '  Doubt',
      '    Late',
      '  Hope',
      'Claims',
    ]);
  });

  it('a code merged into one below it leaves it its place', () => {
    expect(drawn(after(BOOK, merge(BOOK, ['Trust'], 'Doubt')))).toEqual([
      'Doubt',
      '  Late',
      '  Hope',
      'Awareness',
      '  Leaders',
      'Claims',
    ]);
  });

  it('the branch between keeps the target, when a code is merged into one far below it', () => {
    expect(drawn(after(BOOK, merge(BOOK, ['Trust'], 'Late')))).toEqual([
      'Doubt',
      '  Late',
      '    Hope',
      'Awareness',
      '  Leaders',
      'Claims',
    ]);
  });

  it('a whole chain merged into its lowest leaves it the place of the highest', () => {
    expect(drawn(after(BOOK, merge(BOOK, ['Trust', 'Doubt'], 'Late')))).toEqual([
      'Late',
      '  Hope',
      'Awareness',
      '  Leaders',
      'Claims',
    ]);
  });

  it('a code merged into the one above it brings up what lay below it', () => {
    expect(drawn(after(BOOK, merge(BOOK, ['Doubt', 'Claims'], 'Trust')))).toEqual([
      'Trust',
      '  Hope',
      '  Late',
      'Awareness',
      '  Leaders',
    ]);
  });

  it('nothing happens when a code is merged into itself', () => {
    expect(merge(BOOK, ['Trust'], 'Trust')).toBeUndefined();
    expect(merge(BOOK, ['Trust', 'Claims'], 'Trust')?.edit).toEqual({
      name: 'mergeCodes',
      count: 1,
      ids: { code: 'Trust' },
    });
  });
});

describe('what a merged code leaves', () => {
  it('texts where the target has none, its key, its name as an alias', () => {
    const trust = aCode('Trust', { definition: 'Believing', include: 'belief', pin: 4 });
    const faith = aCode('Faith', { definition: 'Religious', include: 'creed', exclude: 'doubt' });
    const belief = aCode('Belief', { definition: '  ', exclude: 'doubt' });
    const book = [trust, faith, belief];
    const merged = after(book, merge(book, ['Trust', 'Faith'], 'Belief'));
    expect(merged).toMatchObject([
      {
        name: 'Belief',
        definition: 'Believing\nReligious',
        include: 'belief\ncreed',
        exclude: 'doubt',
        pin: 4,
      },
    ]);
    const gone = merge(book, ['Trust'], 'Belief')?.records.find((one) => one.id === trust.id);
    expect(gone).toMatchObject({
      before: { present: true, pin: 4 },
      after: { present: false, mergedInto: belief.id },
    });
  });

  it('of two codings on one span the target’s, with what was said of both', () => {
    const [trust, faith] = [aCode('Trust'), aCode('Faith', { typical: ['one' as CodingId] })];
    const moved = aCoding(faith.id, 0, 9, { id: 'one' as CodingId, weight: 80, comment: 'strong' });
    const kept = aCoding(trust.id, 0, 9, { id: 'two' as CodingId, comment: 'here' });
    const draft = merge([trust, faith], ['Faith'], 'Trust', { codings: [moved, kept] });
    expect(draft?.records).toMatchObject([
      { id: 'two', after: { weight: 80, comment: 'here\nstrong' } },
      { id: 'one', after: { present: false } },
      { id: trust.id, after: { typical: ['two'] } },
      { id: faith.id, after: { present: false, mergedInto: trust.id } },
    ]);
  });
});

/** Any codes of a project merged into any other. */
const mergers = fc.tuple(
  codebookProjects,
  fc.nat(7),
  fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }),
);

function merger({ codes, ...more }: CodebookProject, target: number, sources: readonly number[]) {
  const into = codes[target % codes.length];
  const merged = [...new Set(sources.map((at) => codes[at % codes.length]))].filter(
    (code): code is Code => code !== undefined && code !== into,
  );
  if (!into) throw new RangeError('no code');
  const ids = new Set<CodeId>([into.id, ...merged.map((code) => code.id)]);
  const codings = more.codings.filter(({ code }) => ids.has(code));
  return {
    into,
    merged,
    draft: mergeCodes(merged, into, { codes, ...more, codings, coder: CODER }),
  };
}

const spansOf = (codings: CodebookProject['codings'], target: CodeId, merged: readonly Code[]) =>
  codings
    .map(({ layer, place, code }) =>
      JSON.stringify([layer, place, merged.some((one) => one.id === code) ? target : code]),
    )
    .sort();

describe('merging any codes of any project', () => {
  it('loses no coded span, memo, quote or code below, and undo gives back the very same records', async () => {
    await fc.assert(
      fc.asyncProperty(mergers, async ([project, target, sources]) => {
        const db = await databaseOf(project);
        const before = plain(await storedRecords(db));
        const { into, merged, draft } = merger(project, target, sources);
        await write(db, draft);
        const seen = await seenIn(db);

        expect(spansOf(seen.codings, into.id, [])).toEqual([
          ...new Set(spansOf(project.codings, into.id, merged)),
        ]);
        const there = new Set<string>([...seen.codes, ...seen.codings].map((one) => one.id));
        expect(seen.memos.map(({ target: on }) => on.id).every((on) => there.has(on))).toBe(true);
        expect(seen.memos).toHaveLength(project.memos.length);
        expect(
          seen.links.flatMap(({ from, to }) => [from.id, to.id]).every((id) => there.has(id)),
        ).toBe(true);
        const isOthers = ({ coder }: { readonly coder: CoderId }) => coder !== CODER;
        expect(seen.links.every((link) => isOthers(link) || link.from.id !== link.to.id)).toBe(
          true,
        );
        expect(seen.links.filter(isOthers)).toHaveLength(project.links.filter(isOthers).length);
        const isOne = project.codings.length - seen.codings.length;
        expect(seen.links.length).toBeGreaterThanOrEqual(project.links.length - isOne);
        expect(seen.quotes.every(({ code }) => code !== undefined && there.has(code))).toBe(true);
        expect(seen.codes).toHaveLength(project.codes.length - merged.length);
        expect(seen.codes.every(({ parent }) => parent === undefined || there.has(parent))).toBe(
          true,
        );
        expect(isWithoutCircle(seen.codes)).toBe(true);

        if (draft) await new History(db, CODER).step('undo', 0);
        expect(plain(await storedRecords(db))).toEqual(before);
        await db.delete();
      }),
      { numRuns: 40 },
    );
  });
});

/** Every code has exactly the depth that its parents give it. */
function isWithoutCircle(codes: readonly Code[]): boolean {
  const tree = new CodeTree(codes);
  return codes.every(
    (code) => code.parent === undefined || tree.ancestors(code.id).at(-1)?.id === code.parent,
  );
}

describe('undoing a merger', () => {
  it('brings the merged code back even where somebody recoded one of its codings since', async () => {
    const [trust, faith, claims] = [aCode('Trust'), aCode('Faith'), aCode('Claims')];
    const [first, second] = [aCoding(faith.id, 0, 5), aCoding(faith.id, 10, 15)];
    const codes = [trust, faith, claims];
    const project = { codes, codings: [first, second], memos: [], links: [], quotes: [] };
    const db = await databaseOf(project);
    await write(db, mergeCodes([faith], trust, project));
    const theirs = recode([{ ...first, code: trust.id }], claims.id, [], {
      memos: [],
      links: [],
      codes,
    });
    if (!theirs) throw new Error('the draft says something');
    await commit(db, theirs, { coder: 'somebody else' as typeof CODER, now: 0 });
    const undone = await new History(db, CODER).step('undo', 0);
    expect(undone).toMatchObject({ ok: true, value: { left: [{ id: first.id }] } });
    const seen = await seenIn(db);
    expect(seen.codes.map((code) => code.name).sort()).toEqual(['Claims', 'Faith', 'Trust']);
    expect(seen.codings).toMatchObject([
      { id: first.id, code: claims.id },
      { id: second.id, code: faith.id },
    ]);
  });
});
