import { groupBy } from '#domain/group-by.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import {
  disjointSpans,
  spansOf,
  type PlacesInDocument,
  type PlacesToCode,
} from './autocode-places.ts';
import type { InterviewQuestion, QuestionVariant } from './interview-questions.ts';
import type { StudyDocument } from './study.ts';

/** The turns that answer a question in one interview: `start0, end0, …`. */
interface ListedAnswers {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly turns: Uint32Array;
}

/** A wording of a question, with where its answers are. */
export interface ListedVariant {
  readonly text: string;
  /** In so many it was asked. */
  readonly interviews: number;
  readonly answers: readonly ListedAnswers[];
}

/** A question in a list, in all its wordings, the commonest first. */
export interface ListedQuestion {
  readonly interviews: number;
  readonly variants: readonly ListedVariant[];
}

type Documents = readonly StudyDocument['document'][];

function interviewsOf(answers: readonly ListedAnswers[]): number {
  return new Set(answers.map(({ document }) => document)).size;
}

function listedVariant({ text, asked }: QuestionVariant, documents: Documents): ListedVariant {
  const answers = asked.flatMap(({ document: at, answers: hits }): ListedAnswers[] => {
    const document = documents[at];
    if (!document) return [];
    const turns = Uint32Array.from(hits.flatMap(({ start, end }) => [start, end]));
    return [{ document: document.id, revision: document.current, turns }];
  });
  return { text, interviews: interviewsOf(answers), answers };
}

/** `documents` are those by whose index the question knows its interviews. */
export function listedQuestion(question: InterviewQuestion, documents: Documents): ListedQuestion {
  const variants = question.variants.map((one) => listedVariant(one, documents));
  return { interviews: interviewsOf(variants.flatMap(({ answers }) => answers)), variants };
}

/** The answers to some questions in some wordings, as they may be coded. */
export function placesOfAnswers(variants: readonly ListedVariant[]): PlacesToCode {
  const byDocument = groupBy(
    variants.flatMap(({ answers }) => answers),
    ({ document }) => document,
  );
  const documents = [...byDocument.values()].flatMap((answers): PlacesInDocument[] => {
    const [first] = answers;
    if (!first) return [];
    const { document, revision } = first;
    const turn = disjointSpans(answers.flatMap(({ turns }) => [...spansOf(turns)]));
    return [{ document, revision, spans: { hit: turn, sentence: turn, turn } }];
  });
  return {
    hits: documents.reduce((sum, { spans }) => sum + spans.turn.length / 2, 0),
    documents,
  };
}
