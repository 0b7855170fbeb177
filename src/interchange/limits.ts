const MEBIBYTE = 1024 * 1024;

/** Text files above this are refused before they are decoded. */
export const textLimitBytes = 64 * MEBIBYTE;
/** Archives above this are refused unopened. */
export const archiveLimitBytes = 200 * MEBIBYTE;
/** The XML parts of a Word file together: parsing takes some eighty times their size in memory. */
export const wordXmlLimitBytes = 24 * MEBIBYTE;
/** A project of another tool has two files a document. */
export const archiveEntryLimit = 100_000;
/** A web page or a book's chapters together: parsing takes some thirty times their size in memory. */
export const markupLimitBytes = 24 * MEBIBYTE;
/** Elements within elements, beyond what any editor writes. */
export const markupDepthLimit = 512;
/** Elements of a web page; wrong nesting makes a parser add more than were written. */
export const markupElementLimit = 600_000;
/** Text compresses to a tenth, rarely to a hundredth; what unpacks to more is made to do harm. */
const UNPACKED_RATIO = 400;

/** Bytes that an archive may hold once unpacked. */
export function unpackedLimitBytes(archiveBytes: number, limitBytes: number): number {
  return Math.min(limitBytes, MEBIBYTE + archiveBytes * UNPACKED_RATIO);
}
/** The XML parts of an Excel workbook together. */
export const workbookXmlLimitBytes = 96 * MEBIBYTE;
/** The one part of an OpenDocument spreadsheet that matters; it is wordier, and parsed without keeping it. */
export const spreadsheetXmlLimitBytes = 160 * MEBIBYTE;
/** Lines with text; in a longer text nobody looks for speakers. */
export const speakerLineLimit = 300_000;
/** Different names of speakers in one text. */
export const speakerNameLimit = 10_000;
/** Rows times columns of a table. */
export const tableCellLimit = 2_000_000;
