import { z } from 'zod';
import {
  idSchema,
  type CoderId,
  type CodingId,
  type DecisionId,
  type DocumentId,
  type RoundId,
} from './ids.ts';

export const choiceSchema = z.enum(['first', 'second', 'both', 'neither', 'own']);
/** What was taken over of two coders' versions: the first's, the second's, both, neither, or a span of its own. */
export type Choice = z.infer<typeof choiceSchema>;

/** How one disagreement was settled. The codings that came of it lie in the round's consensus. */
export const decisionSchema = z.object({
  id: idSchema<DecisionId>(),
  round: idSchema<RoundId>(),
  document: idSchema<DocumentId>(),
  /** The codings that did not agree, in order of their ids: they say which disagreement it was. */
  codings: z.array(idSchema<CodingId>()).min(1),
  choice: choiceSchema,
  reason: z.string().min(1).optional(),
  /** Codings that were written into the consensus. */
  consensus: z.array(idSchema<CodingId>()),
  /** Who decided. */
  coder: idSchema<CoderId>(),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
