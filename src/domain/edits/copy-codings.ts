import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** Adds codings of one code where others lie. */
export function copyCodings(copies: readonly Coding[]): Draft | undefined {
  const [first] = copies;
  return draft(
    { name: 'copyCodings', count: copies.length, ...(first && { ids: { code: first.code } }) },
    copies.map((coding) => created('codings', coding)),
  );
}
