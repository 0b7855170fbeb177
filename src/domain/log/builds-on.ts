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

/** Whether a later change builds on what some changes brought: changes a record they touched, or names one they made. */
export function buildsOn(brought: readonly Change[]): (later: Change) => boolean {
  const touched = new Set<string>();
  const made = new Set<string>(brought.map(({ id }) => id));
  for (const change of brought) {
    for (const { table, id, before } of recordsOf(change)) {
      touched.add(`${table} ${id}`);
      if (Object.keys(before).length === 0) made.add(id);
    }
  }
  return (later) => {
    for (const { table, id } of recordsOf(later)) if (touched.has(`${table} ${id}`)) return true;
    for (const id of idsIn(later)) if (made.has(id)) return true;
    return false;
  };
}
