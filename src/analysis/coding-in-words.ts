import type { CodingInWords } from '#domain/coding-in-words.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CodingId } from '#domain/ids.ts';
import type { Memo } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { compareSpans } from '#domain/text/span.ts';
import type { CodeTree } from './code-tree.ts';
import { PATH_SEPARATOR } from './path-separator.ts';

export interface WordsOfCodings {
  readonly tree: CodeTree;
  readonly coders: ReadonlyMap<string, string>;
  /** What is written on codings, by their ids. */
  readonly memos: ReadonlyMap<string, string>;
}

/** The memos on each coding, one below the other. */
export function memosByCoding(memos: readonly Memo[]): ReadonlyMap<CodingId, string> {
  const texts = new Map<CodingId, string>();
  for (const { target, body } of memos) {
    if (target.table !== 'codings') continue;
    const id = target.id as CodingId;
    const before = texts.get(id);
    const text = richTextToPlain(body);
    texts.set(id, before === undefined ? text : `${before}\n${text}`);
  }
  return texts;
}

/** The codings of a document in the order of their places. */
export function* codingsInWords(
  document: { readonly title: string; readonly text: string },
  codings: readonly Coding[],
  { tree, coders, memos }: WordsOfCodings,
): Generator<CodingInWords> {
  const inOrder = codings.toSorted((a, b) => compareSpans(a.place, b.place));
  for (const { id, layer, code, place, weight, comment = '' } of inOrder) {
    const { coder } = layerOfId(layer);
    const { start, end } = place;
    yield {
      ...{ document: document.title, start, end, text: document.text.slice(start, end) },
      path: tree.path(code).join(PATH_SEPARATOR),
      coder: coders.get(coder) ?? coder,
      ...{ weight, comment, memo: memos.get(id) ?? '' },
    };
  }
}
