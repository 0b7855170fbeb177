import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, removed } from '#domain/log/record.ts';
import { codesWithExamplesAfter } from './code-examples.ts';
import { draft } from './draft.ts';
import { followInto, type HangingOn } from './hanging-on.ts';
import { mergedCoding } from './merged-coding.ts';

/**
 * Makes one coding of several of one code and layer: the first stays and becomes `mergedCoding`, the others go; memos,
 * links and examples follow.
 */
export function mergeCodings(
  codings: readonly [Coding, ...Coding[]],
  hanging: HangingOn,
): Draft | undefined {
  const [kept, ...others] = codings;
  const { place, weight, comment } = mergedCoding(codings);
  const into = new Map(others.map(({ id }) => [id, kept.id]));
  return draft({ name: 'mergeCodings', count: codings.length, ids: { code: kept.code } }, [
    changed('codings', kept, { place, weight, comment }),
    ...others.map((coding) => removed('codings', coding)),
    ...followInto(hanging, into),
    ...codesWithExamplesAfter(hanging.codes, into).map(([code, examples]) =>
      changed('codes', code, examples),
    ),
  ]);
}
