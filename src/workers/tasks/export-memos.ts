import { ShownNames } from '#analysis/shown-names.ts';
import type { Case } from '#domain/case.ts';
import { success, type Result } from '#domain/result.ts';
import { tameRichText } from '#domain/tame-rich-text.ts';
import type { MemoFile, MemoFormat } from '#interchange/memos/memo-file.ts';
import { memosToMarkdown } from '#interchange/memos/memos-to-markdown.ts';
import { pseudonymisedRichText } from './pseudonymised-rich-text.ts';

export interface ExportMemosInput {
  readonly format: MemoFormat;
  readonly file: MemoFile;
  /** Whose names are replaced by pseudonyms; none where names may show. */
  readonly hidden: readonly Case[];
  /** Somebody who has no pseudonym, in the reader's language. */
  readonly participant: string;
}

const MEDIA_TYPES: Readonly<Record<MemoFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown;charset=utf-8',
};

function underPseudonyms({ file, hidden, participant }: ExportMemosInput): MemoFile {
  if (hidden.length === 0) return file;
  const names = new ShownNames(hidden, true, (place) =>
    place === undefined ? participant : `${participant} ${String(place)}`,
  );
  return {
    ...file,
    title: names.title(file.title),
    memos: file.memos.map((memo) => ({
      ...memo,
      title: names.title(memo.title),
      about: names.title(memo.about),
      body: pseudonymisedRichText(tameRichText(memo.body), names),
    })),
  };
}

/** Writes memos to be read elsewhere. */
export async function exportMemos(input: ExportMemosInput): Promise<Result<Blob, never>> {
  const { format } = input;
  const file = underPseudonyms(input);
  const content =
    format === 'md'
      ? memosToMarkdown(file)
      : await (await import('#interchange/memos/memos-to-docx.ts')).memosToDocx(file);
  return success(new Blob([content], { type: MEDIA_TYPES[format] }));
}
