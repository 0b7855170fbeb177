import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';

/** Thrown out of a reader when the database turns out not to be readable; caught by `withDatabase`. */
export class DatabaseFault extends Error {
  constructor(readonly problem: ForeignProblem) {
    super(problem.type);
  }
}
