import type { Code } from '#domain/code.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** Adds one code or a whole codebook. */
export function addCodes(codes: readonly Code[]): Draft | undefined {
  const [only] = codes;
  return draft(
    {
      name: codes.length === 1 ? 'addCode' : 'addCodes',
      count: codes.length,
      ...(only && { ids: { code: only.id } }),
    },
    codes.map((code) => created('codes', code)),
  );
}
