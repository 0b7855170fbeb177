import type { CodingId } from '#domain/ids.ts';

/** Which passages of a list are chosen, and how a range goes on from there. */
export interface Choice {
  readonly chosen: ReadonlySet<CodingId>;
  /** Where a range begins, and the end it has now. */
  readonly anchor: CodingId | undefined;
  readonly head: CodingId | undefined;
  /** What was chosen before the range was begun. */
  readonly before: ReadonlySet<CodingId>;
}

export const NOTHING_CHOSEN: Choice = {
  chosen: new Set(),
  anchor: undefined,
  head: undefined,
  before: new Set(),
};

function beginAt(chosen: ReadonlySet<CodingId>, id: CodingId): Choice {
  return { chosen, anchor: id, head: id, before: chosen };
}

/** Everything from one passage to another, in either direction; the other alone where the one is not listed. */
function between(
  listed: readonly CodingId[],
  from: CodingId | undefined,
  to: CodingId,
): readonly CodingId[] {
  const [a, b] = [from === undefined ? -1 : listed.indexOf(from), listed.indexOf(to)];
  return a < 0 || b < 0 ? [to] : listed.slice(Math.min(a, b), Math.max(a, b) + 1);
}

export function toggled({ chosen }: Choice, id: CodingId): Choice {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return beginAt(next, id);
}

/** All from the last one that was picked up to this: chosen, or chosen no more. */
export function upTo(
  choice: Choice,
  listed: readonly CodingId[],
  to: CodingId,
  isChosen: boolean,
): Choice {
  const next = new Set(choice.chosen);
  for (const id of between(listed, choice.anchor, to)) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return { ...beginAt(next, to), anchor: choice.anchor ?? to };
}

/** Goes on with the range that ends at `from`, or begins one there. Going back takes off what it had gone over. */
export function stretched(
  choice: Choice,
  listed: readonly CodingId[],
  from: CodingId,
  to: CodingId,
): Choice {
  const { anchor, before } = choice.head === from ? choice : beginAt(choice.chosen, from);
  const chosen = new Set([...before, ...between(listed, anchor, to)]);
  return { chosen, anchor, head: to, before };
}

export function everything(listed: readonly CodingId[]): Choice {
  return { ...NOTHING_CHOSEN, chosen: new Set(listed) };
}

/** Where one goes on in a list when the passage one was at has left it: to the next that stayed, else to the last before it. */
export function following(
  id: CodingId,
  before: readonly CodingId[],
  now: ReadonlySet<CodingId>,
): CodingId | undefined {
  const at = before.indexOf(id);
  const isThere = (one: CodingId) => now.has(one);
  return before.slice(at).find(isThere) ?? before.slice(0, Math.max(at, 0)).findLast(isThere);
}
