import { z } from 'zod';
import {
  idSchema,
  type CoderId,
  type CodingId,
  type DocumentId,
  type RemarkId,
  type ReviewId,
} from './ids.ts';

/** A sample of codings that somebody looks through, as a supervisor does. */
export const reviewSchema = z.object({
  id: idSchema<ReviewId>(),
  name: z.string(),
  /** Who reviews. */
  coder: idSchema<CoderId>(),
  codings: z.array(idSchema<CodingId>()).min(1),
  /** Up to so many codings of every code were drawn. */
  perCode: z.int().positive(),
  seed: z.int().nonnegative(),
  /** Milliseconds since 1970. */
  openedAt: z.number(),
});
export type Review = Readonly<z.infer<typeof reviewSchema>>;

export const verdictSchema = z.enum(['accept', 'query', 'comment']);
/** Accepted as coded, queried (open until the same review accepts it), or spoken about without either. */
export type Verdict = z.infer<typeof verdictSchema>;

/** One turn of the talk about one reviewed coding. */
export const remarkSchema = z.object({
  id: idSchema<RemarkId>(),
  review: idSchema<ReviewId>(),
  coding: idSchema<CodingId>(),
  document: idSchema<DocumentId>(),
  coder: idSchema<CoderId>(),
  verdict: verdictSchema,
  /** May be empty where the verdict says it all. */
  text: z.string(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
});
export type Remark = Readonly<z.infer<typeof remarkSchema>>;
