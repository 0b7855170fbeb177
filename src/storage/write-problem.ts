import type { RecordChange } from '#domain/log/change.ts';

/** Why a change was not written. Nothing of it was. */
export type WriteProblem =
  | { readonly type: 'conflict'; readonly records: readonly RecordChange[] }
  | { readonly type: 'quota' }
  | { readonly type: 'newer-app' }
  /** The copy is for a review, and this is none of its remarks. */
  | { readonly type: 'review-only' }
  | { readonly type: 'closed' }
  | { readonly type: 'unknown'; readonly message: string };

/** Thrown inside a transaction to end it: nothing of it is written. */
export class Refusal extends Error {
  readonly problem: WriteProblem;
  constructor(problem: WriteProblem) {
    super(problem.type);
    this.problem = problem;
  }
}

interface NamedError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: NamedError;
}

/** Dexie reports a full disk as AbortError with the reason inside. */
function names(error: NamedError | undefined): unknown[] {
  return error ? [error.name, ...names(error.inner)] : [];
}

export function writeProblemOf(error: unknown): WriteProblem {
  if (error instanceof Refusal) return error.problem;
  const named = (typeof error === 'object' && error !== null ? error : {}) as NamedError;
  const found = names(named);
  if (found.includes('QuotaExceededError')) return { type: 'quota' };
  if (found.includes('DatabaseClosedError') || found.includes('InvalidStateError'))
    return { type: 'closed' };
  return {
    type: 'unknown',
    message: typeof named.message === 'string' ? named.message : String(error),
  };
}
