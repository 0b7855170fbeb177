import type { Coding } from '#domain/coding.ts';
import type { CodeId, LayerId, RevisionId } from '#domain/ids.ts';
import type { CodingColumns, Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import type { Memo } from '#domain/memo.ts';
import { draft } from './draft.ts';

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

/** Brings in many codings at once, packed in columns, with the memos that hang on them. */
export function importCodings(
  codings: readonly Coding[],
  memos: readonly Memo[],
): Draft | undefined {
  const groups = new Map<string, Coding[]>();
  for (const coding of codings) {
    const key = `${coding.layer} ${coding.place.revision}`;
    const group = groups.get(key);
    if (group) group.push(coding);
    else groups.set(key, [coding]);
  }
  const columns = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [columnsOf(first.layer, first.place.revision, group)] : [];
  });
  return draft(
    { name: 'importCodings', count: codings.length },
    memos.map((memo) => created('memos', memo)),
    { columns },
  );
}
