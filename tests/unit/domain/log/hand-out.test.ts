import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOfId, type Coding } from '#domain/coding.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { commentCoding } from '#domain/edits/change-codings.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { pickQuotes } from '#domain/edits/pick-quotes.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { editMemo } from '#domain/edits/write-memo.ts';
import type { ChangeId, CoderId, DeviceId, LinkId, MemoId } from '#domain/ids.ts';
import { recordsOf } from '#domain/log/apply.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import { HandOut, type WithheldWork } from '#domain/log/hand-out.ts';
import { inverse } from '#domain/log/inverse.ts';
import { created } from '#domain/log/record.ts';
import { uniteChanges } from '#domain/log/unite-changes.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { codebookProjects, type CodebookProject } from '#tests/unit/support/a-codebook-project.ts';
import { plain } from '#tests/unit/support/project-database.ts';

const MINE = 'coder-1' as CoderId;
const THEIRS = 'coder-2' as CoderId;
const WITHHELD: readonly WithheldWork[] = [
  { coders: new Set(), memos: false },
  { coders: new Set([THEIRS]), memos: false },
  { coders: new Set(), memos: true },
  { coders: new Set([MINE, THEIRS]), memos: true },
];

function logOf(...drafts: (Draft | undefined)[]): Change[] {
  return drafts
    .filter((draft) => draft !== undefined)
    .map((draft, index) => ({
      ...draft,
      id: `change-${String(index)}` as ChangeId,
      device: 'device' as DeviceId,
      coder: MINE,
      sequence: index + 1,
      clock: `00000000000a-${index.toString(16).padStart(4, '0')}`,
    }));
}

function coderOf({ layer }: Coding): CoderId {
  return layerOfId(layer).coder;
}

function memoOn(target: Target, id: string, coder: CoderId): Memo {
  const body = plainToRichText(`secret of ${id}`);
  return { id: id as MemoId, target, title: '', body, coder, createdAt: 0 };
}

/** Work of two coders in and on the same codes, some of it changed and taken back. */
function logOfProject({ codes, codings, quotes }: CodebookProject): Change[] {
  const commented = codings.map((one) => ({ ...one, comment: `secret of ${one.id}` }));
  const [first] = commented;
  const memos = commented.map((coding) =>
    memoOn({ table: 'codings', id: coding.id }, `memo-${coding.id}`, coderOf(coding)),
  );
  const onCodes = codes.map(({ id }, index) =>
    memoOn({ table: 'codes', id }, `memo-${id}`, index % 2 === 0 ? MINE : THEIRS),
  );
  const onMemos = memos.map((memo) =>
    memoOn({ table: 'memos', id: memo.id }, `${memo.id}-too`, MINE),
  );
  const link =
    first &&
    ({
      id: 'link' as LinkId,
      from: { table: 'codings', id: first.id },
      to: { table: 'codes', id: codes[0]?.id ?? '' },
      relation: 'supports',
      note: `secret of ${first.id}`,
      coder: MINE,
    } as const);
  const own = quotes.map((quote, index) => ({ ...quote, coder: index % 2 === 0 ? MINE : THEIRS }));
  const taken = importCodings(commented, []);
  return logOf(
    addCodes(codes),
    importCodings(codings, memos),
    ...codings.map((one) => commentCoding(one, `secret of ${one.id}`)),
    importCodings([], [...onCodes, ...onMemos]),
    ...memos.map((memo) => editMemo(memo, { title: `secret title of ${memo.id}` })),
    link && { edit: { name: 'addLink' }, records: [created('links', link)] },
    pickQuotes(own),
    removeCodings(commented.slice(0, 2)),
    taken && inverse(taken),
    taken,
  );
}

function partOf(log: readonly Change[], work: WithheldWork): Change[] {
  const handOut = new HandOut(work);
  for (const change of log) handOut.learn(change);
  return log.map((change) => handOut.part(change));
}

const cases = fc.tuple(codebookProjects, fc.constantFrom(...WITHHELD));

