import type { XmlLimits } from '#interchange/xml/walk-xml.ts';

const MEBIBYTE = 1024 * 1024;

export interface QdpxLimits {
  readonly xml: XmlLimits;
  /** Of all texts together, unpacked. */
  readonly textBytes: number;
  /** Of all pictures, recordings and PDFs together, unpacked; those beyond it are left out. */
  readonly mediaBytes: number;
}

export const QDPX_LIMITS: QdpxLimits = {
  xml: { bytes: 256 * MEBIBYTE, depth: 200 },
  textBytes: 512 * MEBIBYTE,
  mediaBytes: 512 * MEBIBYTE,
};
