import type { Attribute, Case, Value } from '#domain/case.ts';
import { importParticipants } from '#domain/edits/edit-cases.ts';
import type { Draft } from '#domain/log/change.ts';
import type { ReadParticipants } from '#interchange/participants/participants-of.ts';
import { newId } from '#storage/new-id.ts';
import { planColumns } from './column-plan.ts';
import { defaultRowChoice, matchRows } from './match-rows.ts';
import { planParticipants } from './participant-plan.ts';

/** Brings a participant table in as its preview would propose it. */
export function participantsDraft(
  table: ReadParticipants,
  standing: {
    readonly cases: readonly Case[];
    readonly attributes: readonly Attribute[];
    readonly values: readonly Value[];
  },
): Draft | undefined {
  const { nameColumn, rows } = table;
  const names = rows.map((row) => row[nameColumn] ?? '');
  const values = new Map<string, Value>(standing.values.map((value) => [value.id, value]));
  const plan = planParticipants(
    {
      names,
      rows,
      columns: planColumns(table, nameColumn, standing.attributes),
      choices: matchRows(names, standing.cases).map(defaultRowChoice),
    },
    { cases: standing.cases, attributes: standing.attributes, values },
    newId,
  );
  return importParticipants(plan, values);
}
