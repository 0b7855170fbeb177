import { recordsOf } from './apply.ts';
import type { Change } from './change.ts';

/** All texts in a value of a field: ids among them. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

function* idsIn(change: Change): Generator<string> {
  yield change.coder;
  if (change.undoes !== undefined) yield change.undoes;
  for (const { layer, before, after } of recordsOf(change)) {
    if (layer !== undefined) yield* layer.split('/');
    yield* textsIn(before);
    yield* textsIn(after);
  }
}

/**
 * The first of some later changes that builds on what other changes brought: that changes a record they touched, or names
 * one they made.
 */
export function builtOn(brought: readonly Change[], later: readonly Change[]): Change | undefined {
  const touched = new Set<string>();
  const made = new Set<string>(brought.map(({ id }) => id));
  for (const change of brought) {
    for (const { table, id, before } of recordsOf(change)) {
      touched.add(`${table} ${id}`);
      if (Object.keys(before).length === 0) made.add(id);
    }
  }
  return later.find((change) => {
    for (const { table, id } of recordsOf(change)) if (touched.has(`${table} ${id}`)) return true;
    for (const id of idsIn(change)) if (made.has(id)) return true;
    return false;
  });
}
