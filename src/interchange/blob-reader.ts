import type { ProjectImage } from '#domain/project-image.ts';
import type { StoredBlob } from './hashiya/write.ts';

/** Reads blobs that are all in memory. */
export function blobReader(blobs: readonly StoredBlob[]): ProjectImage['blob'] {
  const bytes = new Map(blobs.map((blob) => [blob.hash, blob.bytes]));
  return (hash) => {
    const found = bytes.get(hash);
    return found
      ? Promise.resolve(found)
      : Promise.reject(new RangeError(`the blob ${hash} is not in the project`));
  };
}
