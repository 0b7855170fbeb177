/** Why a pattern cannot be used, and at which code unit of it. */
export interface PatternProblem {
  readonly type:
    | 'unclosed-group'
    | 'unopened-group'
    | 'unknown-group'
    | 'unclosed-class'
    | 'nothing-to-repeat'
    | 'backwards-range'
    | 'unknown-escape'
    | 'tells-capitals'
    | 'unreadable';
  readonly at: number;
}

/** Breaks off reading a pattern; caught where the reading began. */
export class UnreadablePattern extends Error {
  readonly problem: PatternProblem;

  constructor(type: PatternProblem['type'], at: number) {
    super(type);
    this.problem = { type, at };
  }
}
