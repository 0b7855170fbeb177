import type { BlobHash } from '#domain/ids.ts';
import { fold } from '#domain/log/fold.ts';
import { imageOf } from '#domain/log/image-of.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { ProjectLog } from './project-log.ts';

/** A project as it stands at the end of its log. */
export function projectLogImage({ changes, blobs }: ProjectLog): ProjectImage {
  const bytes = new Map(blobs.map((blob) => [blob.hash, blob.bytes]));
  const blob = (hash: BlobHash) => {
    const found = bytes.get(hash);
    if (!found) return Promise.reject(new RangeError(`the blob ${hash} is not in the project`));
    return Promise.resolve(found);
  };
  return imageOf(fold(changes), blob);
}
