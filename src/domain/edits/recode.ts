import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import type { Memo } from '#domain/memo.ts';
import { codesWithExamplesAfter } from './code-examples.ts';
import { draft } from './draft.ts';
import { memosFollow, uniteCodings } from './unite-codings.ts';

/** What hangs on codings and follows them where two become one. */
export interface HangingOn {
  readonly memos: readonly Memo[];
  /** The whole codebook: codes have codings as examples. */
  readonly codes: readonly Code[];
}

/**
 * Gives codings another code, those apart that have it. Where the same coder has that code on the very span, the two become
 * one: such are found among `standing`, where others do no harm.
 */
export function recode(
  codings: readonly Coding[],
  code: CodeId,
  standing: readonly Coding[],
  { memos, codes }: HangingOn,
): Draft | undefined {
  const recodings = codings
    .filter((coding) => coding.code !== code)
    .map((coding) => ({ coding, code }));
  const { records, into } = uniteCodings(
    recodings,
    standing.filter((coding) => coding.code === code),
  );
  return draft({ name: 'recode', count: recodings.length, ids: { code } }, [
    ...records,
    ...memosFollow(memos, into),
    ...codesWithExamplesAfter(codes, into).map(([one, examples]) =>
      changed('codes', one, examples),
    ),
  ]);
}
