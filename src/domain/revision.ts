import { z } from 'zod';
import { blobHashSchema, idSchema, type DocumentId, type RevisionId } from './ids.ts';

/** One state of a document's text. Text and units are blobs; revisions of a document form a tree. */
export const revisionSchema = z.object({
  id: idSchema<RevisionId>(),
  document: idSchema<DocumentId>(),
  /** The revision this one was made from, and the position map from it; absent for the first. */
  parent: idSchema<RevisionId>().optional(),
  map: blobHashSchema.optional(),
  /** Others with which this one ends the question which of them is the text: a person chose. */
  settles: z.array(idSchema<RevisionId>()).optional(),
  text: blobHashSchema,
  units: blobHashSchema,
  /** Length of the text in UTF-16 code units, and its words, for lists that do not load it. */
  length: z.int().nonnegative(),
  words: z.int().nonnegative(),
});
export type Revision = Readonly<z.infer<typeof revisionSchema>>;
