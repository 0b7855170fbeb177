import { z } from 'zod';
import { idSchema, type DeviceId, type ProjectId } from '#domain/ids.ts';

export const HASHIYA_VERSION = 1;
export const HASHIYA_MEDIA_TYPE = 'application/vnd.hashiya+zip';

/** What a project file says of itself, in `manifest.json`. */
export const manifestSchema = z.object({
  format: z.literal('hashiya'),
  /** Of the file's form. */
  version: z.literal(HASHIYA_VERSION),
  /** Lowest data format that an app must understand to write into the project. */
  minimumApp: z.int().positive(),
  project: idSchema<ProjectId>(),
  name: z.string(),
  /** The device that wrote the file, and those its copy was restored from. */
  device: idSchema<DeviceId>(),
  predecessors: z.array(idSchema<DeviceId>()),
  /** ISO 8601, UTC. */
  exportedAt: z.iso.datetime(),
  counts: z.object({ changes: z.int().nonnegative(), blobs: z.int().nonnegative() }),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** The little that any version has: enough to tell a newer file from a broken one. */
export const anyManifestSchema = z.object({
  format: z.literal('hashiya'),
  version: z.int().positive(),
  minimumApp: z.int().positive(),
});
