import type { Coding, Place, Placed } from '#domain/coding.ts';
import { isEmptyRichText } from '#domain/rich-text.ts';
import type { RichNode } from '#domain/memo.ts';
import { isSameValue } from '#domain/log/same-value.ts';
import type { TableName } from '#domain/tables.ts';
import { conflictKey, type MergeConflict } from './merge-plan.ts';
import { readsAsDefinition } from './reads-as-definition.ts';

/**
 * What may be taken over from another project's record of the same thing. Not whether a code is a theme: other programs know
 * no themes, and say of each what they can.
 */
const FIELDS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  documents: ['title', 'date', 'case'],
  codes: ['name', 'parent', 'colour', 'definition', 'include', 'exclude', 'example'],
  cases: ['name', 'pseudonym'],
  attributes: ['name'],
  values: ['value'],
  codings: ['code', 'place', 'weight', 'comment'],
  memos: ['title', 'body'],
  links: ['note'],
  quotes: ['note'],
};

type Entity = Readonly<Record<string, unknown>>;

function saysNothing(field: string, value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return field === 'body' && isEmptyRichText(value as RichNode);
}

/** Places in two texts of one document are not told apart. */
function isSamePlace({ place, stored }: Placed<Coding>, there: Place): boolean {
  const known = [place, stored].find((one) => one?.revision === there.revision);
  return known === undefined || isSameValue(known, there);
}

function isSame(field: string, ours: object, here: unknown, there: unknown): boolean {
  if (isSameValue(here, there)) return true;
  if (field === 'place') return isSamePlace(ours as Placed<Coding>, there as Place);
  return field === 'definition' && typeof there === 'string' && readsAsDefinition(ours, there);
}

/**
 * What their record says otherwise than ours of the same thing, in own ids. Where one of them says nothing, what the other
 * says holds and there is nothing to choose.
 */
export function fieldDifferences(table: TableName, ours: object, theirs: object) {
  const [own, other] = [ours as Entity, theirs as Entity];
  const id = String(own['id']);
  const filled: Record<string, unknown> = {};
  const conflicts: MergeConflict[] = [];
  for (const field of FIELDS[table] ?? []) {
    const [here, there] = [own[field], other[field]];
    if (saysNothing(field, there) || isSame(field, ours, here, there)) continue;
    if (saysNothing(field, here) && !(table === 'codes' && field === 'parent'))
      filled[field] = there;
    else {
      const key = conflictKey(table, id, field);
      conflicts.push({ table, id, field, key, ours: here, theirs: there, initial: 'ours' });
    }
  }
  return { filled, conflicts };
}