describe('a log that is handed out', () => {
  it('has every change, with nothing in it that the whole log does not have', () => {
    fc.assert(
      fc.property(cases, ([project, work]) => {
        const log = logOfProject(project);
        const part = partOf(log, work);
        expect(part.map(({ id, sequence, clock }) => [id, sequence, clock])).toEqual(
          log.map(({ id, sequence, clock }) => [id, sequence, clock]),
        );
        part.forEach((change, index) => {
          const all = new Set(
            [...recordsOf(log[index] ?? change)].map((one) => JSON.stringify(one)),
          );
          for (const record of recordsOf(change)) expect(all).toContain(JSON.stringify(record));
        });
        log.forEach((change, index) => {
          const united = uniteChanges(change, part[index] ?? change);
          expect(united).toMatchObject({ edit: change.edit });
          // Records of a change stand in any order: each is of another thing.
          const lines = (one: Change | undefined) =>
            one?.records.map((record) => JSON.stringify(record)).sort();
          expect(lines(united)).toEqual(lines(change));
          expect(united?.columns ?? []).toEqual(change.columns ?? []);
        });
      }),
    );
  });

  it('folds to the whole project less the withheld records', () => {
    fc.assert(
      fc.property(cases, ([project, work]) => {
        const log = logOfProject(project);
        const whole = fold(log);
        const part = fold(partOf(log, work));
        for (const [table, rows] of part)
          for (const [id, fields] of rows) expect(fields).toEqual(whole.get(table)?.get(id));
        const all = plain(whole)['codings'] ?? {};
        const kept = Object.entries(all).filter(
          ([, fields]) => !work.coders.has(coderOf(fields as Coding)),
        );
        expect(plain(part)['codings'] ?? {}).toEqual(Object.fromEntries(kept));
      }),
    );
  });

  it('holds no word of what others wrote', () => {
    fc.assert(
      fc.property(codebookProjects, (project) => {
        const part = JSON.stringify(
          partOf(logOfProject(project), { coders: new Set([THEIRS]), memos: false }),
        );
        for (const coding of project.codings) {
          const isTheirs = coderOf(coding) === THEIRS;
          // Whatever hangs on a coding goes with it, somebody else's memo on its memo too.
          expect(part.includes(`secret of ${coding.id}"`)).toBe(!isTheirs);
          expect(part.includes(`secret of memo-${coding.id}"`)).toBe(!isTheirs);
          expect(part.includes(`secret title of memo-${coding.id}"`)).toBe(!isTheirs);
          expect(part.includes(`secret of memo-${coding.id}-too"`)).toBe(!isTheirs);
        }
      }),
    );
  });

  it('holds what others wrote on codes and on the project, and what was answered to it', () => {
    const memos = [
      memoOn({ table: 'codes', id: 'code' }, 'on a code', THEIRS),
      memoOn({ table: 'project', id: 'project' }, 'on the project', THEIRS),
      memoOn({ table: 'memos', id: 'on a code' }, 'answer', THEIRS),
      memoOn({ table: 'documents', id: 'document' }, 'on a document', THEIRS),
      memoOn({ table: 'cases', id: 'case' }, 'on a case', THEIRS),
      memoOn({ table: 'memos', id: 'on a document' }, 'answer there', MINE),
      memoOn({ table: 'memos', id: 'round' }, 'in a', THEIRS),
      memoOn({ table: 'memos', id: 'in a' }, 'round', THEIRS),
    ];
    const moved = memoOn({ table: 'codes', id: 'code' }, 'moved', THEIRS);
    const before = { target: { table: 'documents', id: 'document' } };
    const wasElsewhere = { ...created('memos', moved), before };
    const log = logOf(importCodings([], memos), {
      ...{ edit: { name: 'moveMemo' }, records: [wasElsewhere] },
    });
    const kept = (withheld: WithheldWork) =>
      partOf(log, withheld).flatMap(({ records }) => records.map(({ id }) => id));
    const coders = new Set([THEIRS]);
    expect(kept({ coders, memos: false })).toEqual(['on a code', 'on the project', 'answer']);
    expect(kept({ coders, memos: true })).toEqual([]);
  });

  it('says of an edit only its name, where records of it are withheld, and not that where all are', () => {
    const memo = memoOn({ table: 'documents', id: 'document' }, 'memo', THEIRS);
    const own = memoOn({ table: 'documents', id: 'document' }, 'own', MINE);
    const log = logOf(importCodings([], [memo, own]), importCodings([], [memo]));
    const part = partOf(log, { coders: new Set([THEIRS]), memos: false });
    expect(part.map(({ edit }) => edit)).toEqual([{ name: 'importCodings' }, { name: 'withheld' }]);
    expect(part.map(({ records }) => records.length)).toEqual([1, 0]);
  });

  it('gets the names of its edits back from a copy that has them, from whichever side', () => {
    fc.assert(
      fc.property(cases, cases, ([project, work], [, otherWork]) => {
        const log = logOfProject(project);
        const [part, other] = [partOf(log, work), partOf(log, otherWork)];
        log.forEach((whole, index) => {
          const [a, b] = [part[index] ?? whole, other[index] ?? whole];
          const both = uniteChanges(a, b);
          expect(both?.edit).toEqual(uniteChanges(b, a)?.edit);
          expect(uniteChanges(both ?? a, whole)?.edit).toEqual(whole.edit);
          expect(uniteChanges(whole, both ?? a)?.edit).toEqual(whole.edit);
          expect(uniteChanges(a, a)).toEqual(a);
        });
      }),
    );
  });
});

describe('a hand-out without memos', () => {
  it('has none of anybody, and keeps codings and their comments', () => {
    fc.assert(
      fc.property(codebookProjects, (project) => {
        const part = fold(partOf(logOfProject(project), { coders: new Set(), memos: true }));
        expect(part.get('memos')?.size ?? 0).toBe(0);
        expect(part.get('codings')?.size ?? 0).toBe(
          fold(logOfProject(project)).get('codings')?.size ?? 0,
        );
      }),
    );
  });
});
