import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

const documents = (count: number) =>
  plural(count, { one: 'one document', other: `${number(count)} documents` });
const newDocuments = (count: number) =>
  plural(count, { one: 'one new document', other: `${number(count)} new documents` });
const respondents = (count: number) =>
  plural(count, { one: 'one respondent', other: `${number(count)} respondents` });
/** Some of many names; `more` are not listed. */
const names = (shown: readonly string[], more: number) =>
  list([...shown.map(isolate), ...(more > 0 ? [`${number(more)} more`] : [])]);

export const survey = {
  holds: 'The table holds',
  tables: { participants: 'Participants', survey: 'Answers to a survey' },
  sheet: 'Sheet',
  title: (file: string) => `Survey from ${isolateFile(file)}`,
  intro: 'Every row is a respondent. Nothing is in the project yet.',
  name: 'Name of the survey',
  nameHint: 'When the table has grown, read it again under this name: only new rows are added.',
  form: 'Documents to make',
  forms: { respondent: 'One per respondent', answer: 'One per answer' },
  columns: 'Columns',
  becomes: (column: string) => `What ${isolate(column)} becomes`,
  roles: {
    leave: 'Left out',
    id: 'Respondent’s id or name',
    attribute: 'Attribute of the case',
    answer: 'Open answer',
  },
  outcome: 'What comes of it',
  adds: (rows: number, texts: number) => `New: ${respondents(rows)}, ${documents(texts)}.`,
  newCases: (count: number) =>
    count === 0
      ? 'All of them are cases of the project already.'
      : plural(count, {
          one: 'One of them is a new case; the others are there already.',
          other: `${number(count)} of them are new cases; the others are there already.`,
        }),
  known: (count: number) =>
    plural(count, {
      one: 'One row is in the project already and stays as it is.',
      other: `${number(count)} rows are in the project already and stay as they are.`,
    }),
  changed: (count: number, shown: readonly string[]) =>
    `${plural(count, {
      one: 'One row says something else now than in the project, and is not brought in again',
      other: `${number(count)} rows say something else now than in the project, and are not brought in again`,
    })}: ${names(shown, count - shown.length)}.`,
  worked: (count: number, shown: readonly string[]) =>
    `${plural(count, {
      one: 'One row has another answer now, but its text is coded, noted or quoted already and stays untouched',
      other: `${number(count)} rows have other answers now, but their texts are coded, noted or quoted already and stay untouched`,
    })}: ${names(shown, count - shown.length)}.`,
  replace: (count: number) =>
    plural(count, {
      one: 'Take in the changed answers of the one row whose text nobody has worked on yet',
      other: `Take in the changed answers of the ${number(count)} rows whose texts nobody has worked on yet`,
    }),
  replaced: (count: number, shown: readonly string[]) =>
    `${plural(count, {
      one: 'The changed answers of one row take the place of its text',
      other: `The changed answers of ${number(count)} rows take the place of their texts`,
    })}: ${names(shown, count - shown.length)}.`,
  repeated: (count: number, shown: readonly string[]) =>
    `${plural(count, {
      one: 'One row has the id of a row above it and is left out',
      other: `${number(count)} rows have the id of a row above them and are left out`,
    })}: ${names(shown, count - shown.length)}.`,
  empty: (count: number) =>
    plural(count, {
      one: 'One row without id and answer is left out.',
      other: `${number(count)} rows without id and answer are left out.`,
    }),
  noId: 'No column tells the respondents apart. A row is known again by its answers alone, so an answer that was corrected in the table makes its row a new one.',
  noAnswers: 'No column holds open answers: only attributes are brought in.',
  kept: 'Values that differ and stay as they are in the project',
  beginnings: 'How the first documents begin',
  /** `replaced` documents take the place of others; `rows` where only attributes come in. */
  import: (added: number, replaced: number, rows: number) => {
    if (added + replaced === 0) return `Import ${respondents(rows)}`;
    if (replaced === 0) return `Import ${documents(added)}`;
    if (added === 0) return `Replace ${documents(replaced)}`;
    return `Import ${newDocuments(added)}, replace ${number(replaced)}`;
  },
  imported: (added: number, replaced: number, cases: number) =>
    `Survey imported: ${newDocuments(added)}, ${replaced === 0 ? '' : `${number(replaced)} replaced, `}${plural(cases, { one: 'one new case', other: `${number(cases)} new cases` })}`,
  nothing: 'This table adds nothing: all its rows are in the project already.',
};
