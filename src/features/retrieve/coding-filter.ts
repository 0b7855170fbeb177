import type { CodingFilter } from '#analysis/selected-codings.ts';
import type { CoderId } from '#domain/ids.ts';
import type { RetrievalQuery } from '#session/retrieval-query.ts';

/** What finds the codings of a query; without coders those of the one who asks. */
export function codingFilter(query: RetrievalQuery, own: CoderId): CodingFilter {
  const { codes, withDescendants, coders, documents, group } = query;
  return {
    coders: coders.length > 0 ? coders : [own],
    withDescendants,
    ...(codes.length > 0 && { codes }),
    ...(documents.length > 0 && { documents }),
    ...(group && {
      group:
        group.value === undefined
          ? { kind: 'none', attribute: group.attribute }
          : { kind: 'value', attribute: group.attribute, value: group.value },
    }),
  };
}
