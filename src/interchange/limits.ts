const MEBIBYTE = 1024 * 1024;

/** Text files above this are refused before they are decoded. */
export const textLimitBytes = 64 * MEBIBYTE;
/** Archives above this are refused unopened. */
export const archiveLimitBytes = 200 * MEBIBYTE;
/** The XML parts of a Word file together: parsing takes some eighty times their size in memory. */
export const wordXmlLimitBytes = 24 * MEBIBYTE;
export const archiveEntryLimit = 10_000;
