import { csvText } from './csv.ts';
import { reportToJson } from './json.ts';
import { reportToMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

export const REPORT_FORMATS = ['csv', 'xlsx', 'docx', 'md', 'json'] as const;
export type ReportFormatId = (typeof REPORT_FORMATS)[number];

export interface ReportFormat {
  /** Ending of the file's name, without the dot. */
  readonly extension: ReportFormatId;
  readonly mediaType: string;
  /** `captionTitle` names the sheet that says what is counted. */
  readonly write: (
    report: Report,
    captionTitle: string,
  ) => Promise<string | Uint8Array<ArrayBuffer>>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * Every form a report can be written in; what needs a library loads it when it is first used. CSV holds the first table
 * alone.
 */
export const reportFormats: Readonly<Record<ReportFormatId, ReportFormat>> = {
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: (report) => Promise.resolve(csvText(report.tables[0])),
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    write: async (report, captionTitle) =>
      (await import('./xlsx.ts')).reportToXlsx(report, captionTitle),
  },
  docx: {
    extension: 'docx',
    mediaType: `${OFFICE}.wordprocessingml.document`,
    write: async (report) => (await import('./docx.ts')).reportToDocx(report),
  },
  md: {
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: (report) => Promise.resolve(reportToMarkdown(report)),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: (report) => Promise.resolve(reportToJson(report)),
  },
};
