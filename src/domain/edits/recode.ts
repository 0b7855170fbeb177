import type { Coding } from '#domain/coding.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import { codesWithExamplesAfter } from './code-examples.ts';
import { draft } from './draft.ts';
import { followInto, type HangingOn } from './hanging-on.ts';
import { uniteCodings } from './unite-codings.ts';

/**
 * Gives codings another code, those apart that have it. Where the same coder has that code on the very span, the two become
 * one: such are found among `standing`, where others do no harm.
 */
export function recode(
  codings: readonly Coding[],
  code: CodeId,
  standing: readonly Coding[],
  hanging: HangingOn,
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
    ...followInto(hanging, into),
    ...codesWithExamplesAfter(hanging.codes, into).map(([one, examples]) =>
      changed('codes', one, examples),
    ),
  ]);
}
