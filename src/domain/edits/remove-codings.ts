import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { removed } from '#domain/log/record.ts';
import { draft } from './draft.ts';

export function removeCodings(codings: readonly Coding[]): Draft | undefined {
  const [only] = codings;
  return draft(
    { name: 'removeCodings', count: codings.length, ...(only && { ids: { code: only.code } }) },
    codings.map((coding) => removed('codings', coding)),
  );
}
