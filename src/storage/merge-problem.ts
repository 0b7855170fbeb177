import type { BlobHash } from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import type { MergeLogsProblem } from '#domain/log/merge-logs.ts';
import type { WriteProblem } from './write-problem.ts';

/** Why a copy was not brought in, or not taken out again. Nothing was written. */
export type MergeProblem =
  | MergeLogsProblem
  | WriteProblem
  /** One of the two is for a review, and the other is no copy of its project. */
  | { readonly type: 'not-of-review' }
  /** A text that a change names is neither here nor in the file. */
  | { readonly type: 'missing-text'; readonly hash: BlobHash }
  /** Something was done since to what the merge brought. */
  | { readonly type: 'built-on'; readonly change: Change }
  /** It was taken back already, or something was erased for good since. */
  | { readonly type: 'merge-stays' };
