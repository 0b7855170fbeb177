import type { Coding } from '#domain/coding.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { RecordChange } from '#domain/log/change.ts';
import { changed, removed } from '#domain/log/record.ts';
import { mergedCoding } from './merged-coding.ts';

/** A coding and the code it gets. */
export interface Recoding {
  readonly coding: Coding;
  readonly code: CodeId;
}

/** What codings of one coder must have in common to be one. */
export function codingKey({ layer, place }: Pick<Coding, 'layer' | 'place'>, code: CodeId): string {
  return [layer, place.revision, place.start, place.end, code].join(' ');
}

/**
 * Gives codings other codes. Where the same coder has two codings of one code on one span then, one stays, with what was
 * said of both: the one that had the code before, else the older one. `standing` are the codings that have those codes
 * already; `into` says by which codings others were replaced.
 */
export function uniteCodings(
  recodings: readonly Recoding[],
  standing: readonly Coding[],
): {
  readonly records: readonly (RecordChange | undefined)[];
  readonly into: ReadonlyMap<CodingId, CodingId>;
} {
  const standingByKey = new Map(
    standing.toReversed().map((coding) => [codingKey(coding, coding.code), coding]),
  );
  const groups = new Map<string, { code: CodeId; codings: [Coding, ...Coding[]] }>();
  for (const { coding, code } of recodings.toSorted((a, b) =>
    a.coding.id < b.coding.id ? -1 : 1,
  )) {
    const key = codingKey(coding, code);
    const group = groups.get(key);
    const stands = standingByKey.get(key);
    if (group) group.codings.push(coding);
    else groups.set(key, { code, codings: stands ? [stands, coding] : [coding] });
  }
  const into = new Map<CodingId, CodingId>();
  const records = [...groups.values()].flatMap(({ code, codings }) => {
    const [kept, ...others] = codings;
    for (const { id } of others) into.set(id, kept.id);
    const { weight, comment } = mergedCoding(codings);
    return [
      changed('codings', kept, { code, weight, comment }),
      ...others.map((coding) => removed('codings', coding)),
    ];
  });
  return { records, into };
}
