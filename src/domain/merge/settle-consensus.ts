import { isConsensus } from '#domain/coder.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import { codingKey } from '#domain/edits/unite-codings.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodingId } from '#domain/ids.ts';
import type { Change, RecordChange } from '#domain/log/change.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { seenRecords } from '#domain/log/image-of.ts';
import { changed, removed } from '#domain/log/record.ts';

/** Codings that any decision has ever named. */
function everNamed(changes: readonly Change[]): ReadonlySet<CodingId> {
  const decisions = changes
    .flatMap(({ records }) => records)
    .filter(({ table }) => table === 'decisions');
  const named = decisions.flatMap(({ before, after }) => [before['consensus'], after['consensus']]);
  return new Set(named.flatMap((ids) => (ids as readonly CodingId[] | undefined) ?? []));
}

/** By which codings others of the same coder, place and code are replaced: what was agreed comes first, then the older. */
function replacements(
  codings: readonly Coding[],
  decided: ReadonlySet<CodingId>,
): ReadonlyMap<CodingId, CodingId> {
  const groups = groupBy(codings, (coding) => codingKey(coding, coding.code));
  return new Map(
    [...groups.values()].flatMap((group) => {
      const ids = group.map(({ id }) => id).sort();
      const kept = ids.find((id) => !decided.has(id)) ?? ids[0];
      return ids.flatMap((id) => (kept && id !== kept ? [[id, kept] as const] : []));
    }),
  );
}

/** What decisions need and one copy has taken away. */
function takenAway(needed: ReadonlySet<CodingId>, tables: FieldsByTable): Coding[] {
  const codings = tables.get('codings');
  return [...needed].flatMap((id) => {
    const { present, ...fields } = codings?.get(id) ?? {};
    return present === false ? [{ id, ...fields } as Coding] : [];
  });
}

function broughtBack({ id, layer }: Coding): RecordChange {
  return { table: 'codings', id, layer, before: { present: false }, after: { present: true } };
}

/**
 * Makes the consensus say what the decisions say that the union of two copies leaves: codings of a decision that another has
 * taken the place of go, those that one still needs come back, and of what both copies wrote one stays.
 */
export function settleConsensus(
  tables: FieldsByTable,
  codings: readonly Coding[],
  changes: readonly Change[],
): (RecordChange | undefined)[] {
  const ids = new Set(
    seenRecords(tables, 'coders')
      .filter(isConsensus)
      .map(({ id }) => id),
  );
  if (ids.size === 0) return [];
  const decisions = seenRecords(tables, 'decisions');
  const decided = everNamed(changes);
  const needed = new Set(decisions.flatMap(({ consensus }) => consensus));
  const standing = codings.filter(({ layer }) => ids.has(layerOfId(layer).coder));
  const gone = takenAway(needed, tables);
  const isLeft = ({ id }: Coding) => decided.has(id) && !needed.has(id);
  const into = replacements([...standing.filter((coding) => !isLeft(coding)), ...gone], decided);
  const following = (id: CodingId) => {
    const kept = into.get(id) ?? id;
    return decided.has(kept) ? [kept] : [];
  };
  return [
    ...standing
      .filter((coding) => isLeft(coding) || into.has(coding.id))
      .map((coding) => removed('codings', coding)),
    ...gone.filter(({ id }) => !into.has(id)).map(broughtBack),
    ...decisions.map((one) =>
      changed('decisions', one, { consensus: [...new Set(one.consensus.flatMap(following))] }),
    ),
  ];
}
