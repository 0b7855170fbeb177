import type { Result } from '#domain/result.ts';
import { REPORT_FORMATS, type ReportFormatId } from '#interchange/table/report-formats.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import { TaskWorker, type TaskProblem } from '#workers/task-worker.ts';

/** The forms a report can be saved in, in the order they are offered. */
export const reportFileFormats: readonly ReportFormatId[] = REPORT_FORMATS;

/** Writes a report in a worker. */
export async function writeReportFile(
  { report, captionTitle }: ReportFile,
  format: ReportFormatId,
): Promise<Result<Blob, TaskProblem>> {
  const worker = new TaskWorker();
  try {
    return await worker.run('exportReport', { format, report, captionTitle });
  } finally {
    worker.close();
  }
}
