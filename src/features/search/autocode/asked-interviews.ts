import type { SearchedDocument } from '#workers/search/project-texts.ts';

/** Whose questions are listed. */
export interface AskedInterviews {
  readonly all: readonly SearchedDocument[];
  /** Those that the search is narrowed to; absent where it is not. */
  readonly some?:
    | {
        readonly documents: readonly SearchedDocument[];
        /** What it is narrowed to, such as a document or a group. */
        readonly names: readonly string[];
      }
    | undefined;
}
