import type { Result } from '#domain/result.ts';
import type { ReadProblem, TableProblem } from '#interchange/problems.ts';
import { readTranscript } from '#interchange/read-transcript.ts';
import type { ReadTable } from '#interchange/table/read-table.ts';
import type { ReadOptions, ReadTranscript, TextEncoding } from '#interchange/transcript.ts';
import type { Report, Task } from './task.ts';
import type { CompareCodersInput } from './tasks/compare-coders.ts';
import type { CompareRoundsInput } from './tasks/compare-rounds.ts';
import type { CountFrequenciesInput } from './tasks/count-frequencies.ts';
import type { ExportElsewhereInput, TellLossesInput } from './tasks/export-elsewhere.ts';
import type { ExportMemosInput } from './tasks/export-memos.ts';
import type { ExportProjectInput } from './tasks/export-project.ts';
import type { ExportReportInput } from './tasks/export-report.ts';
import type { FindPlacesToCodeInput } from './tasks/find-places-to-code.ts';
import type { FoldTextsInput } from './tasks/fold-texts.ts';
import type { ListDisagreementsInput } from './tasks/list-disagreements.ts';
import type { ListLinkedPassagesInput } from './tasks/list-linked-passages.ts';
import type { ListQuestionsInput } from './tasks/list-questions.ts';
import type { ListQuotesInput } from './tasks/list-quotes.ts';
import type { MergeProjectInput, PlanMergeInput } from './tasks/merge-project.ts';
import type { OpenProjectFileInput } from './tasks/open-project-file.ts';
import type { AutocodeInput } from './tasks/plan-autocode.ts';
import type { ReadCodebookHistoryInput } from './tasks/read-codebook-history.ts';
import type { ReadConsensusInput } from './tasks/read-consensus.ts';
import type { ReadReviewInput } from './tasks/read-review.ts';
import type { RetrieveCodingsInput } from './tasks/retrieve-codings.ts';
import type { EraseRecordsInput, TakeBackMergeInput } from './tasks/rewrite-log.ts';
import type { SearchDocumentsInput } from './tasks/search-documents.ts';
import type { WriteReliabilityMatrixInput } from './tasks/write-reliability-matrix.ts';

export interface TranscriptInput {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly options: ReadOptions;
}

export interface TableInput {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly encoding?: TextEncoding;
  readonly sheet?: string;
}

/** All a worker can do. What only one task needs is loaded with it. */
export const tasks = {
  readTranscript: ({ name, bytes, options }: TranscriptInput) =>
    readTranscript({ name, bytes: new Uint8Array(bytes), options }) satisfies Promise<
      Result<ReadTranscript, ReadProblem>
    >,

  readTable: async ({ bytes, ...file }: TableInput): Promise<Result<ReadTable, TableProblem>> => {
    const { readTable } = await import('#interchange/table/read-table.ts');
    return readTable({ ...file, bytes: new Uint8Array(bytes) });
  },

  countFrequencies: async (input: CountFrequenciesInput) =>
    (await import('./tasks/count-frequencies.ts')).countFrequencies(input),

  retrieveCodings: async (input: RetrieveCodingsInput) =>
    (await import('./tasks/retrieve-codings.ts')).retrieveCodingsOf(input),

  searchDocuments: async (input: SearchDocumentsInput, report: Report) =>
    (await import('./tasks/search-documents.ts')).searchDocuments(input, report),

  prepareSearch: async (input: Pick<SearchDocumentsInput, 'databaseName'>) =>
    (await import('./tasks/search-documents.ts')).prepareSearch(input),

  findPlacesToCode: async (input: FindPlacesToCodeInput, report: Report) =>
    (await import('./tasks/find-places-to-code.ts')).findPlacesToCode(input, report),

  planAutocode: async (input: AutocodeInput) =>
    (await import('./tasks/plan-autocode.ts')).planAutocode(input),

  draftAutocode: async (input: AutocodeInput) =>
    (await import('./tasks/plan-autocode.ts')).draftAutocode(input),

  foldTexts: async (input: FoldTextsInput, report: Report) =>
    (await import('./tasks/fold-texts.ts')).foldTexts(input, report),

  listQuestions: async (input: ListQuestionsInput, report: Report) =>
    (await import('./tasks/list-questions.ts')).listQuestions(input, report),

  listQuotes: async (input: ListQuotesInput) =>
    (await import('./tasks/list-quotes.ts')).listQuotesOf(input),

  listLinkedPassages: async (input: ListLinkedPassagesInput) =>
    (await import('./tasks/list-linked-passages.ts')).listLinkedPassages(input),

  readCodebookHistory: async (input: ReadCodebookHistoryInput, report: Report) =>
    (await import('./tasks/read-codebook-history.ts')).readCodebookHistory(input, report),

  readReview: async (input: ReadReviewInput) =>
    (await import('./tasks/read-review.ts')).readReview(input),

  compareCoders: async (input: CompareCodersInput) =>
    (await import('./tasks/compare-coders.ts')).compareCoders(input),

  compareRounds: async (input: CompareRoundsInput) =>
    (await import('./tasks/compare-rounds.ts')).compareRounds(input),

  listDisagreements: async (input: ListDisagreementsInput) =>
    (await import('./tasks/list-disagreements.ts')).listDisagreements(input),

  readConsensus: async (input: ReadConsensusInput) =>
    (await import('./tasks/read-consensus.ts')).readConsensus(input),

  writeReliabilityMatrix: async (input: WriteReliabilityMatrixInput) =>
    (await import('./tasks/write-reliability-matrix.ts')).writeReliabilityMatrix(input),

  exportReport: async (input: ExportReportInput) =>
    (await import('./tasks/export-report.ts')).exportReport(input),

  exportMemos: async (input: ExportMemosInput) =>
    (await import('./tasks/export-memos.ts')).exportMemos(input),

  exportProject: async (input: ExportProjectInput, report: Report) =>
    (await import('./tasks/export-project.ts')).exportProject(input, report),

  exportElsewhere: async (input: ExportElsewhereInput, report: Report) =>
    (await import('./tasks/export-elsewhere.ts')).exportElsewhere(input, report),

  tellLosses: async (input: TellLossesInput) =>
    (await import('./tasks/export-elsewhere.ts')).tellLosses(input),

  openProjectFile: async (input: OpenProjectFileInput, report: Report) =>
    (await import('./tasks/open-project-file.ts')).openProjectFile(input, report),

  planMerge: async (input: PlanMergeInput, report: Report) =>
    (await import('./tasks/merge-project.ts')).planMerge(input, report),

  mergeProject: async (input: MergeProjectInput, report: Report) =>
    (await import('./tasks/merge-project.ts')).mergeProject(input, report),

  takeBackMerge: async (input: TakeBackMergeInput) =>
    (await import('./tasks/rewrite-log.ts')).takeBackMerge(input),

  eraseRecords: async (input: EraseRecordsInput) =>
    (await import('./tasks/rewrite-log.ts')).eraseRecords(input),
} satisfies Readonly<Record<string, Task<never, unknown, unknown>>>;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
