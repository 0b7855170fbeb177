import { foldedImage } from '#domain/folded-image.ts';
import { fold } from '#domain/log/fold.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { blobReader } from './blob-reader.ts';
import type { ProjectLog } from './project-log.ts';

/** A project as it stands at the end of its log, with everything in the current texts. */
export function projectLogImage({ changes, blobs }: ProjectLog): Promise<ProjectImage> {
  return foldedImage(fold(changes), blobReader(blobs));
}
