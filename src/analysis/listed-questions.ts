import { groupBy } from '#domain/group-by.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import type { PlacesInDocument, PlacesToCode } from './autocode-places.ts';
import type { InterviewQuestion } from './interview-questions.ts';
import type { StudyDocument } from './study.ts';

/** The turns that answer a question in one interview: `start0, end0, …`. */
interface ListedAnswers {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly turns: Uint32Array;
}

/** A question in a list, with where its answers are. */
export interface ListedQuestion {
  readonly text: string;
  /** In so many it was asked. */
  readonly interviews: number;
  readonly answers: readonly ListedAnswers[];
}

/** `documents` are those by whose index the question knows its interviews. */
export function listedQuestion(
  { text, asked }: InterviewQuestion,
  documents: readonly StudyDocument['document'][],
): ListedQuestion {
  const answers = asked.flatMap(({ document: at, answers: hits }): ListedAnswers[] => {
    const document = documents[at];
    if (!document) return [];
    const turns = Uint32Array.from(hits.flatMap(({ start, end }) => [start, end]));
    return [{ document: document.id, revision: document.current, turns }];
  });
  return { text, interviews: new Set(answers.map(({ document }) => document)).size, answers };
}

/** The answers to some questions, as they may be coded. */
export function placesOfAnswers(questions: readonly ListedQuestion[]): PlacesToCode {
  const byDocument = groupBy(
    questions.flatMap(({ answers }) => answers),
    ({ document }) => document,
  );
  const documents = [...byDocument.values()].flatMap((answers): PlacesInDocument[] => {
    const [first] = answers;
    if (!first) return [];
    const { document, revision } = first;
    const turn = Uint32Array.from(answers.flatMap(({ turns }) => [...turns]));
    return [{ document, revision, spans: { hit: turn, sentence: turn, turn } }];
  });
  return {
    hits: documents.reduce((sum, { spans }) => sum + spans.turn.length / 2, 0),
    documents,
  };
}
