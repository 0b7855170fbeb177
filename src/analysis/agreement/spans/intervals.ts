/** Half-open stretches, sorted, none empty, none overlapping; they may touch. */
export interface Intervals {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export const NO_INTERVALS: Intervals = { starts: new Int32Array(0), ends: new Int32Array(0) };

/** From flat offsets `start0, end0, start1, …`, as units are stored. */
export function intervalsOf(flat: ArrayLike<number>): Intervals {
  const count = flat.length >> 1;
  return {
    starts: Int32Array.from({ length: count }, (_, at) => flat[2 * at] ?? 0),
    ends: Int32Array.from({ length: count }, (_, at) => flat[2 * at + 1] ?? 0),
  };
}

/**
 * Unites stretches sorted by their start where they overlap, not where they touch: two neighbours stay two units. Ends
 * are cut at the length, and what is empty then is left out.
 */
export function united(
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  length: number,
): Intervals {
  const from = new Int32Array(starts.length);
  const to = new Int32Array(starts.length);
  let count = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const start = Math.max(0, starts[at] ?? 0);
    const end = Math.min(length, ends[at] ?? 0);
    if (end <= start) continue;
    const last = count === 0 ? 0 : (to[count - 1] ?? 0);
    if (count > 0 && start < last) {
      to[count - 1] = Math.max(last, end);
      continue;
    }
    from[count] = start;
    to[count] = end;
    count += 1;
  }
  return { starts: from.subarray(0, count), ends: to.subarray(0, count) };
}

/** The union of several lists, by the same rule. */
export function unitedLists(lists: readonly Intervals[], length: number): Intervals {
  const [only, ...others] = lists;
  if (!only || others.length === 0) return only ?? NO_INTERVALS;
  const all = lists.flatMap(({ starts, ends }) =>
    Array.from(starts, (start, at): [number, number] => [start, ends[at] ?? start]),
  );
  all.sort((one, other) => one[0] - other[0]);
  return united(
    all.map(([start]) => start),
    all.map(([, end]) => end),
    length,
  );
}

export function totalLength({ starts, ends }: Intervals): number {
  let sum = 0;
  for (let at = 0; at < starts.length; at += 1) sum += (ends[at] ?? 0) - (starts[at] ?? 0);
  return sum;
}
