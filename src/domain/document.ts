import { z } from 'zod';
import { blobHashSchema, idSchema, type CaseId, type DocumentId, type RevisionId } from './ids.ts';
import { languageSchema } from './text/turn.ts';

export const documentKindSchema = z.enum(['transcript', 'survey', 'note', 'secondary']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** Where a text came from, as it was read. */
export const sourceSchema = z.object({
  fileName: z.string(),
  format: z.string(),
  /** WHATWG name of the character encoding; absent where the format fixes it. */
  encoding: z.string().optional(),
  /** Hash of the file's own bytes: the same file twice is noticed by it. */
  hash: blobHashSchema,
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;

export const documentSchema = z.object({
  id: idSchema<DocumentId>(),
  title: z.string(),
  kind: documentKindSchema,
  /** Place in the list: a fractional key, see `domain/order.ts`. */
  order: z.string(),
  /** The revision everybody sees; last write wins. */
  current: idSchema<RevisionId>(),
  case: idSchema<CaseId>().optional(),
  /** ISO date (`2019-04-03`) of the interview or publication. */
  date: z.string().optional(),
  language: languageSchema,
  source: sourceSchema.optional(),
});
export type Document = Readonly<z.infer<typeof documentSchema>>;
