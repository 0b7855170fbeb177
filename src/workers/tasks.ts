import type { Result } from '#domain/result.ts';
import type { ReadParticipants } from '#interchange/participants/read.ts';
import type { ReadProblem, TableProblem } from '#interchange/problems.ts';
import { readTranscript } from '#interchange/read-transcript.ts';
import type { ReadOptions, ReadTranscript, TextEncoding } from '#interchange/transcript.ts';
import type { Report, Task } from './task.ts';
import type { CountFrequenciesInput } from './tasks/count-frequencies.ts';
import type { ExportProjectInput } from './tasks/export-project.ts';
import type { ExportReportInput } from './tasks/export-report.ts';
import type { ListQuotesInput } from './tasks/list-quotes.ts';
import type { ReadCodebookHistoryInput } from './tasks/read-codebook-history.ts';
import type { RestoreProjectFileInput } from './tasks/restore-project-file.ts';
import type { RetrieveCodingsInput } from './tasks/retrieve-codings.ts';
import type { SearchDocumentsInput } from './tasks/search-documents.ts';

export interface TranscriptInput {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly options: ReadOptions;
}

export interface ParticipantsInput {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly encoding?: TextEncoding;
}

/** All a worker can do. What only one task needs is loaded with it. */
export const tasks = {
  readTranscript: ({ name, bytes, options }: TranscriptInput) =>
    readTranscript({ name, bytes: new Uint8Array(bytes), options }) satisfies Promise<
      Result<ReadTranscript, ReadProblem>
    >,

  readParticipants: async ({
    bytes,
    ...file
  }: ParticipantsInput): Promise<Result<ReadParticipants, TableProblem>> => {
    const { readParticipants } = await import('#interchange/participants/read.ts');
    return readParticipants({ ...file, bytes: new Uint8Array(bytes) });
  },

  countFrequencies: async (input: CountFrequenciesInput) =>
    (await import('./tasks/count-frequencies.ts')).countFrequencies(input),

  retrieveCodings: async (input: RetrieveCodingsInput) =>
    (await import('./tasks/retrieve-codings.ts')).retrieveCodingsOf(input),

  searchDocuments: async (input: SearchDocumentsInput) =>
    (await import('./tasks/search-documents.ts')).searchDocuments(input),

  listQuotes: async (input: ListQuotesInput) =>
    (await import('./tasks/list-quotes.ts')).listQuotesOf(input),

  readCodebookHistory: async (input: ReadCodebookHistoryInput, report: Report) =>
    (await import('./tasks/read-codebook-history.ts')).readCodebookHistory(input, report),

  exportReport: async (input: ExportReportInput) =>
    (await import('./tasks/export-report.ts')).exportReport(input),

  exportProject: async (input: ExportProjectInput, report: Report) =>
    (await import('./tasks/export-project.ts')).exportProject(input, report),

  restoreProjectFile: async (input: RestoreProjectFileInput, report: Report) =>
    (await import('./tasks/restore-project-file.ts')).restoreProjectFile(input, report),
} satisfies Readonly<Record<string, Task<never, unknown, unknown>>>;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
