import { TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { BlobHash } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { BlobGatherer } from '#interchange/archive/blob-gatherer.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import { sha256 } from '#interchange/archive/sha256.ts';
import { DESCRIPTION_ENTRY } from '#interchange/refi-qda/whole/whole-manifest.ts';
import { writeWhole } from '#interchange/refi-qda/whole/write-whole.ts';
import { EncodedPieces } from '#interchange/xml/encoded-pieces.ts';
import { mediaKindOf } from './media-kind.ts';
import type { QdpxOptions } from './qdpx-options.ts';
import { writeDescription } from './write-description.ts';

const MEDIA_TYPE = 'application/zip';

export interface WrittenFile {
  readonly file: Blob;
  readonly losses: readonly Loss[];
}

/** Writes a packed REFI-QDA project. */
export async function writeQdpx(image: ProjectImage, options: QdpxOptions): Promise<WrittenFile> {
  const zip = new ZipWriter(new BlobGatherer(MEDIA_TYPE), { useWebWorkers: false });
  const lastModDate = new Date(options.exportedAt);
  const add = async (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> => {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    // Pictures and recordings are packed already.
    const isPacked = mediaKindOf(name) !== undefined;
    await zip.add(name, reader, { lastModDate, ...(isPacked ? { level: 0 } : {}) });
  };
  const blobs = new Map<BlobHash, string>();
  const files = {
    add: async (name: string, bytes: Uint8Array<ArrayBuffer>, hash: BlobHash | undefined) => {
      // Some programs refuse another case of the folder's name.
      const entry = `sources/${name}`;
      await add(entry, bytes);
      if (hash !== undefined && !blobs.has(hash)) blobs.set(hash, entry);
    },
  };
  const pieces = new EncodedPieces();
  const { losses } = await writeDescription(image, options, files, (piece) => {
    pieces.add(piece);
  });
  const description = await pieces.bytes();
  await add(DESCRIPTION_ENTRY, description);
  if (options.isWhole) {
    await writeWhole(image, { description: await sha256(description), blobs }, add);
  }
  return { file: await zip.close(), losses };
}
