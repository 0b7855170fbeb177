import { CommandProblem } from '#cli/command-problem.ts';

export const SEED_OPTION = { seed: { type: 'string' } } as const;

/** Throws a `CommandProblem` for what is no whole number. */
export function seedFrom(written: string | undefined): number | undefined {
  if (written === undefined || /^\d{1,10}$/u.test(written))
    return written === undefined ? undefined : Number(written);
  throw new CommandProblem(`“${written}” is no seed: write a whole number.`);
}
