import type { TableWarning } from '#interchange/problems.ts';
import type { FoundEncoding, TextEncoding } from '#interchange/transcript.ts';

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of a text file, as a person chose it. */
  readonly encoding?: TextEncoding;
  /** Name of the sheet of a workbook; the first one where none is chosen. */
  readonly sheet?: string;
}

/** A file that holds several tables. */
export interface Sheets {
  readonly names: readonly string[];
  readonly read: string;
}

/** Rows as a file has them, blank ones left out, each as long as it happens to be; line ends in cells are LF. */
export interface WrittenTable {
  readonly format: 'csv' | 'xlsx' | 'ods';
  readonly cells: readonly (readonly string[])[];
  readonly encoding?: FoundEncoding;
  readonly sheets?: Sheets;
  readonly warnings: readonly TableWarning[];
}
