import { z } from 'zod';
import { blobHashSchema, idSchema, type ProjectId } from '#domain/ids.ts';

/** Where our own data are in a packed project; other programs pass it over, or drop it. */
export const WHOLE_FOLDER = 'hashiya';
export const MANIFEST_ENTRY = `${WHOLE_FOLDER}/manifest.json`;
export const DESCRIPTION_ENTRY = 'project.qde';
export const WHOLE_VERSION = 1;

/** What our own data are, and for which project file they hold. */
export const wholeManifestSchema = z.object({
  format: z.literal('hashiya-in-qdpx'),
  version: z.literal(WHOLE_VERSION),
  project: idSchema<ProjectId>(),
  name: z.string(),
  /** SHA-256 of the project file: when another program has written it anew, the data are out of date. */
  description: blobHashSchema,
  records: z.int().nonnegative(),
  /** The entry of each blob; texts and files that other programs need too are under `sources`. */
  blobs: z.record(blobHashSchema, z.string()),
});
export type WholeManifest = Readonly<z.infer<typeof wholeManifestSchema>>;
