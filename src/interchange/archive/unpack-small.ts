import type { FileEntry } from '@zip.js/zip.js';
import { inflateSync } from 'fflate';

/** Of a file, packed and unpacked. */
const SMALL_BYTES = 1 << 18;

/** What stands before the bytes of a file: see 4.3.7 of the ZIP file format specification (PKWARE, 2022). */
const HEADER = { signature: 0x04034b50, bytes: 30, nameLengthAt: 26, extraLengthAt: 28 };
/** What else stands there is seldom longer. */
const EXTRA_BYTES = 256;
const METHODS = { stored: 0, deflated: 8 };

/** The packed bytes of a file, behind their header; undefined where that is not as it should be. */
async function packedBytes(
  archive: Blob,
  { offset, rawFilename, compressedSize }: FileEntry,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const most = HEADER.bytes + rawFilename.length + EXTRA_BYTES + compressedSize;
  const buffer = await archive.slice(offset, offset + most).arrayBuffer();
  if (buffer.byteLength < HEADER.bytes) return undefined;
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== HEADER.signature) return undefined;
  const nameLength = view.getUint16(HEADER.nameLengthAt, true);
  const start = HEADER.bytes + nameLength + view.getUint16(HEADER.extraLengthAt, true);
  if (start + compressedSize > buffer.byteLength) return undefined;
  return new Uint8Array(buffer, start, compressedSize);
}

function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    // A place more than there should be bytes, to tell when there are more.
    const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Unpacks a small file of an archive in one go: as a stream each takes milliseconds, and memory that is let go late. Undefined
 * where it is large, or not as the archive says: whoever reads it as a stream then finds what is wrong.
 */
export async function unpackSmall(
  archive: Blob,
  entry: FileEntry,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { compressedSize, uncompressedSize: size, compressionMethod: method } = entry;
  if (entry.encrypted || Math.max(compressedSize, size) > SMALL_BYTES) return undefined;
  const packed = await packedBytes(archive, entry);
  if (!packed) return undefined;
  if (method === METHODS.deflated) return inflated(packed, size);
  return method === METHODS.stored && packed.length === size ? packed.slice() : undefined;
}
