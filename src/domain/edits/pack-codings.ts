import type { Coding } from '#domain/coding.ts';
import type { CodeId, LayerId, RevisionId } from '#domain/ids.ts';
import type { CodingColumns, RecordChange } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';

function columnsOf(
  layer: LayerId,
  revision: RevisionId,
  codings: readonly Coding[],
): CodingColumns {
  const codes = [...new Set(codings.map((coding) => coding.code))];
  const position = new Map<CodeId, number>(codes.map((code, index) => [code, index]));
  return {
    does: 'add',
    layer,
    revision,
    codes,
    ids: codings.map((coding) => coding.id),
    code: codings.map((coding) => position.get(coding.code) ?? 0),
    start: codings.map((coding) => coding.place.start),
    end: codings.map((coding) => coding.place.end),
  };
}

/** New codings as a change brings them: in columns, and those of which more is said as records. */
export function packCodings(codings: readonly Coding[]): {
  readonly records: readonly RecordChange[];
  readonly columns: readonly CodingColumns[];
} {
  const isBare = ({ weight, comment }: Coding) => weight === undefined && comment === undefined;
  const groups = new Map<string, Coding[]>();
  for (const coding of codings.filter(isBare)) {
    const key = `${coding.layer} ${coding.place.revision}`;
    const group = groups.get(key);
    if (group) group.push(coding);
    else groups.set(key, [coding]);
  }
  const columns = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [columnsOf(first.layer, first.place.revision, group)] : [];
  });
  const records = codings
    .filter((coding) => !isBare(coding))
    .map((coding) => created('codings', coding));
  return { records, columns };
}
