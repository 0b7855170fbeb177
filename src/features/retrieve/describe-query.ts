import type { Attribute, AttributeValue } from '#domain/case.ts';
import type { Coder } from '#domain/coder.ts';
import type { Document } from '#domain/document.ts';
import type { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Messages } from '#i18n/messages.ts';
import { valueText } from '#reports/value-text.ts';
import type { RetrievalQuery } from '#session/retrieval-query.ts';

/** What ids stand for. */
export interface QueryNames {
  readonly tree: CodeTree;
  readonly attributes: readonly Attribute[];
  readonly coders: readonly Coder[];
  readonly documents: readonly Document[];
}

export interface QueryPart {
  readonly kind: 'code' | 'group' | 'coder' | 'document';
  readonly id: string;
  readonly text: string;
  /** The query without this part. */
  readonly without: RetrievalQuery;
}

/** A group as it is called in lists: its value, or that there is none. */
export function groupText(value: AttributeValue | undefined, t: Messages): string {
  return value === undefined ? t.retrieve.noValue : valueText(value, t);
}

function less<Id>(ids: readonly Id[], id: Id): Id[] {
  return ids.filter((one) => one !== id);
}

/** Everything that narrows a query, each with the way to take it off. */
export function describeQuery(query: RetrievalQuery, names: QueryNames, t: Messages): QueryPart[] {
  const { codes, coders, documents, group } = query;
  const attribute = names.attributes.find(({ id }) => id === group?.attribute);
  return [
    ...codes.map((id): QueryPart => ({
      kind: 'code',
      id,
      text: names.tree.path(id).join(PATH_SEPARATOR) || t.retrieve.gone,
      without: { ...query, codes: less(codes, id) },
    })),
    ...(group
      ? [
          {
            kind: 'group' as const,
            id: group.attribute,
            text: t.retrieve.groupIs(attribute?.name ?? t.retrieve.gone, groupText(group.value, t)),
            without: { ...query, group: undefined },
          },
        ]
      : []),
    ...coders.map((id): QueryPart => ({
      kind: 'coder',
      id,
      text: names.coders.find((coder) => coder.id === id)?.name ?? t.retrieve.gone,
      without: { ...query, coders: less(coders, id) },
    })),
    ...documents.map((id): QueryPart => ({
      kind: 'document',
      id,
      text: names.documents.find((document) => document.id === id)?.title ?? t.retrieve.gone,
      without: { ...query, documents: less(documents, id) },
    })),
  ];
}
