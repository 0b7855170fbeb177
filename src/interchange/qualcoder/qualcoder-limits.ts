import { DATABASE_LIMITS, type DatabaseLimits } from '#interchange/sqlite/database-limits.ts';

const MEBIBYTE = 1024 * 1024;

export interface QualcoderLimits {
  readonly database: DatabaseLimits;
  /** Of all pictures, recordings and PDFs together; where they are more, none is kept. */
  readonly mediaBytes: number;
}

export const QUALCODER_LIMITS: QualcoderLimits = {
  database: DATABASE_LIMITS,
  mediaBytes: 512 * MEBIBYTE,
};
