const MEBIBYTE = 1024 * 1024;

/** What is read of a database at most; damaged or hostile pages can be read for ever. */
export interface DatabaseLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of all tables together. */
  readonly rows: number;
  /** Characters of texts and bytes of blobs, of all rows together. */
  readonly characters: number;
}

export const DATABASE_LIMITS: DatabaseLimits = {
  bytes: 256 * MEBIBYTE,
  rows: 3_000_000,
  characters: 256 * MEBIBYTE,
};
