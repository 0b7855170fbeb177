import { z } from 'zod';
import { blobHashSchema, idSchema, type CaseId, type DocumentId, type RevisionId } from './ids.ts';
import { languageSchema } from './text/turn.ts';

export const documentKindSchema = z.enum(['transcript', 'survey', 'note', 'secondary']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** How a survey was brought in, for when its table is read again. */
export const surveySetupSchema = z.object({
  /** A document an answer, or a document a respondent with the questions in it. */
  form: z.enum(['answer', 'respondent']),
  /** Names of the columns that were left out. */
  leftOut: z.array(z.string()),
});
export type SurveySetup = Readonly<z.infer<typeof surveySetupSchema>>;

/**
 * Which row of a survey a text is of. It stands with the document and not in a list of its own, so that undo, removal and
 * merging need not know of surveys: a row is known as long as one of its documents is there. A row whose documents were
 * all removed is new when the grown table is read again, and the preview says so.
 */
export const surveyRowSchema = z.object({
  /** The survey's name, by which its next table adds to it. */
  survey: z.string(),
  /** What the column of ids says; without one the fingerprint of the answers, numbered where rows are the same. */
  row: z.string(),
  /** Fingerprints of the answers that were brought in, by question: a cell that changed since is told by them. */
  answers: z.record(z.string(), z.string()),
  /** At the first text of each table that was read. */
  setup: surveySetupSchema.optional(),
});
export type SurveyRow = Readonly<z.infer<typeof surveyRowSchema>>;

/** Where a text came from, as it was read. */
export const sourceSchema = z.object({
  fileName: z.string(),
  format: z.string(),
  /** WHATWG name of the character encoding; absent where the format fixes it. */
  encoding: z.string().optional(),
  /** Hash of the file's own bytes: the same file twice is noticed by it. */
  hash: blobHashSchema,
  surveyRow: surveyRowSchema.optional(),
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
  /** The document that this one is a translation of, see `domain/translations.ts`. */
  translationOf: idSchema<DocumentId>().optional(),
});
export type Document = Readonly<z.infer<typeof documentSchema>>;
