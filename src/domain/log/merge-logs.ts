import type { ChangeId, DeviceId } from '#domain/ids.ts';
import { failure, success, type Result } from '#domain/result.ts';
import { aheadOfTime } from './ahead-of-time.ts';
import { compareChanges, type Change } from './change.ts';
import { Erasure, erasedBy } from './erasure.ts';
import { isSameValue } from './same-value.ts';
import { uniteChanges } from './unite-changes.ts';

/** Why two logs are not made one: one of them was damaged or made up, or written by a machine whose clock is wrong. */
export type MergeLogsProblem =
  /** One change says different things in the two. */
  | { readonly type: 'change-differs'; readonly change: ChangeId }
  /** A device numbered two changes alike. */
  | { readonly type: 'numbered-twice'; readonly device: DeviceId; readonly sequence: number }
  /** A change says that it was made in the future; `until` in milliseconds since 1970. */
  | { readonly type: 'ahead-of-time'; readonly until: number };

export interface MergedLogs {
  /** All changes of both, in the order of the log. */
  readonly changes: readonly Change[];
  /** Those that were not in the own log. */
  readonly added: readonly Change[];
  /** Those of the own log of which the other knows more, or has an order to erase something. */
  readonly rewritten: readonly Change[];
  /** What the orders of both erase. */
  readonly erasure: Erasure;
}

function numberedTwice(changes: readonly Change[]): MergeLogsProblem | undefined {
  const numbers = new Set<string>();
  for (const { device, sequence } of changes) {
    const number = `${device} ${String(sequence)}`;
    if (numbers.has(number)) return { type: 'numbered-twice', device, sequence };
    numbers.add(number);
  }
  return undefined;
}

/**
 * The union of two copies' logs. Whatever the order and however often logs are merged, the same changes come out. What either
 * has an order to erase is left out of both. `now` is the wall clock in milliseconds.
 */
export function mergeLogs(
  own: readonly Change[],
  other: readonly Change[],
  now: number,
): Result<MergedLogs, MergeLogsProblem> {
  const all = [...own, ...other];
  const erasure = new Erasure(erasedBy(all), all);
  const ownById = new Map(own.map((change) => [change.id, change]));
  const byId = new Map<ChangeId, Change>();
  for (const change of all) {
    const rest = erasure.applyTo(change);
    const known = byId.get(change.id);
    const both = known ? uniteChanges(known, rest) : rest;
    if (!both) return failure({ type: 'change-differs', change: change.id });
    byId.set(change.id, both);
  }
  const changes = [...byId.values()].sort(compareChanges);
  const problem = numberedTwice(changes);
  if (problem) return failure(problem);
  const added = changes.filter(({ id }) => !ownById.has(id));
  const until = aheadOfTime(own, added, now);
  if (until !== undefined) return failure({ type: 'ahead-of-time', until });
  const isRewritten = (change: Change) => {
    const former = ownById.get(change.id);
    return former !== undefined && former !== change && !isSameValue(former, change);
  };
  return success({
    changes,
    added,
    rewritten: changes.filter(isRewritten),
    erasure,
  });
}
