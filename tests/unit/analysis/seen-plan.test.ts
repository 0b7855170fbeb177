import { expect, it } from 'vitest';
import { seenPlan } from '#analysis/seen-plan.ts';
import { layerIdOf } from '#domain/coding.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import type { Fields } from '#domain/log/change.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import type { MergePlan } from '#domain/merge/merge-plan.ts';
import type { TableName } from '#domain/tables.ts';
import { NOBODY } from '#domain/visibility.ts';

const [sana, amina] = ['sana', 'amina'] as [CoderId, CoderId];
const document = 'document' as DocumentId;

function tablesOf(records: Partial<Record<TableName, Record<string, Fields>>>): FieldsByTable {
  return new Map(
    Object.entries(records).map(([table, rows]) => [
      table as TableName,
      new Map(Object.entries(rows).map(([id, fields]) => [id, { ...fields, present: true }])),
    ]),
  );
}

/** What Sana did and what hangs on it, and the same of Amina, comes in; `closedAt` is the round's in which Sana codes. */
function planned(round: Fields) {
  const coding = { table: 'codings', id: 'coding sana' };
  const other = { table: 'codings', id: 'coding amina' };
  const work = (coder: CoderId): [TableName, Fields][] => [
    ['codings', { layer: layerIdOf({ document, kind: 'ordinary', coder }) }],
    ['memos', { coder, target: { table: 'codings', id: `coding ${coder}` } }],
    ['quotes', { coder, document }],
    ['links', { coder: amina, from: coder === sana ? coding : other, to: other }],
    ['decisions', { coder: amina, codings: [`coding ${coder}`] }],
    ['remarks', { coder: amina, document, coding: `coding ${coder}` }],
  ];
  const all = [sana, amina].flatMap((coder) =>
    work(coder).map(([table, fields]) => ({
      ...{ table, fields },
      id: `${table.slice(0, -1)} ${coder}`,
    })),
  );
  const before = tablesOf({
    coders: { [sana]: { name: 'Sana' }, [amina]: { name: 'Amina' } },
    rounds: { round: { coders: [sana], documents: [document], ...round } },
  });
  const after: FieldsByTable = new Map(before);
  for (const { table, id, fields } of all) {
    after.set(table, new Map([...(after.get(table) ?? []), [id, { ...fields, present: true }]]));
  }
  const additions = all.map(({ table, id }) => ({ table, id }));
  const plan = { additions, changes: [], removals: [], conflicts: [], after };
  return { plan: plan as unknown as MergePlan, before };
}

const KINDS = ['coding', 'memo', 'quote', 'link', 'decision', 'remark'];

it.each([amina, NOBODY])(
  'tells “%s” nothing of what is being coded in an open round, nor of what hangs on it',
  (viewer) => {
    const { plan, before } = planned({});
    const { additions, hidesWork } = seenPlan(plan, before, viewer);
    expect(additions.map(({ id }) => id)).toEqual(KINDS.map((kind) => `${kind} amina`));
    expect(hidesWork).toBe(true);
  },
);

it('tells everything once the round is closed', () => {
  const { plan, before } = planned({ closedAt: 1 });
  expect(seenPlan(plan, before, amina)).toMatchObject({
    additions: plan.additions,
    hidesWork: false,
  });
});
