import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** Codes a passage. With `newCode`, the code comes into being in the same change. */
export function applyCode(coding: Coding, newCode?: Code): Draft | undefined {
  return draft({ name: newCode ? 'applyNewCode' : 'applyCode', ids: { code: coding.code } }, [
    newCode && created('codes', newCode),
    created('codings', coding),
  ]);
}
