import { z } from 'zod';
import { placeSchema, type Placed } from './coding.ts';
import { idSchema, type CodeId, type CoderId, type DocumentId, type QuoteId } from './ids.ts';

/** Which of the two are printed, of a passage whose words in the other language are known. */
export const givenSchema = z.enum(['original', 'translation', 'both']);
export type Given = z.infer<typeof givenSchema>;

/** The same words in the original, or in a translation. */
export const quoteCounterpartSchema = z.object({
  document: idSchema<DocumentId>(),
  place: placeSchema,
});
export type QuoteCounterpart = Readonly<z.infer<typeof quoteCounterpartSchema>>;

/** A passage picked for the paper. */
export const quoteSchema = z.object({
  id: idSchema<QuoteId>(),
  document: idSchema<DocumentId>(),
  place: placeSchema,
  /** The code it was picked for; absent when it was picked from the bare text. */
  code: idSchema<CodeId>().optional(),
  /** What a person took from the other text, word by word. */
  counterpart: quoteCounterpartSchema.optional(),
  /** Left out, the words that were picked. */
  given: givenSchema.optional(),
  note: z.string(),
  order: z.string(),
  coder: idSchema<CoderId>(),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** A quote as it is seen in the current texts. `storedCounterpart` is its counterpart as it is stored, where that is elsewhere. */
export type QuoteNow = Placed<Quote> & {
  readonly storedCounterpart?: QuoteCounterpart | undefined;
};
