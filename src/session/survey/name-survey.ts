import type { Case } from '#domain/case.ts';
import type { SurveyRow } from '#domain/document.ts';
import { shortened } from '#domain/text/shortened.ts';
import type { SurveyAnswer } from '#interchange/survey/survey-transcript.ts';
import type { ParticipantPlan } from '#session/participants/participant-plan.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import type { RowStatus, SurveyRowsPlan } from './plan-survey-rows.ts';

/** A text that the survey will bring, under its title. */
export interface SurveyDocument {
  /** Place of the row in the table. */
  readonly row: number;
  readonly title: string;
  readonly case: Case;
  readonly answers: readonly SurveyAnswer[];
  readonly surveyRow: Omit<SurveyRow, 'answers'>;
}

export interface SurveyPlan {
  /** The respondents, one a row. */
  readonly names: readonly string[];
  readonly statuses: readonly RowStatus[];
  readonly participants: ParticipantPlan;
  readonly documents: readonly SurveyDocument[];
}

/** Graphemes of a question in a title. */
const LONGEST_QUESTION = 60;

/** Of respondents without an id: the survey's name with the row's number, unlike those of cases there are or will be. */
function respondentNames(
  ids: readonly string[],
  survey: string,
  cases: readonly Case[],
): readonly string[] {
  if (!ids.includes('')) return ids;
  const taken = new Set([...cases.map(({ name }) => name), ...ids].map(caseKey));
  return ids.map((id, row) => {
    if (id !== '') return id;
    let name = `${survey} ${String(row + 1)}`;
    for (let count = 2; taken.has(caseKey(name)); count += 1)
      name = `${survey} ${String(row + 1)}-${String(count)}`;
    taken.add(caseKey(name));
    return name;
  });
}

/** What titles begin with: each question is shortened once, which takes far longer than all else here. */
function beginningsOf(texts: SurveyRowsPlan['texts']): ReadonlyMap<string | undefined, string> {
  const questions = new Set(texts.flatMap(({ question }) => question ?? []));
  return new Map(
    [...questions].map((question) => [question, `${shortened(question, LONGEST_QUESTION)} · `]),
  );
}

/** The plan under the survey's name. Cheap beside the plan itself: it is made anew at every letter of the name. */
export function nameSurvey(
  { ids, statuses, participants, texts }: SurveyRowsPlan,
  survey: string,
  standing: readonly Case[],
): SurveyPlan {
  const names = respondentNames(ids, survey, standing);
  const caseByRow = participants.caseByRow.map((one, row) =>
    one && ids[row] === '' ? { ...one, name: names[row] ?? '' } : one,
  );
  const named = new Map(caseByRow.map((one) => [one?.id, one]));
  const cases = participants.cases.map((one) => named.get(one.id) ?? one);
  const beginnings = beginningsOf(texts);
  const documents = texts.map(({ question, key, ...text }): SurveyDocument => {
    const respondent = named.get(text.case.id) ?? text.case;
    return {
      ...text,
      title: `${beginnings.get(question) ?? ''}${respondent.name}`,
      case: respondent,
      surveyRow: { survey, row: key },
    };
  });
  return { names, statuses, participants: { ...participants, caseByRow, cases }, documents };
}
