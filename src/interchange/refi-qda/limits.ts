import type { XmlLimits } from '#interchange/xml/walk-xml.ts';

const MEBIBYTE = 1024 * 1024;

export interface QdpxLimits {
  readonly xml: XmlLimits;
  /** Of all texts together, unpacked. */
  readonly textBytes: number;
  /** Of all pictures, recordings and PDFs together, unpacked; those beyond it are left out. */
  readonly mediaBytes: number;
}

/** What describes a project says each id anew, which packs to a tenth; what unpacks to more than this is made to do harm. */
const UNPACKED_RATIO = 100;
/** Small ones may be as good as empty. */
const UNPACKED_ANYWAY = 16 * MEBIBYTE;

/** Bytes that the description in an archive of so many may have. */
export function descriptionLimit(archiveBytes: number, { bytes }: XmlLimits): number {
  return Math.min(bytes, UNPACKED_ANYWAY + archiveBytes * UNPACKED_RATIO);
}

export const QDPX_LIMITS: QdpxLimits = {
  xml: { bytes: 256 * MEBIBYTE, depth: 512 },
  textBytes: 512 * MEBIBYTE,
  mediaBytes: 512 * MEBIBYTE,
};
