import { z } from 'zod';
import { placeSchema } from './coding.ts';
import {
  idSchema,
  type CaseId,
  type DocumentId,
  type RevisionId,
  type SpeakerId,
  type TurnId,
} from './ids.ts';
import { directionSchema, languageSchema } from './text/turn.ts';

export const speakerRoleSchema = z.enum(['interviewer', 'respondent']);
export type SpeakerRole = z.infer<typeof speakerRoleSchema>;

/** Somebody who speaks in one document, under one or several of its labels. */
export const speakerSchema = z.object({
  id: idSchema<SpeakerId>(),
  document: idSchema<DocumentId>(),
  /** The labels in the text that mean this person, as written there. */
  labels: z.array(z.string()),
  name: z.string(),
  role: speakerRoleSchema,
  case: idSchema<CaseId>().optional(),
});
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;

/**
 * What of its original a turn of a translation stands beside: its turns at a place, what the turn above stands beside too, or
 * nothing.
 */
export const counterpartSchema = z.union([z.literal('above'), z.literal('none'), placeSchema]);
export type Counterpart = z.infer<typeof counterpartSchema>;

/** What a person corrected about one turn; what is absent stands as the units say. */
export const turnCorrectionSchema = z.object({
  id: idSchema<TurnId>(),
  revision: idSchema<RevisionId>(),
  index: z.int().nonnegative(),
  speaker: idSchema<SpeakerId>().optional(),
  direction: directionSchema.optional(),
  language: languageSchema.optional(),
  /** Of a translation's turn; left out, it goes by the order of turns. */
  counterpart: counterpartSchema.optional(),
});
export type TurnCorrection = Readonly<z.infer<typeof turnCorrectionSchema>>;

/** A correction as it holds in a document's current text; `storedAs` is its id where it was made in another. */
export type CurrentCorrection = TurnCorrection & { readonly storedAs?: TurnId | undefined };

/** Corrections of one turn from two devices meet under one derived id. */
export function turnIdOf(revision: RevisionId, index: number): TurnId {
  return `${revision}/${String(index)}` as TurnId;
}
