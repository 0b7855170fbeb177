import { archiveLimitBytes, textLimitBytes } from './limits.ts';
import type { ReadProblem } from './problems.ts';

/** Most of such a file are pictures, which are not loaded into memory unpacked. */
const PACKED = /\.(?:docx|docm|odt|ott|epub|pdf|xlsx|xlsm|ods)$/iu;

/** The problem with a file's size, known before a byte of it is loaded. */
export function tooLarge(
  fileName: string,
  sizeBytes: number,
): Extract<ReadProblem, { type: 'too-large' }> | undefined {
  const limitBytes = PACKED.test(fileName) ? archiveLimitBytes : textLimitBytes;
  return sizeBytes > limitBytes ? { type: 'too-large', limitBytes } : undefined;
}
