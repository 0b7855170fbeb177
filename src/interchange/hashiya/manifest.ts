import { z } from 'zod';
import {
  idSchema,
  type CoderId,
  type DeviceId,
  type ProjectId,
  type ReviewId,
} from '#domain/ids.ts';

/** Of a file that holds all of a project. */
const WHOLE_VERSION = 1;
/** Of one that holds a part: readers that know only whole projects are to refuse it. */
const PARTIAL_VERSION = 2;
/** Of one that holds what is needed for a review, which is all that can be written in it. */
const REVIEW_VERSION = 3;
/** The newest form that is read here. */
export const HASHIYA_VERSION = REVIEW_VERSION;
export const HASHIYA_MEDIA_TYPE = 'application/vnd.hashiya+zip';

/** What was left out of a file. */
export const withheldSchema = z.object({
  /** Coders whose codings, links, quotes and memos, but for those on codes and the project, are not in it. */
  coders: z.array(idSchema<CoderId>()),
  texts: z.boolean(),
  memos: z.boolean(),
  /** One change holds everything as it stood. */
  history: z.boolean(),
});
export type Withheld = Readonly<z.infer<typeof withheldSchema>>;

const aboutSchema = z.object({
  format: z.literal('hashiya'),
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

/** What a project file says of itself, in `manifest.json`; `version` is that of the file's form. */
export const manifestSchema = z.discriminatedUnion('version', [
  aboutSchema.extend({ version: z.literal(WHOLE_VERSION) }),
  aboutSchema.extend({ version: z.literal(PARTIAL_VERSION), withheld: withheldSchema }),
  aboutSchema.extend({ version: z.literal(REVIEW_VERSION), review: idSchema<ReviewId>() }),
]);
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** What the writer of a file says of it; the rest is told by what it writes. */
export type ManifestFacts = Omit<z.infer<typeof aboutSchema>, 'format' | 'counts'> & {
  readonly withheld?: Withheld | undefined;
  /** Of a copy that is for a review and nothing else. */
  readonly review?: ReviewId | undefined;
};

export function manifestOf(
  { withheld, review, ...facts }: ManifestFacts,
  counts: z.infer<typeof aboutSchema>['counts'],
): Manifest {
  const about = { format: 'hashiya', ...facts, counts } as const;
  if (review !== undefined) return { ...about, version: REVIEW_VERSION, review };
  return withheld
    ? { ...about, version: PARTIAL_VERSION, withheld }
    : { ...about, version: WHOLE_VERSION };
}

/** What is not in a file; undefined of a whole project, and of what is for a review. */
export function withheldOf(manifest: Manifest): Withheld | undefined {
  return manifest.version === PARTIAL_VERSION ? manifest.withheld : undefined;
}

/** The review that a file is for, if it is for one. */
export function reviewOf(manifest: Manifest): ReviewId | undefined {
  return manifest.version === REVIEW_VERSION ? manifest.review : undefined;
}

/** The little that any version has: enough to tell a newer file from a broken one. */
export const anyManifestSchema = z.object({
  format: z.literal('hashiya'),
  version: z.int().positive(),
  minimumApp: z.int().positive(),
});
