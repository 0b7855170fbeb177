import { success, type Result } from '#domain/result.ts';
import { reportFormats, type ReportFormatId } from '#interchange/table/report-formats.ts';
import type { Report } from '#interchange/table/report.ts';

export interface ExportReportInput {
  readonly format: ReportFormatId;
  readonly report: Report;
  /** Name of the sheet that says what is counted. */
  readonly captionTitle: string;
}

export async function exportReport({
  format,
  report,
  captionTitle,
}: ExportReportInput): Promise<Result<Blob, never>> {
  const { write, mediaType } = reportFormats[format];
  return success(new Blob([await write(report, captionTitle)], { type: mediaType }));
}
