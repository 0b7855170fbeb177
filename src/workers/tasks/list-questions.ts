import {
  interviewQuestions,
  questionsIn,
  type AskedQuestion,
} from '#analysis/interview-questions.ts';
import { listedQuestion, type ListedQuestion } from '#analysis/listed-questions.ts';
import type { Document } from '#domain/document.ts';
import { success, type Result } from '#domain/result.ts';
import { ProjectTexts, type SearchedDocument } from '#workers/search/project-texts.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

export interface ListQuestionsInput {
  readonly databaseName: string;
  readonly documents: readonly SearchedDocument[];
}

/** What interviewers asked in the documents, the same question once. */
export function listQuestions(
  { databaseName, documents }: ListQuestionsInput,
  report: Report,
): Promise<Result<ListedQuestion[], never>> {
  return withProject(databaseName, async (db) => {
    const texts = new ProjectTexts(db);
    const interviews: Document[] = [];
    const asked: AskedQuestion[] = [];
    for (const [done, searched] of documents.entries()) {
      report({ done, total: documents.length });
      const read = await texts.read(searched);
      if (read)
        asked.push(...questionsIn(read.document, interviews.push(read.document.document) - 1));
    }
    return success(interviewQuestions(asked).map((one) => listedQuestion(one, interviews)));
  });
}
