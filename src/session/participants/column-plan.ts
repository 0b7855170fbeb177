import type { Attribute, AttributeType } from '#domain/case.ts';
import type { ReadParticipants } from '#interchange/participants/participants-of.ts';
import { caseKey } from '#session/stage-transcripts.ts';

/** What a column of the table becomes. */
export interface ColumnPlan {
  /** Place in the table. */
  readonly column: number;
  readonly name: string;
  readonly isUsed: boolean;
  readonly type: AttributeType;
  /** The attribute of that name that is there already; its type stands. */
  readonly standing?: Attribute | undefined;
  /** Its cells are the cases' pseudonyms, and no attribute. */
  readonly isPseudonym?: boolean | undefined;
}

const PSEUDONYM = /^(?:pseudonym|pseudonyms|alias|فرضی نام|مستعار نوم)$/iu;

/** Every column but the one of the names, as attributes of cases with the type their cells suggest. */
export function planColumns(
  table: ReadParticipants,
  nameColumn: number,
  attributes: readonly Attribute[],
): ColumnPlan[] {
  const byKey = new Map(
    attributes.filter((one) => one.of === 'case').map((one) => [caseKey(one.name), one]),
  );
  return table.columns.flatMap(({ name, type }, column): ColumnPlan[] => {
    if (column === nameColumn) return [];
    const standing = byKey.get(caseKey(name));
    const isUsed = table.rows.some((row) => row[column] !== '');
    const plan = { column, name, isUsed, type: standing?.type ?? type };
    if (standing) return [{ ...plan, standing }];
    return [PSEUDONYM.test(name.trim()) ? { ...plan, isPseudonym: true } : plan];
  });
}

/** Different values of a column, in the order of appearance. */
export function distinctCells(rows: readonly (readonly string[])[], column: number): string[] {
  return [...new Set(rows.map((row) => row[column] ?? ''))].filter((cell) => cell !== '');
}
