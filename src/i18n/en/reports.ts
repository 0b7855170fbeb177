import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

const codings = (count: number) =>
  plural(count, { one: 'one coding', other: `${number(count)} codings` });

export const reports = {
  frequencies: 'Theme frequencies',
  by: 'Columns',
  byCoder: 'Coders',
  byDocument: 'Documents',
  coder: 'Coder',
  united: 'All coders, united',
  withUnited: 'With all coders united',
  codes: 'Rows',
  allCodes: 'All codes',
  themesOnly: 'Themes only',
  figure: 'Figure',
  figures: {
    codings: 'Codings',
    documents: 'Documents',
    cases: 'Cases',
    characters: 'Characters',
    share: 'Share of text',
  },
  allFigures: 'All figures in the table',
  hideEmpty: 'Hide empty rows',
  code: 'Code',
  level: 'Level',
  total: 'All',
  noValue: 'No value',
  gone: 'no longer there',
  onlyTop: (figure: string) => `${figure}, codes at the top only`,
  subCodesOf: (code: string) => `Sub-codes of ${isolate(code)}`,
  casesOfColumn: (cases: number, all: number) =>
    `${number(cases)} of ${plural(all, { one: 'one case', other: `${number(all)} cases` })}`,
  ofCases: (cases: number, all: number) => `${number(cases)} of ${number(all)}`,
  openCodings: (text: string, figure: string, code: string, column: string) =>
    `${text} – ${figure}, ${isolate(code)}, ${isolate(column)}: open the codings`,
  figureOfColumn: (column: string, figure: string) => `${isolate(column)}: ${figure}`,
  casesOfTitle: (column: string, all: number) => `${isolate(column)}: Cases (of ${number(all)})`,
  whatIsCounted: 'What is counted',
  caption: {
    oneCoder: (coder: string, count: number) =>
      `Counted are the codings of ${isolate(coder)} alone: ${codings(count)}.`,
    united: (coders: number, names: string, count: number) =>
      `Counted are the codings of ${number(coders)} coders united (${isolate(names)}): ${codings(count)}; what several coded alike counts once.`,
    sideBySide: (each: string) => `Counted are the codings of each coder alone: ${isolate(each)}.`,
    coderAndCount: (coder: string, count: number) => `${isolate(coder)} ${number(count)}`,
    once: 'A coding counts once for each document, span and code.',
    themes: 'The codings of a theme are its own and those of all codes below it, added up.',
    distinct: 'Documents and cases are distinct ones.',
    groups: (attribute: string) =>
      `Columns are the values of ${isolate(attribute)}; a coding belongs to the case of whoever responds first in it: the speaker’s own, else that of the document. What only interviewers say belongs to no case.`,
    cases:
      'Above each column: its cases that own a document or speak in one, of all cases of the project.',
    characters: 'Characters are the Unicode code points that a code’s passages cover together.',
    share: (characters: number) =>
      `Share is how much of what respondents say, their turns without the labels, a code’s passages cover: of ${plural(characters, { one: 'one character', other: `${number(characters)} characters` })} in all. What others say, and texts in which nobody responds, are among the characters and in no share.`,
  },
  failed: 'The figures could not be updated. What is shown may be out of date.',
  nothing: {
    title: 'Nothing to count yet',
    text: 'No passage is coded by this coder. Code on the desk, choose another coder, or show empty rows.',
    action: 'Go to the desk',
  },
  empty: {
    title: 'No codes yet',
    text: 'Add codes, or a whole codebook; what is coded with them is counted here.',
    action: 'Go to the codebook',
  },
};
