import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { removed } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** Removes a code with everything below it and all their codings, in every layer given. */
export function removeCodes(codes: readonly Code[], codings: readonly Coding[]): Draft | undefined {
  const [first] = codes;
  return draft(
    { name: 'removeCodes', count: codes.length, ...(first && { ids: { code: first.id } }) },
    [
      ...codings.map((coding) => removed('codings', coding)),
      ...codes.map((code) => removed('codes', code)),
    ],
  );
}
