import type { Output } from './output.ts';

/** One command of the command line: a file in `commands/` and a line in `commands.ts`. */
export interface Command {
  /** What it takes and prints, for `--help`. */
  readonly help: string;
  /** Throws a `CommandProblem` where the arguments or a file are to blame. */
  readonly run: (args: readonly string[], output: Output) => Promise<void>;
}
