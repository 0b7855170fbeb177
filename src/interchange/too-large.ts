import { archiveLimitBytes, textLimitBytes } from './limits.ts';
import type { ReadProblem } from './problems.ts';

/** The problem with a file's size, known before a byte of it is loaded. */
export function tooLarge(
  fileName: string,
  sizeBytes: number,
): Extract<ReadProblem, { type: 'too-large' }> | undefined {
  const limitBytes = /\.docx$/iu.test(fileName) ? archiveLimitBytes : textLimitBytes;
  return sizeBytes > limitBytes ? { type: 'too-large', limitBytes } : undefined;
}
