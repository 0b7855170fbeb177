import { z } from 'zod';
import {
  idSchema,
  type AttributeId,
  type CodeId,
  type CoderId,
  type DocumentId,
  type ParticipationId,
  type RoundId,
} from './ids.ts';

/** How a round's documents were drawn from those there were; drawn again with the seed they are the same. */
export const drawSchema = z.object({
  /** Percent of the documents there were, in every stratum. */
  share: z.number().positive().max(100),
  seed: z.int().nonnegative(),
  /** Documents there were to draw from. */
  from: z.int().positive(),
  /** Strata: the values that cases have in it. */
  by: idSchema<AttributeId>().optional(),
});
export type Draw = Readonly<z.infer<typeof drawSchema>>;

/**
 * Documents that several coders code independently of each other. While it is open nobody sees the others' codings
 * (`visibility.ts`).
 */
export const roundSchema = z.object({
  id: idSchema<RoundId>(),
  name: z.string(),
  coders: z.array(idSchema<CoderId>()).min(2),
  documents: z.array(idSchema<DocumentId>()).min(1),
  /** The codes that are compared; absent for all there are. */
  codes: z.array(idSchema<CodeId>()).min(1).optional(),
  draw: drawSchema.optional(),
  /** Seed of the order in which the documents are offered to whoever codes again; absent for the order of the list. */
  shuffle: z.int().nonnegative().optional(),
  /** Milliseconds since 1970. */
  openedAt: z.number(),
  /** Absent while it is open. */
  closedAt: z.number().optional(),
});
export type Round = Readonly<z.infer<typeof roundSchema>>;

export function isOpen({ closedAt }: Round): boolean {
  return closedAt === undefined;
}

/** That a coder has finished a document: what is not coded then is not meant to be. The id says both. */
export const participationSchema = z.object({
  id: idSchema<ParticipationId>(),
  coder: idSchema<CoderId>(),
  document: idSchema<DocumentId>(),
  /** Milliseconds since 1970. */
  finishedAt: z.number(),
});
export type Participation = Readonly<z.infer<typeof participationSchema>>;

export function participationIdOf(document: DocumentId, coder: CoderId): ParticipationId {
  return `${document}/${coder}` as ParticipationId;
}
