import type { Coding } from '#domain/coding.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import { draft } from './draft.ts';
import { codingKey } from './unite-codings.ts';

/**
 * Codings of another code where codings lie: one for each place that has none yet, neither among those nor among
 * `standing`, the same coder's codings around.
 */
export function copiesOf(
  codings: readonly Coding[],
  code: CodeId,
  standing: readonly Coding[],
  newId: () => CodingId,
): Coding[] {
  const taken = new Set(
    [...codings, ...standing]
      .filter((coding) => coding.code === code)
      .map((coding) => codingKey(coding, code)),
  );
  return codings.flatMap((coding): Coding[] => {
    const key = codingKey(coding, code);
    if (taken.has(key)) return [];
    taken.add(key);
    const { layer, place } = coding;
    return [{ id: newId(), layer, code, place }];
  });
}

/** Adds codings of one code where others lie. */
export function copyCodings(copies: readonly Coding[]): Draft | undefined {
  const [first] = copies;
  return draft(
    { name: 'copyCodings', count: copies.length, ...(first && { ids: { code: first.code } }) },
    copies.map((coding) => created('codings', coding)),
  );
}
