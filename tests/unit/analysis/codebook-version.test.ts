import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codebookAt,
  codebookDays,
  turnOf,
  type CodebookChange,
} from '#analysis/codebook-version.ts';
import type { Code } from '#domain/code.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { duplicateCodes } from '#domain/edits/duplicate-codes.ts';
import { editCode, pinCode } from '#domain/edits/edit-code.ts';
import { markExample } from '#domain/edits/mark-example.ts';
import { mergeCodes } from '#domain/edits/merge-codes.ts';
import { removeCodes } from '#domain/edits/remove-codes.ts';
import type { Draft } from '#domain/log/change.ts';
import { lastClockOf } from '#domain/log/clock.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { History } from '#storage/undo.ts';
import { tasks } from '#workers/tasks.ts';
import { seenIn, write, type CodebookProject } from '#tests/unit/support/a-codebook-project.ts';
import { aCode, aCoding, CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

type Step = readonly [kind: number, pick: number, other: number];
const steps = fc.array(fc.tuple(fc.nat(10), fc.nat(50), fc.nat(50)), {
  minLength: 1,
  maxLength: 25,
});

function draftOf([kind, pick, other]: Step, project: CodebookProject): Draft | undefined {
  const { codes, codings } = project;
  const at = <Item>(list: readonly Item[], index: number) => list[index % Math.max(1, list.length)];
  const [code, second, coding] = [at(codes, pick), at(codes, other), at(codings, other)];
  if (kind < 2 || !code || !second) return addCodes([aCode(`code ${String(pick)}`)]);
  if (kind === 2) return editCode(code, { name: `${code.name}!`, definition: String(other) });
  if (kind === 3) return pinCode(codes, code, (other % 9) + 1);
  if (kind === 4) return applyCode(aCoding(code.id, other, other + 3));
  if (kind === 5) return coding && markExample(code, coding.id, 'typical');
  if (kind === 6) return mergeCodes([code], second, project);
  if (kind === 7) return duplicateCodes([aCode('copy')], []);
  return removeCodes(
    [code],
    codings.filter((one) => one.code === code.id),
  );
}

async function run(db: ProjectDatabase, step: Step): Promise<void> {
  if (step[0] > 8) await new History(db, CODER).step(step[0] === 9 ? 'undo' : 'redo', 0);
  else await write(db, draftOf(step, await seenIn(db)));
}

async function historyOf(db: ProjectDatabase): Promise<readonly CodebookChange[]> {
  const read = await tasks.readCodebookHistory({ databaseName: db.name }, () => undefined);
  if (!read.ok) throw new Error('the history can be read');
  return read.value.changes;
}

const sorted = (codes: readonly Code[]) => [...codes].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the codebook as it was', () => {
  it('is what was stored, after every change of any log, undo and redo included', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const db = await freshDatabase();
        const stored: { clock: string; codes: Code[] }[] = [];
        for (const step of sequence) {
          await run(db, step);
          const { clock = '' } = await db.device();
          stored.push({ clock, codes: await presentRows(db, 'codes') });
        }
        const history = await historyOf(db);
        for (const { clock, codes } of stored)
          expect(sorted(codebookAt(history, clock).codes)).toEqual(sorted(codes));
        await db.delete();
      }),
      { numRuns: 25 },
    );
  });

  it('knows by its aliases what was merged, and forgets it when that is undone', async () => {
    const db = await freshDatabase();
    const [trust, faith] = [aCode('Trust'), aCode('Faith')];
    await write(db, addCodes([trust, faith]));
    await write(db, applyCode(aCoding(faith.id, 0, 5)));
    await write(db, mergeCodes([faith], trust, await seenIn(db)));
    await new History(db, CODER).step('undo', 0);
    const history = await historyOf(db);
    expect(history.map(({ edit }) => edit.name)).toEqual(['addCodes', 'mergeCodes', 'mergeCodes']);
    expect(history.flatMap(({ records }) => records).every(({ table }) => table === 'codes')).toBe(
      true,
    );
    const byId = new Map<string, CodebookChange>(history.map((change) => [change.id, change]));
    expect(history.map((change) => turnOf(change, byId))).toEqual(['done', 'done', 'undone']);
    const [, merged, last] = history;
    expect([...codebookAt(history, merged?.clock ?? '').mergedInto]).toEqual([
      [faith.id, trust.id],
    ]);
    expect(codebookAt(history, last?.clock ?? '').mergedInto.size).toBe(0);
  });

  it('is found by a moment: everything up to its last millisecond counts', async () => {
    const db = await freshDatabase();
    await write(db, addCodes([aCode('Trust')]));
    const history = await historyOf(db);
    expect(codebookAt(history, lastClockOf(1_699_999_999_999)).codes).toHaveLength(0);
    expect(codebookAt(history, lastClockOf(1_700_000_000_000)).codes).toHaveLength(1);
    expect(
      codebookDays(history, (time) => new Date(time).toISOString().slice(0, 10)),
    ).toMatchObject([{ day: '2023-11-14', changes: [{ edit: { name: 'addCode' } }] }]);
  });
});
