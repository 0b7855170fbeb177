import type { XmlLimits } from '#interchange/xml/read-xml.ts';

const MEBIBYTE = 1024 * 1024;

export interface QdpxLimits {
  readonly xml: XmlLimits;
  /** Of all texts together, unpacked. */
  readonly textBytes: number;
}

export const QDPX_LIMITS: QdpxLimits = {
  xml: { bytes: 256 * MEBIBYTE, depth: 200 },
  textBytes: 512 * MEBIBYTE,
};
