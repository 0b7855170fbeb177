import type { Coding } from '#domain/coding.ts';

/** What one coding has of several: from the first start to the last end, all comments, the greatest weight. */
export function mergedCoding(codings: readonly [Coding, ...Coding[]]): Coding {
  const [kept] = codings;
  const weights = codings.flatMap(({ weight }) => weight ?? []);
  const comments = [...new Set(codings.flatMap(({ comment }) => comment ?? []))];
  const place = {
    revision: kept.place.revision,
    start: Math.min(...codings.map((coding) => coding.place.start)),
    end: Math.max(...codings.map((coding) => coding.place.end)),
  };
  return {
    ...kept,
    place,
    ...(weights.length > 0 && { weight: Math.max(...weights) }),
    ...(comments.length > 0 && { comment: comments.join('\n') }),
  };
}
