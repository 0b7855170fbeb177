import type { Attribute, AttributeType } from '#domain/case.ts';
import type { TableColumn } from '#interchange/table/describe-column.ts';
import type { ReadTable } from '#interchange/table/read-table.ts';
import type { ColumnPlan } from '#session/participants/column-plan.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import type { KnownSurvey } from './survey-rows.ts';

export const SURVEY_ROLES = ['leave', 'id', 'attribute', 'answer'] as const;
/** What a column of a survey becomes: nothing, what tells respondents apart, a variable of cases, texts to be coded. */
export type SurveyRole = (typeof SURVEY_ROLES)[number];

export interface SurveyColumn {
  /** Place in the table. */
  readonly column: number;
  readonly name: string;
  readonly role: SurveyRole;
  /** As an attribute. */
  readonly type: AttributeType;
  /** The attribute of cases of that name that is there already; its type stands. */
  readonly standing?: Attribute | undefined;
}

const ID =
  /^(?:_?(?:uu)?id|(?:respondent|participant|response|record|submission|case|survey|form)?[ _.-]*(?:id|no\.?|number|code|key|token)|respondent|participant|شناخت|شناختی نمبر|نمبر شمار|نمبر|پېژند|شمېره)$/iu;
const NAME =
  /^(?:full |participant(?:['’]s)? |respondent(?:['’]s)? )?name$|^(?:interviewee|case|نام|نوم)$/iu;
/** What survey tools add, and what tells more of a person than a study needs. */
const LEFT_OUT =
  /^(?:_.*|start(?: ?date| ?time)?|end(?: ?date| ?time)?|submit ?date|submission ?(?:date|time)|time ?stamp|last ?page|seed|device ?id|ip(?: ?address)?|e-?mail(?: ?address)?|phone(?: ?number)?|recipient.*|collector.*)$/iu;
/** Words of an answer on average, and of the longest of them. */
const ANSWER_WORDS = 3;
const LONG_ANSWER_WORDS = 8;
/** Answers in a person's own words hardly repeat. */
const DISTINCT_SHARE = 0.4;

function isAnswer({ type, filled, distinct, words, mostWords }: TableColumn): boolean {
  return (
    type === 'text' &&
    distinct >= filled * DISTINCT_SHARE &&
    words >= ANSWER_WORDS &&
    mostWords >= LONG_ANSWER_WORDS
  );
}

/** Whether there is one value for each row. */
function tellsApart({ filled, distinct }: TableColumn, rows: number): boolean {
  return rows > 0 && filled === rows && distinct === rows;
}

/** The column named an id, else a name, whose cells do not repeat; else a first column of single words that do not. */
function idColumnOf({ columns, rows }: ReadTable): number {
  for (const pattern of [ID, NAME]) {
    const named = columns.findIndex(
      (column) => pattern.test(column.name.trim()) && tellsApart(column, rows.length),
    );
    if (named >= 0) return named;
  }
  const [first] = columns;
  const isId = first?.type === 'text' && first.mostWords === 1 && tellsApart(first, rows.length);
  return isId ? 0 : -1;
}

function roleOf(column: TableColumn, isQuestion: boolean): SurveyRole {
  if (isQuestion) return 'answer';
  if (column.filled === 0 || LEFT_OUT.test(column.name.trim())) return 'leave';
  return isAnswer(column) ? 'answer' : 'attribute';
}

/** Every column with the role that its cells suggest; `questions` are those that were asked in the survey before. */
export function guessSurveyColumns(
  table: ReadTable,
  attributes: readonly Attribute[],
  questions: ReadonlySet<string>,
): SurveyColumn[] {
  const byKey = new Map(
    attributes.filter((one) => one.of === 'case').map((one) => [caseKey(one.name), one]),
  );
  const idColumn = idColumnOf(table);
  return table.columns.map((described, column) => {
    const { name } = described;
    const standing = byKey.get(caseKey(name));
    const role = column === idColumn ? 'id' : roleOf(described, questions.has(name));
    return { column, name, role, type: standing?.type ?? described.type, standing };
  });
}

/** The columns as they were the last time the survey's table was read; what is new in it is left as it was guessed. */
export function rememberedColumns(
  columns: readonly SurveyColumn[],
  { questions, setup }: Pick<KnownSurvey, 'questions' | 'setup'>,
): SurveyColumn[] {
  const leftOut = new Set(setup?.leftOut);
  const roleOf = ({ role, name, standing }: SurveyColumn): SurveyRole => {
    if (role === 'id' || questions.has(name)) return role;
    if (leftOut.has(name)) return 'leave';
    return standing ? 'attribute' : role;
  };
  return columns.map((column) => ({ ...column, role: roleOf(column) }));
}

/** Whether a table looks like answers to a survey and not like a list of participants. */
export function looksLikeSurvey(table: ReadTable): boolean {
  return table.columns.some(
    (column) => isAnswer(column) && !LEFT_OUT.test(column.name.trim()) && column.filled > 1,
  );
}

/** Gives a column a role. Only one can tell respondents apart: the one that did before becomes an attribute. */
export function withRole(
  columns: readonly SurveyColumn[],
  column: number,
  role: SurveyRole,
): SurveyColumn[] {
  return columns.map((one) => {
    if (one.column === column) return { ...one, role };
    return role === 'id' && one.role === 'id' ? { ...one, role: 'attribute' } : one;
  });
}

/** The columns that become attributes, as plans of a participant table. */
export function attributePlans(columns: readonly SurveyColumn[]): ColumnPlan[] {
  return columns.flatMap(({ column, name, role, type, standing }) =>
    role === 'attribute' ? [{ column, name, isUsed: true, type, standing }] : [],
  );
}
