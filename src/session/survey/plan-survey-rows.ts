import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';
import type { SurveyAnswer } from '#interchange/survey/survey-transcript.ts';
import {
  defaultRowChoice,
  type RowChoice,
  type RowMatch,
} from '#session/participants/match-rows.ts';
import {
  planParticipants,
  type ParticipantPlan,
  type StandingTables,
} from '#session/participants/participant-plan.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import { matchRespondents } from './match-respondents.ts';
import { attributePlans, type SurveyColumn } from './survey-columns.ts';
import { hasChanged, readRows, type KnownSurvey, type ReadRow } from './survey-rows.ts';

/** A document an answer, or a document a respondent with the questions in it. */
export type SurveyForm = 'answer' | 'respondent';

export interface SurveyChoices {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly SurveyColumn[];
  readonly form: SurveyForm;
  /** The survey of that name as it was brought in before. */
  readonly known: KnownSurvey | undefined;
  /** Known rows whose answers take the place of those that are there, by the fold of their keys. */
  readonly replaced?: ReadonlySet<string>;
}

/**
 * What becomes of a row: it is brought in, or is there already as it stands, or is there and says something else now, or its
 * answers take the place of those that are there.
 */
export type RowStatus = 'new' | 'known' | 'changed' | 'replaced' | 'repeated' | 'empty';

/** A text that the survey will bring. */
export interface PlannedText {
  /** Place of the row in the table. */
  readonly row: number;
  /** By what the row is known again. */
  readonly key: string;
  /** That it is called after; without one it is called after the respondent alone. */
  readonly question?: string;
  readonly case: Case;
  readonly answers: readonly SurveyAnswer[];
}

/** All but what the survey's name gives its name to, see `nameSurvey`. */
export interface SurveyRowsPlan {
  /** What each row calls its respondent; empty where that is left to the survey. */
  readonly ids: readonly string[];
  readonly statuses: readonly RowStatus[];
  /** Cases of rows without an id have no name yet. */
  readonly participants: ParticipantPlan;
  readonly texts: readonly PlannedText[];
}

interface Respondents {
  readonly read: readonly ReadRow[];
  readonly ids: readonly string[];
  readonly matches: readonly RowMatch[];
}

function choiceOf(
  { id, key, answers }: ReadRow,
  match: RowMatch,
  { known, replaced }: SurveyChoices,
): RowChoice {
  const there = known?.rows.get(caseKey(key));
  if (there?.case && replaced?.has(caseKey(key))) return { type: 'case', id: there.case };
  const isEmpty = id === '' && answers.length === 0;
  return there || isEmpty ? { type: 'leave' } : defaultRowChoice(match);
}

/** Rows that the project has whose attributes or answers are others there. */
function changedRows(
  { known, rows, columns }: SurveyChoices,
  { read, ids, matches }: Respondents,
  standing: StandingTables,
  newId: () => string,
): ReadonlySet<number> {
  const questions = columns.flatMap(({ role, name }) => (role === 'answer' ? [name] : []));
  const knownRows = read.map(({ key }) => known?.rows.get(caseKey(key)));
  const caseOf = (row: number): CaseId | undefined => {
    const match = matches[row];
    const matched = match && 'case' in match ? match.case.id : undefined;
    return knownRows[row] ? (knownRows[row].case ?? matched) : undefined;
  };
  const { cells, caseByRow } = planParticipants(
    {
      names: ids,
      rows,
      columns: attributePlans(columns).filter(({ standing: attribute }) => attribute),
      choices: read.map((_row, at) => {
        const id = caseOf(at);
        return id ? { type: 'case', id } : { type: 'leave' };
      }),
    },
    standing,
    newId,
  );
  const cases = new Set<string>(cells.map(({ subject }) => subject));
  return new Set(
    read.flatMap((row, at) => {
      const knownRow = knownRows[at];
      const isOther = cases.has(caseByRow[at]?.id ?? '');
      return knownRow && (isOther || hasChanged(row, knownRow, questions)) ? [at] : [];
    }),
  );
}

interface RowFacts {
  readonly isChanged: boolean;
  readonly isReplaced: boolean;
  /** Whether the case of the row is new, or told something that it did not say. */
  readonly isTold: boolean;
}

/** Of a row that has a case to go to; undefined where it brings nothing in. */
function broughtIn({ answers }: ReadRow, { isChanged, isReplaced, isTold }: RowFacts) {
  if (isReplaced && isChanged) return answers.length > 0 ? 'replaced' : undefined;
  return answers.length > 0 || isTold ? 'new' : undefined;
}

/** What becomes of each row. One without an answer whose case has all that it says is no news. */
function statusesOf(
  { read, matches }: Respondents,
  plan: ParticipantPlan,
  changed: ReadonlySet<number>,
  replaced: ReadonlySet<string> = new Set(),
): RowStatus[] {
  const told = new Set<string>([
    ...plan.cases.map(({ id }) => id),
    ...plan.cells.map(({ subject }) => subject),
  ]);
  const kept = new Set(plan.changes.map(({ row }) => row));
  return read.map((row, at): RowStatus => {
    if (row.id === '' && row.answers.length === 0) return 'empty';
    if (matches[at]?.type === 'repeated') return 'repeated';
    const one = plan.caseByRow[at];
    const isChanged = changed.has(at);
    const facts = { isChanged, isReplaced: replaced.has(caseKey(row.key)) };
    const brought = one && broughtIn(row, { ...facts, isTold: told.has(one.id) });
    return brought ?? (isChanged || kept.has(at) ? 'changed' : 'known');
  });
}

function textsOf(form: SurveyForm, row: number, read: ReadRow, one: Case): PlannedText[] {
  const { key, answers } = read;
  if (answers.length === 0) return [];
  if (form === 'respondent') return [{ row, key, case: one, answers }];
  return answers.map((answer) => ({
    ...{ row, key, case: one, answers: [answer] },
    question: answer.question,
  }));
}

/**
 * What bringing a survey in will do, down to the records but the texts and the survey's name. Rows that are there already add nothing; what they
 * say otherwise now is told and not written. What the project knows of a case stays.
 */
export function planSurveyRows(
  choices: SurveyChoices,
  standing: StandingTables,
  newId: () => string,
): SurveyRowsPlan {
  const { rows, columns, form } = choices;
  const read = readRows(rows, columns);
  const idColumn = columns.find(({ role }) => role === 'id')?.name;
  const ids = read.map(({ id }) => id);
  const matches = matchRespondents(read, idColumn, standing);
  const participants = planParticipants(
    {
      names: ids,
      rows,
      columns: attributePlans(columns),
      choices: read.map((row, at) => choiceOf(row, matches[at] ?? { type: 'new' }, choices)),
      keepsStanding: true,
    },
    standing,
    newId,
  );
  const changed = changedRows(choices, { read, ids, matches }, standing, newId);
  const statuses = statusesOf({ read, ids, matches }, participants, changed, choices.replaced);
  const texts = read.flatMap((row, at) => {
    const one = participants.caseByRow[at];
    const isBroughtIn = statuses[at] === 'new' || statuses[at] === 'replaced';
    return isBroughtIn && one ? textsOf(form, at, row, one) : [];
  });
  return { ids, statuses, participants, texts };
}
