import type { FieldsByTable } from '#domain/log/fold.ts';
import type { TableName } from '#domain/tables.ts';

/** A record by the id it has, or will have, in the own project. */
export interface MergeItem {
  readonly table: TableName;
  readonly id: string;
}

/**
 * One field that the two copies say different things of. `present` stands for the record itself, which one of them removed;
 * `text` for a document whose text differs: theirs is then added as another document.
 */
export interface MergeConflict extends MergeItem {
  /** The same whenever the same files are merged. */
  readonly key: string;
  readonly field: string;
  /** In the own project's ids; undefined where a field is not there. */
  readonly ours: unknown;
  readonly theirs: unknown;
  /** What happens unless somebody chooses otherwise. */
  readonly initial: MergeSide;
}

export type MergeSide = 'ours' | 'theirs';

/** By keys of conflicts; what is not in it goes as the plan says. */
export type MergeChoices = ReadonlyMap<string, MergeSide>;

/** What bringing in another copy would do to the own one. */
export interface MergePlan {
  readonly additions: readonly MergeItem[];
  /** Records of which fields change without a choice. */
  readonly changes: readonly MergeItem[];
  /** What the other copy removed. */
  readonly removals: readonly MergeItem[];
  readonly conflicts: readonly MergeConflict[];
  /** How many things of the other project stay out for having been erased here; undefined where none ever were. */
  readonly leftOut?: number | undefined;
  /** The own project as it would be. */
  readonly after: FieldsByTable;
}

export function conflictKey(table: TableName, id: string, field: string): string {
  return `${table} ${id} ${field}`;
}

export function chosenSide(conflict: MergeConflict, choices: MergeChoices): MergeSide {
  return choices.get(conflict.key) ?? conflict.initial;
}
