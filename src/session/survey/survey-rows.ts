import type { Document, SurveySetup } from '#domain/document.ts';
import type { CaseId, DocumentId } from '#domain/ids.ts';
import { fingerprint } from '#domain/text/fingerprint.ts';
import type { SurveyAnswer } from '#interchange/survey/survey-transcript.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import type { SurveyColumn } from './survey-columns.ts';

/** One row of the table, as the columns' roles have it. */
export interface ReadRow {
  /** What the column of ids says; empty where there is none. */
  readonly id: string;
  /** By what the row is known again, see `surveyRowSchema`. */
  readonly key: string;
  /** Those that are not blank, in the order of the columns. */
  readonly answers: readonly SurveyAnswer[];
}

/** What the project has of one row of a survey. */
export interface KnownRow {
  readonly case: CaseId | undefined;
  /** Fingerprints by question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly documents: readonly DocumentId[];
}

interface RowDraft extends KnownRow {
  readonly answers: Map<string, string>;
  readonly documents: DocumentId[];
}

interface SurveyDraft {
  readonly name: string;
  readonly questions: Set<string>;
  readonly rows: Map<string, RowDraft>;
  setup: (SurveySetup & { readonly by: DocumentId }) | undefined;
}

/** A survey that was brought in before. */
export interface KnownSurvey {
  readonly name: string;
  readonly questions: ReadonlySet<string>;
  /** By the fold of their keys. */
  readonly rows: ReadonlyMap<string, KnownRow>;
  /** As its table was read the last time. */
  readonly setup: SurveySetup | undefined;
}

/** By what a row without an id is known: its answers, in whatever order the questions come. */
function contentKey(answers: readonly SurveyAnswer[]): string {
  const said = answers.map(({ question, text }) => JSON.stringify([question, text]));
  return fingerprint(said.sort().join());
}

export function readRows(
  rows: readonly (readonly string[])[],
  columns: readonly SurveyColumn[],
): ReadRow[] {
  const idColumn = columns.find(({ role }) => role === 'id')?.column ?? -1;
  const questions = columns.filter(({ role }) => role === 'answer');
  const sameBefore = new Map<string, number>();
  return rows.map((row) => {
    const id = row[idColumn]?.trim() ?? '';
    const answers = questions.flatMap(({ column, name: question }) => {
      const text = row[column] ?? '';
      return text.trim() === '' ? [] : [{ question, text }];
    });
    if (id !== '') return { id, key: id, answers };
    const content = contentKey(answers);
    const count = (sameBefore.get(content) ?? 0) + 1;
    sameBefore.set(content, count);
    return { id, key: `${content}-${String(count)}`, answers };
  });
}

/** The surveys whose answers are in the project, by name. */
export function knownSurveys(documents: readonly Document[]): ReadonlyMap<string, KnownSurvey> {
  const surveys = new Map<string, SurveyDraft>();
  for (const { id, source, case: caseId } of documents) {
    if (!source?.surveyRow) continue;
    const { survey: name, row, answers, setup } = source.surveyRow;
    const survey: SurveyDraft = surveys.get(name) ?? {
      name,
      questions: new Set(),
      rows: new Map(),
      setup: undefined,
    };
    surveys.set(name, survey);
    // Ids are ordered by time.
    if (setup && (!survey.setup || survey.setup.by < id)) survey.setup = { ...setup, by: id };
    const key = caseKey(row);
    const known = survey.rows.get(key) ?? {
      case: caseId,
      answers: new Map<string, string>(),
      documents: [],
    };
    survey.rows.set(key, known);
    known.documents.push(id);
    for (const [question, print] of Object.entries(answers)) {
      survey.questions.add(question);
      known.answers.set(question, print);
    }
  }
  return surveys;
}

/** Whether a table has a question of one of the surveys for a column: it is answers again, however its cells look. */
export function asksAgain(
  columns: readonly { readonly name: string }[],
  surveys: ReadonlyMap<string, KnownSurvey>,
): boolean {
  return [...surveys.values()].some(({ questions }) =>
    columns.some(({ name }) => questions.has(name)),
  );
}

/** The survey that a table goes on with: the one with most of its rows that asked one of its questions. */
export function continuedSurvey(
  rows: readonly ReadRow[],
  questions: readonly string[],
  surveys: ReadonlyMap<string, KnownSurvey>,
): KnownSurvey | undefined {
  let [best, most]: [KnownSurvey | undefined, number] = [undefined, 0];
  for (const survey of surveys.values()) {
    if (!questions.some((question) => survey.questions.has(question))) continue;
    const shared = rows.filter(({ key }) => survey.rows.has(caseKey(key))).length;
    if (shared > most) [best, most] = [survey, shared];
  }
  return best;
}

/** Whether a row's answers are others than those that were brought in. */
export function hasChanged(
  { answers }: ReadRow,
  known: KnownRow,
  questions: readonly string[],
): boolean {
  const now = new Map(answers.map(({ question, text }) => [question, fingerprint(text)]));
  return questions.some((question) => now.get(question) !== known.answers.get(question));
}
