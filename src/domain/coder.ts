import { z } from 'zod';
import { codeColourSchema } from './code.ts';
import { idSchema, type CoderId, type RoundId } from './ids.ts';

/**
 * What a coder stands for who is no person of the team: a person's second look in one round, or the consensus of a round.
 * Their codings are layers like everybody's, so that desk, reports and every export can show them.
 */
const standsForSchema = z.object({
  round: idSchema<RoundId>(),
  /** Who codes again; absent for the consensus, which has no coder. */
  person: idSchema<CoderId>().optional(),
});

export const coderSchema = z.object({
  id: idSchema<CoderId>(),
  name: z.string(),
  initials: z.string(),
  /** Of the colours of codes, which everybody can tell apart. */
  colour: codeColourSchema.optional(),
  standsFor: standsForSchema.optional(),
});
export type Coder = Readonly<z.infer<typeof coderSchema>>;

/** Whether codings are written under the name as consensus; nobody codes as it. */
export function isConsensus({ standsFor }: Coder): boolean {
  return standsFor !== undefined && standsFor.person === undefined;
}

/** Those who are counted where everybody is: the team; where there is nobody of it, whoever there is. */
export function countedAmong(coders: readonly Coder[]): readonly Coder[] {
  const team = coders.filter(({ standsFor }) => !standsFor);
  return team.length > 0 ? team : coders;
}
