import { groupBy } from '#domain/group-by.ts';
import type { ForeignMemo, ForeignOutsideCoding, ForeignProject } from './foreign-project.ts';

function quoted(quote: string | undefined): string[] {
  return quote ? [`“${quote}”`] : [];
}

/** A memo on each document that has codings without a place in a text: a line a coding, so that none is lost. */
export function outsideMemos(
  { outside, codes, coders }: ForeignProject,
  title: string,
): ForeignMemo[] {
  const codeNames = new Map(codes.map(({ key, name }) => [key, name]));
  const coderNames = new Map(coders.map(({ key, name }) => [key, name]));
  const line = ({ code, coder, where, quote }: ForeignOutsideCoding) =>
    [
      codeNames.get(code) ?? code,
      ...(where ? [where] : []),
      ...(coder === undefined ? [] : [coderNames.get(coder) ?? coder]),
      ...quoted(quote),
    ].join(' · ');
  const byDocument = groupBy(outside, ({ document }) => document);
  return [...byDocument].map(([document, codings]) => ({
    key: `outside/${document}`,
    target: { of: 'document', key: document },
    title,
    text: codings.map(line).join('\n'),
  }));
}
