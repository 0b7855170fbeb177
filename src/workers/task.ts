import type { Result } from '#domain/result.ts';

/** How far a task is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Report = (progress: Progress) => void;

/** Something a worker can do: a pure function of data that can be cloned, which says on the way how far it is. */
export type Task<Input, Value, Problem> = (
  input: Input,
  report: Report,
) => Promise<Result<Value, Problem>>;
