import type { RichNode } from '#domain/memo.ts';
import type { Direction, Language } from '#domain/text/turn.ts';

/** A memo as it leaves the project. */
export interface WrittenMemo {
  /** Never empty. */
  readonly title: string;
  /** With words in place of mentions. */
  readonly body: RichNode;
  /** What it is on. */
  readonly about: string;
  readonly coder: string;
  readonly date: string;
}

/** Memos for a file, with what stands around them in the reader's language. */
export interface MemoFile {
  readonly title: string;
  readonly memos: readonly WrittenMemo[];
  readonly labels: { readonly about: string; readonly by: string };
  readonly language: Language;
  readonly direction: Direction;
}

export const MEMO_FORMATS = ['docx', 'md'] as const;
export type MemoFormat = (typeof MEMO_FORMATS)[number];
