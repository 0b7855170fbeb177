import { z } from 'zod';
import { placeSchema } from './coding.ts';
import { idSchema, type CodeId, type CoderId, type DocumentId, type QuoteId } from './ids.ts';

/** A passage picked for the paper. */
export const quoteSchema = z.object({
  id: idSchema<QuoteId>(),
  document: idSchema<DocumentId>(),
  place: placeSchema,
  /** The code it was picked for; absent when it was picked from the bare text. */
  code: idSchema<CodeId>().optional(),
  note: z.string(),
  order: z.string(),
  coder: idSchema<CoderId>(),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;
