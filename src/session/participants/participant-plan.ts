import {
  valueIdOf,
  type Attribute,
  type AttributeValue,
  type Case,
  type Value,
} from '#domain/case.ts';
import type { Cell } from '#domain/edits/edit-cases.ts';
import type { AttributeId, CaseId } from '#domain/ids.ts';
import { ordersAfter } from '#domain/order.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';
import { distinctCells, type ColumnPlan } from './column-plan.ts';
import type { RowChoice } from './match-rows.ts';

export interface ParticipantChoices {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly ColumnPlan[];
  /** One a row. */
  readonly choices: readonly RowChoice[];
  /** What the project knows stays where a cell says something else. */
  readonly keepsStanding?: boolean;
}

export interface StandingTables {
  readonly cases: readonly Case[];
  readonly attributes: readonly Attribute[];
  /** By their id. */
  readonly values: ReadonlyMap<string, Value>;
}

/** A cell that says something else than the project did. */
export interface ValueChange {
  readonly row: number;
  readonly column: number;
  readonly caseName: string;
  readonly before: AttributeValue;
  readonly after: AttributeValue;
}

/** What bringing a participant table in will do, down to the records. */
export interface ParticipantPlan {
  /** The case of each row; undefined where the row is left out. */
  readonly caseByRow: readonly (Case | undefined)[];
  readonly cases: readonly Case[];
  readonly attributes: readonly Attribute[];
  readonly widened: readonly { readonly attribute: Attribute; readonly choices: string[] }[];
  readonly cells: readonly Cell[];
  /** Cases that were there and get another pseudonym. */
  readonly pseudonyms: readonly { readonly case: Case; readonly pseudonym: string }[];
  readonly changes: readonly ValueChange[];
  /** Cells that are no value of their column's type; they are left out. */
  readonly unread: readonly { readonly row: number; readonly column: number }[];
}

interface TargetColumn {
  readonly plan: ColumnPlan;
  readonly attribute: Attribute;
}

function attributesFor(
  { columns, rows }: ParticipantChoices,
  standing: StandingTables,
  newId: () => string,
): TargetColumn[] {
  const used = columns.filter((plan) => plan.isUsed && !plan.isPseudonym);
  const orders = ordersAfter(standing.attributes.at(-1)?.order, used.length);
  return used.map((plan, index) => ({
    plan,
    attribute: plan.standing ?? {
      id: newId() as AttributeId,
      name: plan.name,
      of: 'case',
      type: plan.type,
      choices: plan.type === 'choice' ? distinctCells(rows, plan.column) : [],
      order: orders[index] ?? '',
    },
  }));
}

/** What a row's pseudonym column says; empty where there is none. */
function pseudonymIn({ rows, columns }: ParticipantChoices, row: number): string {
  const plan = columns.find((column) => column.isUsed && column.isPseudonym);
  return plan ? (rows[row]?.[plan.column]?.trim() ?? '') : '';
}

/** The case of each row, made where it is to be created; undefined where the row is left out. */
function casesFor(
  table: ParticipantChoices,
  standing: StandingTables,
  newId: () => string,
): { readonly made: Case[]; readonly byRow: (Case | undefined)[] } {
  const { names, choices } = table;
  const byId = new Map(standing.cases.map((one) => [one.id, one]));
  const creating = choices.filter((choice) => choice.type === 'create').length;
  const orders = ordersAfter(standing.cases.at(-1)?.order, creating);
  const made: Case[] = [];
  const byRow = choices.map((choice, row) => {
    if (choice.type === 'leave') return undefined;
    if (choice.type === 'case') return byId.get(choice.id);
    const order = orders[made.length] ?? '';
    const one: Case = {
      id: newId() as CaseId,
      name: names[row]?.trim() ?? '',
      pseudonym: pseudonymIn(table, row),
      order,
    };
    made.push(one);
    return one;
  });
  return { made, byRow };
}

function widenedChoices({ plan, attribute }: TargetColumn, cells: readonly Cell[]): string[] {
  if (plan.standing?.type !== 'choice') return [];
  const offered = new Set(attribute.choices);
  const said = cells.filter((cell) => cell.attribute === attribute.id).map(({ value }) => value);
  return [...new Set(said)].filter(
    (value): value is string => typeof value === 'string' && !offered.has(value),
  );
}

/** Empty cells change nothing: what the project knows of a case stays. */
export function planParticipants(
  choices: ParticipantChoices,
  standing: StandingTables,
  newId: () => string,
): ParticipantPlan {
  const targets = attributesFor(choices, standing, newId);
  const { made, byRow } = casesFor(choices, standing, newId);
  // Two rows for one case: the later one's word counts.
  const planned = new Map<string, { readonly cell: Cell; readonly change?: ValueChange }>();
  const unread: { row: number; column: number }[] = [];
  for (const [row, one] of byRow.entries()) {
    if (!one) continue;
    for (const { plan, attribute } of targets) {
      const { column } = plan;
      const written = choices.rows[row]?.[column]?.trim() ?? '';
      if (written === '') continue;
      const after = parseAttributeValue(written, attribute.type);
      const id = valueIdOf(one.id, attribute.id);
      const before = standing.values.get(id)?.value;
      if (after === undefined) unread.push({ row, column });
      else if (after === before) planned.delete(id);
      else {
        const cell = { subject: one.id, attribute: attribute.id, value: after };
        const change = { row, column, caseName: one.name, before, after };
        planned.set(id, before === undefined ? { cell } : { cell, change: { ...change, before } });
      }
    }
  }
  const cells = [...planned.values()].flatMap(({ cell, change }) =>
    change && choices.keepsStanding === true ? [] : [cell],
  );
  const changes = [...planned.values()].flatMap(({ change }) => change ?? []);
  const widened = targets.flatMap((target) => {
    const more = widenedChoices(target, cells);
    if (more.length === 0) return [];
    return [{ attribute: target.attribute, choices: [...target.attribute.choices, ...more] }];
  });
  const attributes = targets.flatMap(({ plan, attribute }) => (plan.standing ? [] : [attribute]));
  const pseudonyms = byRow.flatMap((one, row) => {
    const pseudonym = pseudonymIn(choices, row);
    const isNew = one !== undefined && pseudonym !== '' && pseudonym !== one.pseudonym;
    return isNew ? [{ case: one, pseudonym }] : [];
  });
  return { caseByRow: byRow, cases: made, attributes, widened, cells, pseudonyms, changes, unread };
}
