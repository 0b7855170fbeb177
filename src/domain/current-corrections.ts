import type { Place } from './coding.ts';
import { groupBy } from './group-by.ts';
import type { RevisionId } from './ids.ts';
import { placeInRevision } from './place-in-revision.ts';
import type { RevisionTree } from './revision-tree.ts';
import { turnIdOf, type CurrentCorrection, type TurnCorrection } from './speaker.ts';
import { turnIndexAt, type Units } from './text/turn.ts';

async function turnsIn(tree: RevisionTree, revision: RevisionId): Promise<Units['turns']> {
  const found = tree.get(revision);
  // Checked when it came in.
  return found ? (JSON.parse(await tree.units(found)) as Units).turns : [];
}

function spanOf(turns: Units['turns'], revision: RevisionId, index: number): Place[] {
  const turn = turns[index];
  return turn && turn.start < turn.end ? [{ revision, start: turn.start, end: turn.end }] : [];
}

/**
 * What people corrected about the turns of a revision: those made of it, and of its turns in other revisions, the nearest first,
 * where the turn still is and nothing was said of it since. `id` and `index` are those in the revision.
 */
export async function currentCorrections(
  tree: RevisionTree,
  current: RevisionId,
  corrections: readonly TurnCorrection[],
): Promise<CurrentCorrection[]> {
  const byRevision = groupBy(corrections, ({ revision }) => revision);
  const own = byRevision.get(current) ?? [];
  const byIndex = new Map<number, CurrentCorrection>(own.map((one) => [one.index, one]));
  byRevision.delete(current);
  const others = [...byRevision]
    .map(([revision, group]) => ({ revision, group, way: tree.path(revision, current)?.length }))
    .filter(({ way }) => way !== undefined)
    .sort((a, b) => (a.way ?? 0) - (b.way ?? 0) || (a.revision < b.revision ? 1 : -1));
  const turns = others.length > 0 ? await turnsIn(tree, current) : [];
  for (const { revision, group } of others) {
    const former = await turnsIn(tree, revision);
    const sorted = group.toSorted((a, b) => a.index - b.index);
    const spans = sorted.map(({ index }) => spanOf(former, revision, index));
    const now = (await placeInRevision(tree, spans.flat(), current, 'stretch')).values();
    for (const [at, correction] of sorted.entries()) {
      const found = spans[at]?.length ? now.next().value : undefined;
      if (!found || found.state === 'lost') continue;
      const index = turnIndexAt(turns, found.place.start);
      if (index < 0 || byIndex.has(index)) continue;
      const place = { id: turnIdOf(current, index), revision: current, index };
      byIndex.set(index, { ...correction, ...place, storedAs: correction.id });
    }
  }
  return [...byIndex.values()];
}
