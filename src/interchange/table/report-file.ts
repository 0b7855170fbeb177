import type { Report } from './report.ts';

/** A report with what its file is to be called. */
export interface ReportFile {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly report: Report;
  /** Names the sheet that says what is counted. */
  readonly captionTitle: string;
}
