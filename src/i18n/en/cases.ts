import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

export const cases = {
  table: 'Cases and their attributes',
  toParticulars: 'Go to the details of the case',
  count: (count: number) => plural(count, { one: 'One case', other: `${number(count)} cases` }),
  columns: { name: 'Name', pseudonym: 'Pseudonym', documents: 'Documents' },
  chooseTable: 'Participant table…',
  attributes: 'Attributes',
  emptyTitle: 'No cases yet',
  emptyText:
    'A case is a participant or a unit of study. Import transcripts, drop a table of participants (.csv, .xlsx, .ods), or type a name below.',
  newCase: 'New case',
  newCaseHint: 'Type a name, or paste rows from a spreadsheet',
  added: (count: number) =>
    plural(count, { one: 'Case added', other: `${number(count)} cases added` }),
  refused: (count: number, example: string) =>
    plural(count, {
      one: `${isolate(example)} does not fit its column; the cell stays as it was.`,
      other: `${number(count)} texts do not fit their columns, such as ${isolate(example)}; those cells stay as they were.`,
    }),
  widened: (choices: string) => `Added to the choices: ${choices}`,
  nameStays: 'A case needs a name; the old one stays.',
  belongs: 'What belongs to this case',
  belongsNothing: 'No document and no speaker belongs to this case.',
  wholeDocument: 'the whole document',
  memo: 'Memo',
  assign: 'Assign a speaker or document',
  assignHint: 'Speaker or document',
  assignNothing: 'Nothing with this name is left to assign.',
  assignMore: (count: number) => `${number(count)} more; type to narrow down`,
  speakerIn: (speaker: string, document: string) => `${isolate(speaker)} in ${isolate(document)}`,
  unassign: (name: string) => `Remove ${isolate(name)} from this case`,
  remove: 'Remove case',
  removed: (name: string) => `Case ${isolate(name)} removed`,
  types: {
    text: 'Text',
    number: 'Number',
    date: 'Date',
    'yes-no': 'Yes or no',
    choice: 'Choice',
  },
  newAttribute: 'New attribute',
  attributeName: 'Name',
  attributeType: 'Type',
  noAttributes:
    'No attributes yet. Group, district or gender are attributes: what cases are compared by.',
  choices: 'Choices',
  choicesHint: 'In the order in which groups are shown.',
  newChoice: 'New choice',
  choice: (choice: string) => `Choice ${isolate(choice)}`,
  choiceUsed: (count: number) =>
    plural(count, { one: 'used once', other: `used ${number(count)} times` }),
  removeChoice: (choice: string) => `Remove the choice ${isolate(choice)}`,
  moveChoiceUp: (choice: string) => `Move ${isolate(choice)} up`,
  moveChoiceDown: (choice: string) => `Move ${isolate(choice)} down`,
  removeAttribute: 'Remove attribute',
  attributeRemoved: (name: string, values: number) =>
    plural(values, {
      one: `Attribute ${isolate(name)} removed with one value`,
      other: `Attribute ${isolate(name)} removed with ${number(values)} values`,
    }),
  retypeLoses: (count: number, examples: string) =>
    plural(count, {
      one: `One value does not fit and would be emptied: ${examples}`,
      other: `${number(count)} values do not fit and would be emptied, such as ${examples}`,
    }),
  retype: 'Change the type anyway',
};
